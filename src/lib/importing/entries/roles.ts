import { wordsOf } from '../words/fold-words';
import { isEmploymentType, type LabelKind, stateCodes } from '../words/lists';
import { findDates } from '../dates/find-dates';
import { employerScore, isDuration, mayBePlace, placeScore, titleScore } from './evidence';
import type { Before, Piece } from './pieces';
import { endsSentence, isField, isOfForm, isPlainTitle } from './title-parts';

/** What a piece of an entry's head can be. */
export type Role = 'title' | 'employer' | 'place' | 'rest';

/** Neighbouring pieces that are one thing. */
export interface Segment {
	readonly role: Role;
	readonly pieces: readonly Piece[];
	readonly text: string;
	/** What its words alone say for the role; around 0 nothing. */
	readonly score: number;
}

/** What speaks for a role by words alone; the last word is the assignment's. */
export type Evidence = (role: Role, text: string, pieces: readonly Piece[]) => number;

const named: readonly Exclude<Role, 'rest'>[] = ['title', 'employer', 'place'];

/** What all entries show of where and how each role is set: a bonus for a segment in a role. */
type Consensus = (role: Role, pieces: readonly Piece[], order: number) => number;

const noConsensus: Consensus = () => 0;
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
	let assigned = entries.map((pieces) => best(pieces, once(pieces), noConsensus));
	for (let round = 0; round < rounds; round++) {
		const consensus = consensusOf(assigned);
		assigned = entries.map((pieces) => best(pieces, once(pieces), consensus));
	}
	return assigned;
}

/** The evidence of words for positions. */
export function byWords(role: Role, text: string, pieces: readonly Piece[]): number {
	const labelled = pieces[0]?.label;
	const words = wordsOf(text);
	const first = pieces[0];
	if (labelled && labelRoles[labelled]) {
		// A place may stand beside what a label announces.
		const own =
			role === 'title'
				? titleScore(text, words)
				: role === 'employer'
					? employerScore(text, words)
					: 2;
		if (labelRoles[labelled] === role) return 4 + own;
		// The street in an employer's address.
		if (role === 'rest' && first?.before === 'comma' && /\d/.test(text)) return 0.5;
		return role === 'place' ? placeScore(text) : -3;
	}
	// "Supervisor: Dr. Example" tells of somebody else, a sentence of what was done.
	const isAside =
		/^[^:]{2,30}:\s/.test(text) || (/^[^,]*\p{Ll}{3}\.$/u.test(text) && words.length > 3);
	if (isAside && role !== 'place') return role === 'rest' ? 0.6 : -1.5;
	if (isOfForm(text)) return role === 'rest' ? 1 : -4;
	switch (role) {
		case 'title':
			return titleScore(text, words) - (first && endsSentence(first.line.text) ? 1.2 : 0.4);
		case 'employer':
			if (stateCodes.has(text)) return -4;
			return (
				employerScore(text, words) +
				(first?.before === 'at' ? 3 : 0) +
				(first?.linked ? 0.8 : 0) -
				// What stands in brackets tells more of what is before them.
				(first?.before === 'bracket' ? 0.8 : 0) -
				// "Technician, Mechanical Engineering": what the post is in.
				(first?.before === 'comma' && isField(text) ? 4 : 0) -
				// "Oven Technologies, Dough." tells of the work.
				(first?.before !== 'at' && first && endsSentence(first.line.text) ? 2.2 : 0)
			);
		case 'place':
			if (titleScore(text, words) >= 2.4 && placeScore(text) < 1.5) return -4;
			return Math.max(placeScore(text), isBesideHouse(pieces) ? 0.2 : -2);
		case 'rest':
			if (isEmploymentType(text) || isDuration(text) || /^(?:\d|https?:)/.test(text)) return 1;
			// What a post is in is part of the post.
			if (first?.before === 'comma' && isField(text)) return -1.5;
			// What could be named and is left over speaks against the whole reading.
			return -0.35 - 0.3 * Math.max(0, titleScore(text, words) - 1, placeScore(text) - 1);
	}
}

/**
 * Whether a name that no list of places has stands where they do: alone at the end of its line, set apart, or after a
 * comma behind what is no title.
 */
function isBesideHouse(pieces: readonly Piece[]): boolean {
	const [piece] = pieces;
	if (!piece || pieces.length > 1 || !mayBePlace(piece.text)) return false;
	const { text } = piece.line;
	if (piece.line.bullet || /[\p{L}\p{N}]/u.test(withoutDates(text.slice(piece.to)))) return false;
	const before = text
		.slice(0, piece.from)
		.split(/[,|·•(]/)
		.filter((chunk) => /\p{L}/u.test(chunk));
	const beside = before.at(-1)?.trim() ?? '';
	if (piece.before === 'part') return beside !== '' && titleScore(beside) < 1.4;
	return (
		piece.before === 'comma' && titleScore(beside) < 1 && placeScore(beside) < 1.5 && beside !== ''
	);
}

function withoutDates(text: string): string {
	return findDates(text).reduceRight(
		(left, { from, to }) => left.slice(0, from) + left.slice(to),
		text
	);
}

const labelRoles: Partial<Record<LabelKind, Role>> = {
	title: 'title',
	employer: 'employer',
	location: 'place',
	client: 'rest',
	dates: 'rest'
};

interface State {
	readonly score: number;
	readonly segments: readonly Segment[];
}

/** The best way to give roles to pieces in order, each role but "rest" once: over all cuts into segments. */
function best(pieces: readonly Piece[], evidence: Evidence, consensus: Consensus): Segment[] {
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
					const total = state.score + score + shown - joints;
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

function featuresOf(pieces: readonly Piece[], order: number): [feature: string, weight: number][] {
	const [first] = pieces;
	if (!first) return [];
	const style = `${first.line.heading ?? ''}${first.bold ? 'b' : ''}${first.italic ? 'i' : ''}`;
	return [
		[`order ${order}`, 0.9],
		[`style ${style}`, 0.7],
		[`before ${first.before}`, 0.4],
		[`row ${first.row} ${style}`, 0.9]
	];
}

const strongest = 2.5;
/** Of what is a title from its first word on, what other entries show of employers counts for this much only. */
const doubted = 0.3;

function consensusOf(assigned: readonly (readonly Segment[])[]): Consensus {
	const votes = new Map<string, Map<Role, number>>();
	for (const segments of assigned) {
		let order = 0;
		for (const { role, pieces, score } of segments) {
			const weight = Math.min(3, Math.max(0, score - 0.4));
			for (const [feature] of featuresOf(pieces, order)) {
				const roles = votes.get(feature) ?? new Map<Role, number>();
				votes.set(feature, roles.set(role, (roles.get(role) ?? 0) + weight));
			}
			if (role === 'title' || role === 'employer') order++;
		}
	}
	return (role, pieces, order) => {
		if (role === 'rest') return 0;
		let bonus = 0;
		for (const [feature, weight] of featuresOf(pieces, order)) {
			const roles = votes.get(feature);
			if (!roles) continue;
			// Places are told by their names: they take no part in what tells titles from employers.
			let all = 1.5;
			for (const [other, count] of roles) {
				if (role === 'place' || other !== 'place') all += count;
			}
			bonus += (weight * (roles.get(role) ?? 0)) / all;
		}
		return Math.min(strongest, bonus);
	};
}
