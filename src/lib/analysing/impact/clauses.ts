import type { Figure } from './figures';
import { wordsOf } from './noun-phrase';

/** The words around a figure that can belong to it. */
export interface Clause {
	/** Without the link and hedges at its end. */
	readonly before: readonly string[];
	/** The preposition that ties the figure to what stands before it: "fell *by* about 40%". */
	readonly link: 'by' | 'of' | 'to' | 'at' | null;
	readonly after: readonly string[];
	/** "under", "less than", "<" before the figure. */
	readonly under: boolean;
	/** Whether an earlier figure of the same sentence stands before it. */
	readonly continues: boolean;
}

/** Words further from a figure than this many characters do not speak of it. */
const reach = 120;

const sentenceEnd = /[;:!?()[\]{}]|\.(?=\s|$)/;
const clauseEnd =
	/[;:!?()[\]{},]|\.(?=\s|$)|\s[–—-]\s|(?:^|\s)(?:while|which|that|thereby|so)(?=\s)/g;
const hedges = new Set(
	'about over nearly almost around roughly approximately than more ~ a an'.split(' ')
);
const limits = new Set(['under', 'below', 'within', 'sub', 'less', '<', '≤']);

/** The clause of each figure: up to the nearest punctuation or the neighbouring figure. */
export function clausesOf(text: string, figures: readonly Figure[]): Clause[] {
	return figures.map((figure, i) => {
		const previous = figures[i - 1];
		const floor = Math.max(previous?.to ?? 0, figure.from - reach);
		const ceiling = Math.min(figures[i + 1]?.from ?? text.length, figure.to + reach);
		const before = text.slice(floor, figure.from);
		const after = text.slice(figure.to, ceiling);
		const between = previous && text.slice(previous.to, figure.from);
		return {
			...linked(wordsOf(before.slice(lastEnd(before)))),
			after: wordsOf(after.slice(0, firstStart(after))),
			continues: between !== undefined && !sentenceEnd.test(between)
		};
	});
}

/** Takes hedges and the link off the end of the words before a figure. */
function linked(words: string[]): Pick<Clause, 'before' | 'link' | 'under'> {
	let under = false;
	let end = words.length;
	const last = () => words[end - 1]?.toLowerCase() ?? '';
	for (;;) {
		if (last() === 'to' && words[end - 2]?.toLowerCase() === 'up') end -= 2;
		else if (limits.has(last())) {
			under = true;
			end--;
		} else if (hedges.has(last())) end--;
		else break;
	}
	const link = (['by', 'of', 'to', 'at'] as const).find((word) => word === last()) ?? null;
	return { before: words.slice(0, link ? end - 1 : end), link, under };
}

function lastEnd(text: string): number {
	let end = 0;
	for (const match of text.matchAll(clauseEnd)) end = match.index + match[0].length;
	return end;
}

function firstStart(text: string): number {
	for (const match of text.matchAll(clauseEnd)) return match.index;
	return text.length;
}
