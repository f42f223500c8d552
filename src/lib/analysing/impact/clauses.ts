import type { Figure } from './figures';
import { Stretch } from './stretch';
import type { Word } from './words';

/** The words around a figure that can belong to it. */
export interface Clause {
	/** Without the link and hedges at its end. */
	readonly before: readonly Word[];
	/** Which of `before` is its last verb of change, or −1. */
	readonly verb: number;
	/** The preposition that ties the figure to what stands before it: "fell *by* about 40%". */
	readonly link: string | null;
	readonly after: readonly Word[];
	/** "under", "less than", "<" before the figure. */
	readonly under: boolean;
	/** Whether an earlier figure of the same sentence stands before it. */
	readonly continues: boolean;
}

/** Words further from a figure than this many characters do not speak of it. */
export const reach = 120;

/** The clause of each figure: up to the nearest punctuation or the neighbouring figure. */
export function clausesOf(text: string, figures: readonly Figure[]): Clause[] {
	const clauses: Clause[] = [];
	let left = stretchBefore(text, 0, figures[0]?.from ?? 0);
	for (let i = 0; i < figures.length; i++) {
		const to = figures[i]?.to ?? 0;
		const next = figures[i + 1]?.from ?? text.length;
		const isShared = i + 1 < figures.length && next - to <= reach;
		const right = new Stretch(text, to, Math.min(next, to + reach), !isShared);
		clauses.push(clauseBetween(left, right, i > 0 && !left.endsSentence));
		if (i + 1 < figures.length) left = isShared ? right : stretchBefore(text, to, next);
	}
	return clauses;
}

function stretchBefore(text: string, from: number, to: number): Stretch {
	return new Stretch(text, Math.max(from, to - reach), to);
}

function clauseBetween(left: Stretch, right: Stretch, continues: boolean): Clause {
	const { words } = left;
	let under = false;
	let end = words.length;
	for (; end > left.afterEnd; end--) {
		const word = words[end - 1];
		if (word?.is.limit) under = true;
		else if (word?.lower === 'to' && words[end - 2]?.lower === 'up') end--;
		else if (!word?.is.hedge) break;
	}
	const last = end > left.afterEnd ? words[end - 1] : undefined;
	const link = last?.is.link ? last.lower : null;
	const before = words.slice(left.afterEnd, link ? end - 1 : end);
	return {
		before,
		verb: lastVerb(before),
		link,
		after: right.words.slice(0, right.beforeEnd),
		under,
		continues
	};
}

function lastVerb(words: readonly Word[]): number {
	let at = words.length - 1;
	while (at >= 0 && !words[at]?.is.verb) at--;
	return at;
}
