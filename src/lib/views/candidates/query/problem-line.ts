import type { TextProblem } from '$lib/state/searching/found';

/** So much of the text is shown to each side of a problem. */
const around = 32;

/** A problem as a line: the text around it, what is marked of it, and what was expected. */
export interface ProblemLine {
	readonly before: string;
	/** Empty where something is missing. */
	readonly marked: string;
	readonly after: string;
	readonly words: string;
}

/** @param text the whole text of the search box; only what is around the problem is given. */
export function problemLine(text: string, { at: [from, to], expected }: TextProblem): ProblemLine {
	const start = Math.max(0, from - around);
	const end = Math.min(text.length, to + around);
	return {
		before: (start ? '…' : '') + text.slice(start, from),
		marked: text.slice(from, to),
		after: text.slice(to, end) + (end < text.length ? '…' : ''),
		words: `Expected ${expected}.`
	};
}
