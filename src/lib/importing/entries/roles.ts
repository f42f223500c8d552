import { byWords } from './by-words';
import { cellsOf, isAllTitle, isBracketed, rowsOf, type Shown, shownBy, withoutAside } from './cells';
import { type Consensus, consensusOf } from './consensus';
import type { Before, Piece } from './pieces';
import type { Role, Segment } from './segment';
import { isPlainTitle } from './title-parts';

/** What speaks for a role by words alone; the last word is the assignment's. */
export type Evidence = (role: Role, text: string, pieces: readonly Piece[]) => number;

const named: readonly Exclude<Role, 'rest'>[] = ['title', 'employer', 'place'];

const noConsensus: Consensus = () => 0;
const nothingShown: Shown = () => 0;
const rounds = 2;

/**
 * Tells title, employer and place of each entry. All entries of a résumé are laid out alike, so first each is
 * read by its words, and then again with what the sure ones show: which comes first, which is bold, what stands
 * between. Gives the segments of each entry in order.
 */
export function assignRoles(
	entries: readonly (readonly Piece[])[],
	evidence: Evidence = byWords
): Segment[][] {
	const known = new Map<readonly Piece[], Map<string, number>>();
	const once = (pieces: readonly Piece[]): Evidence => {
		const scores = known.get(pieces) ?? new Map<string, number>();
		known.set(pieces, scores);
		return (role, text, segment) => {
			const key = `${role} ${segment[0]?.row}:${segment[0]?.from}-${segment.at(-1)?.row}:${segment.at(-1)?.to}`;
			let score = scores.get(key);
			if (score === undefined) scores.set(key, (score = evidence(role, text, segment)));
			return score;
		};
	};
	const ofCells = (pieces: readonly Piece[], shown: Shown) =>
		evidence === byWords ? wholes(pieces, shown) : never;
	let assigned = entries.map((pieces) =>
		best(pieces, once(pieces), noConsensus, ofCells(pieces, nothingShown))
	);
	for (let round = 0; round < rounds; round++) {
		const consensus = consensusOf(assigned);
		const shown = shownBy(assigned);
		assigned = entries.map((pieces) =>
			best(pieces, once(pieces), consensus, ofCells(pieces, shown))
		);
	}
	return assigned;
}

/** What speaks for taking pieces as one in a role, because they are all of a cell; `null` where they are not. */
type Whole = (role: Role, pieces: readonly Piece[]) => number | null;

const never: Whole = () => null;
/** What it counts for that the cells of other entries hold one thing. */
const held = 2;

function wholes(pieces: readonly Piece[], shown: Shown): Whole {
	const rows = rowsOf(pieces);
	const cells = new Map(cellsOf(pieces).flatMap((cell) => (cell[0] ? [[cell[0], withoutAside(cell)]] : [])));
	return (role, segment) => {
		const cell = segment[0] && cells.get(segment[0]);
		if (!cell || segment.length < 2 || cell.length !== segment.length) return null;
		const isOne =
			(role === 'title' && isAllTitle(cell)) || (role === 'employer' && isBracketed(cell));
		const share = shown(role, cell, rows);
		const known = isOne ? 0.5 : share > mostly ? 0 : null;
		return known === null ? null : known + held * share;
	};
}

const mostly = 0.4;

interface State {
	readonly score: number;
	readonly segments: readonly Segment[];
}

/** The best way to give roles to pieces in order, each role but "rest" once: over all cuts into segments. */
function best(
	pieces: readonly Piece[],
	evidence: Evidence,
	consensus: Consensus,
	whole: Whole
): Segment[] {
	/** By place and by the roles that are taken. */
	let states = new Map<number, State>([[0, { score: 0, segments: [] }]]);
	const at: Map<number, State>[] = [states, ...pieces.map(() => new Map<number, State>())];
	for (let from = 0; from < pieces.length; from++) {
		states = at[from] ?? new Map();
		for (const [taken, state] of states) {
			for (let to = from + 1; to <= Math.min(pieces.length, from + 4); to++) {
				const segment = pieces.slice(from, to);
				const joints = joinCost(segment);
				if (joints > 5) break;
				const text = textOf(segment);
				const offer = (role: Role, bit: number) => {
					if (taken & bit) return;
					const score = evidence(role, text, segment);
					const order = state.segments.filter(
						(other) => other.role !== 'rest' && other.role !== 'place'
					).length;
					const shown =
						consensus(role, segment, order) *
						(role === 'employer' && isPlainTitle(text) ? doubted : 1);
					const total = state.score + score + shown + (whole(role, segment) ?? -joints);
					const known = at[to]?.get(taken | bit);
					if (known && known.score >= total) return;
					at[to]?.set(taken | bit, {
						score: total,
						segments: [...state.segments, { role, pieces: segment, text, score }]
					});
				};
				for (const [i, role] of named.entries()) offer(role, 1 << i);
				if (to === from + 1) offer('rest', 0);
			}
		}
	}
	let winner: State | null = null;
	for (const [taken, state] of at[pieces.length] ?? []) {
		// An entry of several pieces names more than a place.
		const score = state.score - (pieces.length > 1 && (taken & 3) === 0 ? nameless : 0);
		if (!winner || score > winner.score) winner = { ...state, score };
	}
	return [...(winner?.segments ?? [])];
}

const nameless = 1.5;
/** Of what is a title from its first word on, what other entries show of employers counts for this much only. */
const doubted = 0.3;

const joinCosts: Readonly<Record<Before, number>> = {
	comma: 0.3,
	style: 0.7,
	bracket: 0.2,
	slash: 0.3,
	part: 1,
	strong: 1.3,
	at: 4,
	line: 3
};

/** What it costs to take pieces as one in spite of what stands between them. */
function joinCost(pieces: readonly Piece[]): number {
	let cost = 0;
	for (const { before } of pieces.slice(1)) {
		cost += joinCosts[before];
	}
	return cost;
}

/** The words of pieces that are one, with what stands between them. */
export function textOf(pieces: readonly Piece[]): string {
	const [first] = pieces;
	const last = pieces.at(-1);
	if (!first || !last) return '';
	if (first.line !== last.line) return pieces.map(({ text }) => text).join(' ');
	const text = first.line.text.slice(first.from, last.to);
	const next = first.line.text[last.to];
	const isOpen = (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
	return isOpen && next === ')' ? text + next : text;
}
