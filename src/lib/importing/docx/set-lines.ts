import { LineBuilder } from '../lines/line-builder';
import type { Line } from '../lines/line';
import type { Content, Table } from './body';
import { hasWords, readRow } from './cells';
import type { Paragraph } from './paragraph';
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

/** Sets the contents of a document as lines, in order. */
export class Setter {
	readonly #lines: Sized[] = [];
	readonly #styles: Styles;
	#column = 0;
	/** Space that is due above the next line, in points. */
	#space = 0;

	constructor(styles: Styles) {
		this.#styles = styles;
	}

	/**
	 * @param open gives what a text box holds.
	 * @param running whether it repeats on every page.
	 */
	set(contents: readonly Content[], open: (box: Element) => Content[], running = false): void {
		for (const content of contents) {
			if (content.kind === 'table') this.#table(content, open, running);
			else this.#paragraph(content, open, running);
		}
	}

	/** The lines, measured against the size that most of their letters have. */
	finish(): Line[] {
		const letters = new Map<number, number>();
		for (const { size, line } of this.#lines) {
			letters.set(size, (letters.get(size) ?? 0) + line.text.length);
		}
		const [em] = [...letters].toSorted((a, b) => b[1] - a[1])[0] ?? [10];
		const body = levelsOfText(this.#lines);
		return this.#lines.map(({ line, item, size, points: { indent, space } }) => ({
			...line,
			...(line.heading !== null && body.has(line.heading) && { heading: null, bullet: item }),
			size: round(size / em),
			indent: round(Math.max(0, indent) / em),
			gap: round(space / (em * leading))
		}));
	}

	#table({ rows }: Table, open: (box: Element) => Content[], running: boolean): void {
		const column = this.#column;
		for (const row of rows) {
			const reading = readRow(row);
			if (reading.kind === 'across') {
				for (const line of reading.lines) this.#paragraph(line, open, running);
				continue;
			}
			for (const [i, cell] of reading.cells.entries()) {
				this.#column = column + i;
				this.set(cell, open, running);
			}
			this.#column = column;
		}
	}

	#paragraph(paragraph: Paragraph, open: (box: Element) => Content[], running: boolean): void {
		const { before = 0, after = 0, boxes } = paragraph;
		this.#space = Math.max(this.#space, before);
		if (hasWords(paragraph)) {
			for (const [i, stretches] of paragraph.lines.entries()) {
				this.#line(paragraph, stretches, i === 0, running);
			}
			this.#space = after;
		} else this.#space += (this.#styles.defaults.size ?? 10) * leading;
		const column = this.#column;
		this.#column += boxes.length ? 1 : 0;
		for (const box of boxes) this.set(open(box), open, running);
		this.#column = column;
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
