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
const underline = /^\s{0,3}(?:=+|-+)\s*$/;
/** What follows backticks that open a block has none itself: "```words```" are words set as code. */
const fence = /^\s{0,3}(?:(```)(?!.*`)|(~~~)|:::)/;
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-*:?\s*)*$/;
const reference = /^\s{0,3}\[([^\]]{1,100})\]:\s*<?(\S{1,500}?)>?(?:\s+["'(].*)?$/;
/** Attributes of a block, commands of a template or of LaTeX: not words of the résumé. */
const machinery =
	/^\s*(?:\{:[^{}]*\}|\{%[^%]*%\}|\\(?:newpage|pagebreak|hfill|vspace|noindent)\b.*|\[toc\])\s*$/i;
/** Emoji by name: ":mortar_board:". */
const shortcode = /(?<![\w:/]):[a-z][a-z0-9_+-]{1,30}:(?![\w:/])\s?/g;
/** Whether a cell of a table ends on the line on which it began: what a break parts in it is of one row. */
const endsCell = /<\/t[dh]>/i;
const ofDefinition = 0.5;
/** A rule over each of several columns. */
const columns = /^\s{0,3}-{3,}(?:\s{1,40}-{3,}){1,8}\s*$/;
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
	/** Whether the lines are rows between two rules that are drawn over columns. */
	#isSimple = false;
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
			this.#isTable = this.#isSimple = false;
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
		if (this.#isSimple && raw.length < longestRow) {
			for (const cell of raw.trim().split(/\s{2,}/)) {
				this.#builder.setApart();
				this.#read(cell, number, {});
			}
			return this.push(this.#builder.end(number));
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
		if (isTable) this.#row(raw, number, isTableRule(next));
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
		if (columns.test(raw)) this.#isSimple = !this.#isSimple;
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
		// What a term means does not go on from it.
		if (definition) this.#gap = Math.max(this.#gap, ofDefinition);
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

	#row(raw: string, number: number, isFirst: boolean): void {
		const cells = raw
			.trim()
			.replace(/^\||\|$/g, '')
			.split(/(?<!\\)\|/)
			.filter((cell) => foldSpace(cell));
		for (const cell of cells) {
			this.#builder.setApart();
			this.#read(cell.trim(), number, {});
		}
		const row = this.#builder.end(number);
		// The first row of a table is set bold; words alone in it are over all that follow.
		this.push(row && isFirst && cells.length === 1 ? { ...row, bold: true } : row);
	}

	#inline(text: string, number: number, setting: Setting): void {
		let own = setting;
		for (const [i, stretch] of tabbed(text.replace(/\\$/, '')).entries()) {
			if (i > 0) this.#builder.setApart();
			own = this.#read(stretch, number, own);
		}
		const line = this.#builder.end(number, own);
		this.push(line && isOfContents(line) ? { ...line, running: true } : line);
	}

	/** Reads the words of a line; gives how those are set that a tag in it leaves open. */
	#read(text: string, number: number, setting: Setting): Setting {
		let own = setting;
		let spanned = -1;
		let isCell = false;
		readInline(
			text.includes(':') ? text.replace(shortcode, '') : text,
			this.#builder,
			{
				tag: (name, closing) => {
					const heads = /^h([1-6])$/.exec(name);
					// Two spans with nothing between are set apart by a style sheet.
					if (name === 'span' && closing) spanned = this.#builder.count;
					else if (name === 'span' && spanned === this.#builder.count) this.#builder.setApart();
					if (name === 'td' || name === 'th') {
						isCell = !closing && endsCell.test(text);
						this.#builder.setApart();
					} else if (name === 'br' && isCell) this.#builder.setApart();
					else if (name === 'br' || blocks.has(name) || heads) {
						this.push(this.#builder.end(number, name === 'br' && setting.heading ? setting : own));
						if (heads) own = closing ? setting : { ...setting, heading: Number(heads[1]) };
						if (name === 'li') own = closing ? setting : { ...setting, bullet: true };
					}
				}
			},
			this.#references
		);
		return own;
	}
}

/** The stretches of a line that tabs set apart; those who use them keep their columns so. */
function tabbed(text: string): string[] {
	if (!text.includes('\t')) return [text];
	const stretches = text.trim().split(/\t+/);
	const areWhole = stretches.every((one) => (one.match(/[*_`]/g)?.length ?? 0) % 2 === 0);
	return areWhole ? stretches : [text];
}

/** Whether an item only leads to a heading of the page itself: what it says stands there again. */
function isOfContents({ bullet, text, links }: Line): boolean {
	const [only, ...others] = links;
	const isWhole = only?.at[0] === 0 && only.at[1] >= text.length && others.length === 0;
	return bullet && isWhole && only.href.startsWith('#');
}

/** The words of a heading without the hashes that close it, also where no space parts them; "C#" keeps its own. */
function withoutClosing(whole: string, words: string): string {
	const isTight = /^\s{0,3}#+\S/.test(whole);
	return words.replace(isTight ? /\s*#+\s*$/ : /(?:\s#+|#{2,})\s*$/, '');
}

function isTableRule(line: string): boolean {
	return line.length < 1000 && line.includes('|') && tableRule.test(line);
}
