import type { Issue } from '../reading';
import { frontMatterOf } from './front-matter';
import type { Line, Lines } from './line';
import { LineBuilder, type Setting } from './line-builder';
import { readInline } from './markdown-inline';
import { withoutHidden } from './markdown-hidden';
import { bulletOf, readPlainLine, ruledWords } from './plain-text';
import { foldSpace } from './tidy';

const heading = /^\s{0,3}(#{1,6})(?:\s+|(?=[\p{L}\p{N}*_[]))(.*)$/u;
const rule = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const underline = /^\s{0,3}(?:=+|-{2,})\s*$/;
/** What follows backticks that open a block has none itself: "```words```" are words set as code. */
const fence = /^\s{0,3}(?:(```)(?!.*`)|(~~~)|:::)/;
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-*:?\s*)*$/;
const reference = /^\s{0,3}\[([^\]]{1,100})\]:\s*<?(\S{1,500}?)>?(?:\s+["'(].*)?$/;
/** Attributes of a block, commands of a template or of LaTeX: not words of the résumé. */
const machinery =
	/^\s*(?:\{:[^{}]*\}|\{%[^%]*%\}|\\(?:newpage|pagebreak|hfill|vspace|noindent)\b.*|\[toc\])\s*$/i;
/** Emoji by name: ":mortar_board:". */
const shortcode = /(?<![\w:/]):[a-z][a-z0-9_+-]{1,30}:(?![\w:/])\s?/g;
const longestSetext = 80;
const longestRow = 20_000;

const blocks = new Set(
	'p div tr li ul ol table thead tbody section header footer article center dl dt dd details summary blockquote'.split(
		' '
	)
);

/**
 * Lines of Markdown as people write it: headings of both kinds, lists, tables, definition lists, emphasis, links and
 * the HTML among them. A line of the source stays a line, since those who write résumés mean their line breaks.
 */
export function markdownLines(text: string): Lines {
	const { kept, hidden } = withoutHidden(text);
	const source = kept.split(/\r\n|[\n\r]/);
	const front = frontMatterOf(source);
	const reader = new MarkdownReader(referencesIn(source));
	for (const { number, text: said } of front.said) reader.words(said, number);
	for (let i = front.length; i < source.length; i++) {
		reader.read(source[i] ?? '', source[i + 1] ?? '', i + 1);
	}
	return {
		lines: reader.lines,
		pages: 1,
		title: front.title,
		issues: notes(hidden, front.leftOut)
	};
}

function notes(hidden: number, leftOut: number): Issue[] {
	const issues: Issue[] = [];
	const note = (message: string) => issues.push({ pointer: null, message });
	if (hidden)
		note(`${hidden} ${hidden === 1 ? 'word' : 'words'} in hidden comments were left out.`);
	if (leftOut) note(`${leftOut} settings of the page at the head of the file were left out.`);
	return issues;
}

function referencesIn(source: readonly string[]): Map<string, string> {
	const references = new Map<string, string>();
	for (const line of source) {
		const [, name, address] = (line.length < 800 && reference.exec(line)) || [];
		if (name && address) references.set(name.toLowerCase(), address);
	}
	return references;
}

class MarkdownReader {
	readonly lines: Line[] = [];
	readonly #builder = new LineBuilder();
	readonly #references: ReadonlyMap<string, string>;
	#gap = 0;
	#isTable = false;
	/** The mark that closes the block of code which the lines are in. */
	#fence: string | null = null;
	/** Whether the line before was words of a paragraph, which an underline can make a heading. */
	#isParagraph = false;

	constructor(references: ReadonlyMap<string, string>) {
		this.#references = references;
	}

	push(line: Line | null): void {
		if (!line) return;
		this.lines.push(this.lines.length ? { ...line, gap: Math.max(line.gap, this.#gap) } : line);
		this.#gap = 0;
	}

	/** Reads one line of the source; the next one decides whether a table begins. */
	read(raw: string, next: string, number: number): void {
		const isParagraph = this.#isParagraph;
		this.#isParagraph = false;
		if (this.#isFenced(raw)) {
			this.push(raw.trim() ? readPlainLine(raw, number, this.#gap) : null);
			if (!raw.trim()) this.#gap++;
			return;
		}
		if (raw.trim() === '') {
			this.#gap++;
			this.#isTable = false;
			return;
		}
		if (raw.length < 1000 && this.#isMark(raw, isParagraph)) return;
		const atx = raw.length < 2000 ? heading.exec(raw) : null;
		if (atx) {
			this.#inline(withoutClosing(atx[0], atx[2] ?? ''), number, {
				heading: atx[1]?.length ?? 1
			});
			return;
		}
		const ruled = ruledWords(raw.trim());
		if (ruled !== null) {
			this.#inline(ruled, number, { heading: 2 });
			return;
		}
		const isTable =
			raw.length < longestRow &&
			raw.includes('|') &&
			(this.#isTable || isTableRule(next) || /^\s*\|.*\|\s*$/.test(raw));
		this.#isTable = isTable;
		if (isTable) this.#row(raw, number);
		else this.words(raw, number);
	}

	/** Whether a line is inside a block of code, which people use to keep their spaces. */
	#isFenced(raw: string): boolean {
		const found = raw.length < 1000 ? fence.exec(raw) : null;
		const mark = found?.[1] ?? found?.[2];
		if (this.#fence === null) {
			if (mark) this.#fence = mark;
			return false;
		}
		if (mark !== this.#fence) return true;
		this.#fence = null;
		return false;
	}

	/** Rules, fences, underlines and the like: they are no lines, but shape those beside them. */
	#isMark(raw: string, isParagraph: boolean): boolean {
		if (isParagraph && underline.test(raw) && this.#makeHeading(raw.includes('=') ? 1 : 2)) {
			return true;
		}
		const isMark =
			rule.test(raw) ||
			underline.test(raw) ||
			fence.test(raw) ||
			isTableRule(raw) ||
			machinery.test(raw) ||
			reference.test(raw);
		if (isMark) this.#gap = Math.max(this.#gap, 1);
		return isMark;
	}

	#makeHeading(level: number): boolean {
		const last = this.lines.at(-1);
		if (!last || last.text.length > longestSetext || last.bullet) return false;
		if (/@|:\/\//.test(last.text)) return false;
		this.lines[this.lines.length - 1] = { ...last, heading: level };
		return true;
	}

	/** Reads a line that is neither heading nor row. */
	words(raw: string, number: number): void {
		const quoted = raw.replace(/^\s{0,3}(?:>\s?)+/, '');
		const words = quoted.trimStart();
		const definition = /^:\s+/.exec(words)?.[0] ?? '';
		const sign = definition ? '' : bulletOf(words);
		const counted = !sign && !definition ? (/^\d{1,2}[.)]\s+(?=\S)/.exec(words)?.[0] ?? '') : '';
		const rest = words.slice(definition.length + sign.length + counted.length);
		const checkbox = sign ? (/^\[[ xX]\]\s+/.exec(rest)?.[0] ?? '') : '';
		const inner = heading.exec(rest.length < 1000 ? rest : '');
		const indent = (quoted.length - words.length) / 2 + (definition ? 1 : 0);
		const bullet = sign !== '' || counted !== '';
		if (sign && inner) {
			this.#inline(inner[2] ?? '', number, { heading: inner[1]?.length ?? 1, indent });
			return;
		}
		// A dash inside the emphasis of a line begins an item too: *- like this*.
		const inside = /^([*_]{1,2})[-•–]\s+(?=\S)/.exec(rest);
		const own = inside
			? (inside[1] ?? '') + rest.slice(inside[0].length)
			: rest.slice(checkbox.length);
		this.#inline(own, number, { bullet: bullet || inside !== null, indent });
		this.#isParagraph = !bullet;
	}

	#row(raw: string, number: number): void {
		const cells = raw
			.trim()
			.replace(/^\||\|$/g, '')
			.split(/(?<!\\)\|/);
		for (const cell of cells) {
			if (!foldSpace(cell)) continue;
			this.#builder.setApart();
			this.#read(cell.trim(), number, {});
		}
		this.push(this.#builder.end(number));
	}

	#inline(text: string, number: number, setting: Setting): void {
		const level = this.#read(text.replace(/\\$/, ''), number, setting);
		this.push(this.#builder.end(number, level === null ? setting : { ...setting, heading: level }));
	}

	/** Reads the words of a line; gives the level where a tag in it makes it a heading. */
	#read(text: string, number: number, setting: Setting): number | null {
		let level: number | null = null;
		let spanned = -1;
		readInline(
			text.includes(':') ? text.replace(shortcode, '') : text,
			this.#builder,
			{
				tag: (name, closing) => {
					const heads = /^h([1-6])$/.exec(name);
					// Two spans with nothing between are set apart by a style sheet.
					if (name === 'span' && closing) spanned = this.#builder.count;
					else if (name === 'span' && spanned === this.#builder.count) this.#builder.setApart();
					if (name === 'td' || name === 'th') this.#builder.setApart();
					else if (name === 'br' || blocks.has(name) || heads) {
						const own = level === null ? setting : { ...setting, heading: level };
						this.push(this.#builder.end(number, name === 'br' && setting.heading ? setting : own));
						if (heads) level = closing ? null : Number(heads[1]);
					}
				}
			},
			this.#references
		);
		return level;
	}
}

/** The words of a heading without the hashes that close it, also where no space parts them; "C#" keeps its own. */
function withoutClosing(whole: string, words: string): string {
	const isTight = /^\s{0,3}#+\S/.test(whole);
	return words.replace(isTight ? /\s*#+\s*$/ : /(?:\s#+|#{2,})\s*$/, '');
}

function isTableRule(line: string): boolean {
	return line.length < 1000 && line.includes('|') && tableRule.test(line);
}
