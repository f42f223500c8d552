import type { Line, LineLink, Part, StyledRun } from './line';
import { foldSpace, joinSpacedLetters, tidy } from './tidy';

/** How words are set. */
export interface Style {
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly href?: string | null;
}

/** What else a format may know of a line. */
export type Setting = Partial<Pick<Line, 'page' | 'indent' | 'gap' | 'heading' | 'bullet'>>;

interface Piece {
	readonly text: string;
	readonly style: Style;
	/** Whether it stands apart from what is before it. */
	readonly apart: boolean;
}

const plain: Style = {};

/** Gathers the words of one line at a time and makes the line of them. */
export class LineBuilder {
	#pieces: Piece[] = [];
	#apart = false;

	/** Adds words as they are set, white space and all. */
	add(text: string, style: Style = plain): this {
		if (!text) return this;
		this.#pieces.push({ text, style, apart: this.#apart });
		this.#apart = false;
		return this;
	}

	/** What follows stands apart, as a cell of a table does. */
	setApart(): this {
		this.#apart = this.#pieces.length > 0;
		return this;
	}

	/** How many stretches with words there are so far. */
	get count(): number {
		return this.#pieces.filter(({ text }) => text.trim() !== '').length;
	}

	get isEmpty(): boolean {
		return !this.#pieces.length;
	}

	/** The line of what was added since the last one; `null` where that has no words. */
	end(number: number, setting: Setting = {}): Line | null {
		const pieces = this.#pieces;
		this.#pieces = [];
		this.#apart = false;
		return lineOf(pieces, number, setting);
	}
}

function lineOf(pieces: readonly Piece[], number: number, setting: Setting): Line | null {
	const texts: string[] = [];
	let length = 0;
	let endsInSpace = true;
	const push = (words: string) => {
		texts.push(words);
		length += words.length;
		endsInSpace = words.endsWith(' ');
	};
	const styles: StyledRun[] = [];
	const links: LineLink[] = [];
	const parts: { from: number; to: number }[] = [];
	const only = pieces.length === 1;
	for (const piece of pieces) {
		const raw = tidy(piece.text);
		let words = (only ? joinSpacedLetters(raw) : raw).replace(/\s+/g, ' ');
		if (piece.apart && !endsInSpace) push(' ');
		if (endsInSpace) words = words.trimStart();
		const at = [length, length + words.trimEnd().length] as const;
		if (words) push(words);
		const last = parts.at(-1);
		if (!last || piece.apart) parts.push({ from: at[0], to: length });
		else last.to = length;
		if (at[0] >= at[1]) continue;
		const { bold = false, italic = false, href } = piece.style;
		const before = styles.at(-1);
		// Editors break words of one style into several runs.
		if (before?.bold === bold && before.italic === italic && before.at[1] >= at[0] - 1)
			styles[styles.length - 1] = { ...before, at: [before.at[0], at[1]] };
		else if (bold || italic) styles.push({ at, bold, italic });
		if (href) links.push({ at, href });
	}
	let text = texts.join('');
	text = text.trimEnd();
	if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(text)) return null;
	const made = parts
		.map(({ from, to }) => partOf(text, from, Math.min(to, text.length), styles))
		.filter((part) => part.text !== '');
	return {
		text,
		page: 1,
		number,
		column: 0,
		size: 1,
		bold: all(made, 'bold'),
		italic: all(made, 'italic'),
		indent: 0,
		gap: 0,
		heading: null,
		bullet: false,
		parts: made,
		links,
		styles,
		box: null,
		...setting
	};
}

function all(parts: readonly Part[], style: 'bold' | 'italic'): boolean {
	return parts.length > 0 && parts.every((part) => part[style]);
}

/** An em of body text holds about two characters. */
const charactersAnEm = 2;

function partOf(text: string, from: number, to: number, styles: readonly StyledRun[]): Part {
	const words = foldSpace(text.slice(from, to));
	return {
		text: words,
		left: from / charactersAnEm,
		bold: covers(styles, 'bold', text, from, to),
		italic: covers(styles, 'italic', text, from, to)
	};
}

/** A line with more runs than this is no line of a résumé, and not worth the time. */
const mostRuns = 100;

/** Whether every word of a stretch is set so; marks between the words do not count. */
function covers(
	styles: readonly StyledRun[],
	style: 'bold' | 'italic',
	text: string,
	from: number,
	to: number
): boolean {
	if (!styles.length || styles.length > mostRuns) return false;
	let plainWords = text.slice(from, to);
	for (const run of styles) {
		if (!run[style]) continue;
		const start = Math.max(run.at[0], from) - from;
		const end = Math.min(run.at[1], to) - from;
		if (start >= end) continue;
		plainWords = plainWords.slice(0, start) + ' '.repeat(end - start) + plainWords.slice(end);
	}
	return plainWords.length > 0 && !/[\p{L}\p{N}]/u.test(plainWords);
}
