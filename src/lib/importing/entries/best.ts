import type { Consensus } from './consensus';
import type { Before } from './cut';
import type { Piece } from './pieces';
import { type Role, type Segment, textOf } from './segment';
import { isPlainTitle } from './title-parts';

/** What speaks for a role by words alone; the last word is the assignment's. */
export type Evidence = (role: Role, text: string, pieces: readonly Piece[]) => number;

/** What a segment's cell speaks for a role. */
export interface OfCell {
	/** For taking pieces as one because they are all of a cell; `null` where they are not. */
	readonly whole: (role: Role, pieces: readonly Piece[]) => number | null;
	/** For a role where a cell begins. */
	readonly begun: (role: Role, first: Piece) => number;
}

const named: readonly Exclude<Role, 'rest'>[] = ['title', 'employer', 'place'];

interface State {
	readonly score: number;
	readonly segments: readonly Segment[];
}

/** The best way to give roles to pieces in order, each role but "rest" once: over all cuts into segments. */
export function best(
	pieces: readonly Piece[],
	evidence: Evidence,
	consensus: Consensus,
	{ whole, begun }: OfCell
): Segment[] {
	/** By place and by the roles that are taken. */
	let states = new Map<number, State>([[0, { score: 0, segments: [] }]]);
	const at: Map<number, State>[] = [states, ...pieces.map(() => new Map<number, State>())];
	for (let from = 0; from < pieces.length; from++) {
		states = at[from] ?? new Map();
		for (const [taken, state] of states) {
			for (let to = from + 1; to <= Math.min(pieces.length, from + 5); to++) {
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
					const joined =
						(whole(role, segment) ?? -joints) + (segment[0] ? begun(role, segment[0]) : 0);
					const total = state.score + score + shown + joined;
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
