import type { Figure } from './figures';
import type { NearWords, Stretch } from './near-words';
import { Trait, link, verb } from './traits';

/** The words around a figure that can belong to it, as places among the words that were read. */
export interface Clause {
	/** The words before it, without the link and hedges at their end. */
	readonly from: number;
	readonly to: number;
	/** The last verb of change among them, or −1. */
	readonly verb: number;
	/** The preposition that ties the figure to what stands before it, as a trait: "fell *by* about 40%"; 0 for none. */
	readonly link: number;
	/** The words after it. */
	readonly after: number;
	readonly end: number;
	/** "under", "less than", "<" before the figure. */
	readonly under: boolean;
	/** Whether an earlier figure of the same sentence stands before it. */
	readonly continues: boolean;
}

/** Words further from a figure than this many characters do not speak of it. */
export const reach = 120;

/** Reads the clause of each figure of a text: up to the nearest punctuation or the neighbouring figure. */
export function readClauses(words: NearWords, figures: readonly Figure[]): Clause[] {
	const { length } = words.all.text;
	const clauses: Clause[] = [];
	const first = figures[0]?.from ?? 0;
	let left = words.readLastClause(Math.max(0, first - reach), first);
	for (let i = 0; i < figures.length; i++) {
		const to = figures[i]?.to ?? 0;
		const next = figures[i + 1]?.from ?? length;
		const isShared = i + 1 < figures.length && next - to <= reach;
		const right = words.read(to, Math.min(next, to + reach), !isShared);
		clauses.push(clauseBetween(words, left, right, i > 0 && !left.endsSentence));
		if (i + 1 < figures.length) left = isShared ? right : readBefore(words, to, next);
	}
	return clauses;
}

function readBefore(words: NearWords, from: number, to: number): Stretch {
	return words.read(Math.max(from, to - reach), to, false);
}

function clauseBetween(
	words: NearWords,
	left: Stretch,
	right: Stretch,
	continues: boolean
): Clause {
	const from = left.afterEnd;
	let under = false;
	let to = left.to;
	for (; to > from; to--) {
		const is = words.traits(to - 1);
		if (is & Trait.limit) under = true;
		else if (is & Trait.to && to - 2 >= left.from && words.is(to - 2, Trait.up)) to--;
		else if (!(is & Trait.hedge)) break;
	}
	const tied = to > from ? words.traits(to - 1) & link : 0;
	if (tied) to--;
	return {
		from,
		to: Math.max(from, to),
		verb: lastVerb(words, from, to),
		link: tied,
		after: right.from,
		end: right.beforeEnd,
		under,
		continues
	};
}

function lastVerb(words: NearWords, from: number, to: number): number {
	let at = to - 1;
	while (at >= from && !words.is(at, verb)) at--;
	return at >= from ? at : -1;
}
