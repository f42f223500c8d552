import { LineBuilder } from '../lines/line-builder';
import type { Line } from '../lines/line';
import { arranged, type Hung } from './arrange';
import type { Content, Table } from './body';
import { readRow } from './cells';
import type { Paragraph } from './paragraph';
import { type Box, isOverText, type Margins } from './place';
import type { Styles } from './styles';
import type { Element } from './xml';

/** A line and the size of its letters in points, until it is known which size the body has. */
interface Sized {
	readonly line: Line;
	readonly size: number;
	readonly points: { readonly indent: number; readonly space: number };
	/** Whether its list or a sign says that it is an item. */
	readonly item: boolean;
}

const listSign = /^\s*(?:[•●▪◦‣∙○■□➢➤►▶✓✔❖◆⁃·\uf0b7\uf0a7\uf0d8]\s*|[-–*]\s+)(?=\S)/u;
/** In lines of text; the leading that Word sets by itself. */
const leading = 1.15;

/** Gives what a text box holds. */
type Open = (box: Element) => Content[];

/** Sets the contents of a document as lines, in order. */
export class Setter {
	readonly #lines: Sized[] = [];
	readonly #styles: Styles;
	readonly #margins: Margins;
	#column = 0;
	/** Space that is due above the next line, in points. */
	#space = 0;
	/** Text boxes that are still to be set, and how far down the next paragraph is from the first of them. */
	#hung: Hung[] = [];
	#down = 0;
	/** The line that the page begins with, after those over its text. */
	#page = 0;

	constructor(styles: Styles, margins: Margins) {
		this.#styles = styles;
		this.#margins = margins;
	}

	/**
	 * @param open gives what a text box holds.
	 * @param running whether it repeats on every page.
	 */
	set(contents: readonly Content[], open: Open, running = false): void {
		const outer = this.#hung;
		this.#hung = [];
		for (const content of contents) {
			if (content.kind === 'table') {
				this.#boxes(open, running);
				this.#table(content, open, running);
			} else this.#paragraph(content, open, running);
		}
		this.#boxes(open, running);
		this.#hung = outer;
	}

	/** The lines, measured against the size that most of their letters have. */
	finish(): Line[] {
		const letters = new Map<number, number>();
		for (const { size, line } of this.#lines) {
			letters.set(size, (letters.get(size) ?? 0) + line.text.length);
		}
		const [em] = [...letters].toSorted((a, b) => b[1] - a[1])[0] ?? [10];
		const body = levelsOfText(this.#lines);
		return this.#lines.map(({ line, item, size, points: { indent, space } }, i) => ({
			...line,
			number: i + 1,
			...(line.heading !== null && body.has(line.heading) && { heading: null, bullet: item }),
			size: round(size / em),
			indent: round(Math.max(0, indent) / em),
			gap: round(space / (em * leading))
		}));
	}

	#table({ rows }: Table, open: Open, running: boolean): void {
		for (const row of rows) this.#row(row, open, running);
	}

	#row(cells: readonly (readonly Content[])[], open: Open, running: boolean): void {
		const reading = readRow(cells);
		if (reading.kind === 'across') {
			for (const line of reading.lines) this.#paragraph(line, open, running);
			return;
		}
		const column = this.#column;
		for (const [i, cell] of reading.cells.entries()) {
			this.#column = column + i;
			this.set(cell, open, running);
		}
		this.#column = column;
	}

	#paragraph(paragraph: Paragraph, open: Open, running: boolean): void {
		const { before = 0, after = 0, boxes, page } = paragraph;
		const isFilled = paragraph.lines.flat(2).some(({ text }) => text.trim() !== '');
		if (isFilled || page) this.#boxes(open, running);
		if (page === 'with') this.#page = this.#lines.length;
		this.#space = Math.max(this.#space, before);
		if (isFilled || boxes.length) {
			for (const [i, stretches] of paragraph.lines.entries()) {
				this.#line(paragraph, stretches, i === 0, running);
			}
			this.#space = after;
		} else this.#space += (this.#styles.defaults.size ?? 10) * leading;
		if (page === 'after') this.#page = this.#lines.length;
		for (const box of boxes) {
			if (isOverText(box, this.#margins)) this.#over(box, open, running);
			else this.#hung.push({ box, down: this.#down });
		}
		this.#down += before + after + (paragraph.size ?? 10) * leading * paragraph.lines.length;
	}

	/** Sets the text boxes that hang on what was read last. */
	#boxes(open: Open, running: boolean): void {
		const hung = this.#hung;
		this.#hung = [];
		this.#down = 0;
		const column = this.#column;
		this.#column += 1;
		for (const row of arranged(hung, this.#margins, this.#page === this.#lines.length)) {
			if (row.length > 1) {
				this.#row(
					row.map(({ content }) => open(content)),
					open,
					running
				);
			} else for (const { content } of row) this.set(open(content), open, running);
		}
		this.#column = column;
	}

	/** Sets a text box that stands over the text of its page before that. */
	#over({ content }: Box, open: Open, running: boolean): void {
		const from = this.#lines.length;
		this.set(open(content), open, running);
		const set = this.#lines.splice(from);
		this.#lines.splice(this.#page, 0, ...set);
		this.#page += set.length;
	}

	#line(
		paragraph: Paragraph,
		stretches: Paragraph['lines'][number],
		first: boolean,
		running: boolean
	): void {
		const runs = stretches.flat();
		const written = runs.map(({ text }) => text).join('');
		const sign = first ? (listSign.exec(written)?.[0].length ?? 0) : 0;
		let left = sign;
		const builder = new LineBuilder();
		for (const stretch of stretches) {
			builder.setApart();
			for (const { text, ...style } of stretch) {
				const words = text.slice(left);
				left = Math.max(0, left - text.length);
				builder.add(words, style);
			}
		}
		const { heading = null, list = null, indent = 0 } = paragraph;
		const item = first && (list !== null || sign > 0);
		const line = builder.end(this.#lines.length + 1, { heading, bullet: item && heading === null });
		if (!line) return;
		const size = largest(runs) ?? this.#styles.defaults.size ?? 10;
		this.#lines.push({
			line: { ...line, column: this.#column, ...(running && { running }) },
			size,
			item,
			points: { indent, space: this.#lines.length ? this.#space : 0 }
		});
		this.#space = 0;
	}
}

/** So long a line heads nothing. */
const longestHeading = 110;
const fewestLong = 3;
/** How many of the lines of a level must be that long or items, for its style to be that of the text. */
const shareOfText = 0.4;

/** The levels of headings that text is set in too: somebody liked how it looks. */
function levelsOfText(lines: readonly Sized[]): ReadonlySet<number> {
	const levels = new Set(lines.flatMap(({ line }) => line.heading ?? []));
	return new Set(
		[...levels].filter((level) => {
			const own = lines.filter(({ line }) => line.heading === level);
			const isLong = ({ line }: Sized) => line.text.length > longestHeading;
			const told = own.filter((one) => one.item || isLong(one));
			return own.filter(isLong).length >= fewestLong && told.length >= own.length * shareOfText;
		})
	);
}

/** The size of most of a line's letters. */
function largest(runs: Paragraph['lines'][number][number]): number | undefined {
	const longest = runs.toSorted((a, b) => b.text.length - a.text.length)[0];
	return longest?.size;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
