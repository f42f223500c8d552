import { Parser } from 'htmlparser2';
import type { Line, Lines } from './line';
import { LineBuilder, type Style } from './line-builder';
import { asOneLine } from './one-line';
import { bulletOf } from './plain-text';
import { hiddenClasses } from './style-sheet';
import { foldSpace } from './tidy';

/** Elements whose words are no words of the page. */
const silent = new Set(
	'script style template noscript svg math object iframe select textarea head'.split(' ')
);
/** Elements that stand on lines of their own. */
const blocks = new Set(
	'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
		' '
	)
);
/** Blocks that are set off from what is before them. */
const spaced = new Set(
	'p h1 h2 h3 h4 h5 h6 ul ol dl table section article hr blockquote pre'.split(' ')
);
/** Elements within a line that a style sheet may set apart. */
const inline = new Set('span b strong i em time small code a'.split(' '));
const bold = new Set(['b', 'strong', 'th', 'dt']);
const italic = new Set(['i', 'em', 'cite', 'address']);

interface Open {
	readonly name: string;
	readonly style: Style;
	readonly silent: boolean;
	/** Whether a style sheet may know it by a class. */
	readonly classed: boolean;
	/** Where the lines begin of an element that is hidden on some screens or on paper. */
	readonly sometimes: number | null;
}

/** A copy for another screen stands within so many lines of what it repeats, and is no single word. */
const nearestCopy = 40;
const shortestCopy = 6;

/** Deeper than any page; what is nested further is read as if it stood here. */
const deepest = 512;

/** Lines of an HTML page: its blocks, breaks, headings, items and cells. Nothing in it is run or loaded. */
export function htmlLines(text: string): Lines {
	const reader = new HtmlReader(text);
	const parser = new Parser(
		{
			onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex),
			onclosetag: (name) => reader.close(name, parser.startIndex),
			ontext: (words) => reader.text(words, parser.startIndex)
		},
		{ decodeEntities: true, lowerCaseTags: true }
	);
	parser.write(text);
	parser.end();
	reader.endLine();
	return { lines: reader.lines, pages: 1, title: foldSpace(reader.title) || null, issues: [] };
}

/** Editors write the sign of an item as a letter, alone or before its words. */
function signOf(words: string): string {
	const start = words.trimStart();
	return /^[·•▪§]\s*$/.exec(start.slice(0, 100))?.[0] ?? bulletOf(start);
}

class HtmlReader {
	readonly lines: Line[] = [];
	title = '';
	#sheet = '';
	readonly #hidden = new Set<string>();
	readonly #source: string;
	readonly #builder = new LineBuilder();
	readonly #open: Open[] = [];
	/** Rows of tables that are open: where their lines begin, and those of each cell. */
	readonly #rows: { readonly from: number; readonly cells: number[] }[] = [];
	#tooDeep = 0;
	#inTitle = false;
	#heading: number | null = null;
	#lists = 0;
	#bullet = false;
	#gap = 0;
	/** Whether an element within the line ended just now: right here, or with white space after it. */
	#afterInline: 'touching' | 'spaced' | null = null;
	#wasClassed = false;
	#number = 1;
	#counted = 0;
	#lineNumber = 1;

	constructor(source: string) {
		this.#source = source;
	}

	open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
		if (this.#open.length >= deepest) {
			this.#tooDeep++;
			return;
		}
		const outer = this.#open.at(-1);
		const hidden =
			'hidden' in attributes || /display\s*:\s*none/.test((attributes.style ?? '').slice(0, 1000));
		const isTitle = name === 'title' && this.#open.some((element) => element.name === 'head');
		if (isTitle) this.#inTitle = true;
		this.#open.push({
			name,
			silent: Boolean(outer?.silent) || silent.has(name) || hidden,
			classed: 'class' in attributes,
			sometimes: blocks.has(name) && this.#isHidden(attributes.class) ? this.lines.length : null,
			style: {
				bold: Boolean(outer?.style.bold) || bold.has(name),
				italic: Boolean(outer?.style.italic) || italic.has(name),
				href: name === 'a' ? (attributes.href ?? null) : outer?.style.href
			}
		});
		if (outer?.silent || silent.has(name)) return;
		if (blocks.has(name) || name === 'br') this.#break(at);
		if (name === 'tr') this.#rows.push({ from: this.lines.length, cells: [] });
		if (name === 'td' || name === 'th') this.#rows.at(-1)?.cells.push(this.lines.length);
		if (spaced.has(name)) this.#gap = 1;
		if (name === 'ul' || name === 'ol') this.#lists++;
		if (name === 'li') this.#bullet = true;
		const level = /^h([1-6])$/.exec(name);
		if (level) this.#heading = Number(level[1]);
		// Elements that touch are set apart by a style sheet: a title to the left, dates to the right.
		const isParted =
			this.#afterInline === 'touching' ||
			// Themes give each field an element and a class of its own.
			(this.#afterInline === 'spaced' && this.#wasClassed && 'class' in attributes);
		// In the heading of an entry a class names a field: the title, and the employer in an element of its own.
		const isField = name === 'span' && 'class' in attributes && (this.#heading ?? 0) > 2;
		const touches = (inline.has(name) && isParted) || isField;
		if (name === 'td' || name === 'th' || touches) this.#builder.setApart();
		this.#afterInline = null;
	}

	close(name: string, at: number): void {
		if (this.#tooDeep) {
			this.#tooDeep--;
			return;
		}
		const closed = this.#open.pop();
		if (name === 'title') this.#inTitle = false;
		if (name === 'style') this.#readSheet();
		if (closed?.silent) return;
		if (blocks.has(name)) this.#break(at);
		if (name === 'tr') this.#endRow();
		if (closed && closed.sometimes !== null) this.#withoutCopy(closed.sometimes);
		if (spaced.has(name)) this.#gap = 1;
		if (name === 'ul' || name === 'ol') this.#lists = Math.max(0, this.#lists - 1);
		if (name === 'li') this.#bullet = false;
		if (/^h[1-6]$/.test(name)) this.#heading = null;
		this.#afterInline = inline.has(name) ? 'touching' : null;
		this.#wasClassed = closed?.classed ?? false;
	}

	text(words: string, at: number): void {
		if (this.#inTitle) this.title += words;
		const outer = this.#open.at(-1);
		if (outer?.name === 'style') this.#sheet += words;
		if (outer?.silent) return;
		if (words.trim()) this.#afterInline = null;
		else if (words && this.#afterInline) this.#afterInline = 'spaced';
		if (this.#builder.isEmpty) {
			if (!words.trim()) return;
			this.#number = this.#lineOf(at);
			const sign = signOf(words);
			if (sign) {
				this.#bullet = true;
				words = words.trimStart().slice(sign.length);
				if (!words.trim()) return;
			}
		}
		const isPre = this.#open.some(({ name }) => name === 'pre');
		if (!isPre) {
			this.#builder.add(words, outer?.style);
			return;
		}
		for (const [i, line] of words.split('\n').entries()) {
			if (i > 0) this.#break(at);
			this.#builder.add(line, outer?.style);
		}
	}

	#readSheet(): void {
		for (const name of hiddenClasses(this.#sheet)) this.#hidden.add(name);
		this.#sheet = '';
	}

	#isHidden(names: string | undefined): boolean {
		if (!names || !this.#hidden.size) return false;
		return names
			.slice(0, 1000)
			.split(/\s+/)
			.some((name) => this.#hidden.has(name));
	}

	/** Pages hold dates twice, for wide screens and for narrow ones: the second time they say nothing. */
	#withoutCopy(from: number): void {
		const own = lettersOf(this.lines.slice(from));
		const before = lettersOf(this.lines.slice(Math.max(0, from - nearestCopy), from));
		if (own.length >= shortestCopy && before.includes(own)) this.lines.splice(from);
	}

	/** Cells of a row that hold a paragraph each are one line, as those that hold bare words are. */
	#endRow(): void {
		const row = this.#rows.pop();
		if (!row) return;
		const own = this.lines.slice(row.from);
		const [first, second, ...others] = own;
		const counts = row.cells.map((at, i) => (row.cells[i + 1] ?? this.lines.length) - at);
		const isEach = counts.every((count) => count <= 1) && own.length <= row.cells.length;
		const isPlain = own.every(({ heading, bullet }) => heading === null && !bullet);
		if (!first || !second || !isEach || !isPlain) return;
		this.lines.splice(row.from, own.length, asOneLine([first, second, ...others]));
	}

	endLine(): void {
		this.#break(this.#source.length);
	}

	#break(at: number): void {
		this.#afterInline = null;
		const line = this.#builder.end(this.#number, {
			heading: this.#heading,
			bullet: this.#bullet && this.#heading === null,
			indent: this.#lists,
			gap: this.lines.length ? this.#gap : 0
		});
		if (line && /[\p{L}\p{N}]/u.test(line.text)) {
			this.lines.push(line);
			this.#gap = 0;
			// What follows a break inside an item goes on with it.
			this.#bullet = false;
		}
		this.#number = this.#lineOf(at);
	}

	/** The line of the source at an offset; offsets come in order. */
	#lineOf(offset: number): number {
		for (; this.#counted < offset; this.#counted++) {
			if (this.#source.charCodeAt(this.#counted) === 10) this.#lineNumber++;
		}
		return this.#lineNumber;
	}
}

function lettersOf(lines: readonly Line[]): string {
	return lines.map(({ text }) => text.replace(/[^\p{L}\p{N}]+/gu, '')).join('');
}
