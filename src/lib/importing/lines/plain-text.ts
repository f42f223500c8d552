import type { Line, Lines } from './line';
import { LineBuilder } from './line-builder';
import { tidy } from './tidy';

/** Signs that begin an item of a list, with or without a space after them, and those that need one. */
const glyph = /^[•●▪◦‣∙○■□➢➤►▶▸▹▻✓✔✦✧❖◆◇★☆※⁃⦿⚫🔹🔸👉➔→»]\s*(?=\S)/u;
const dash = /^(?:--|[-*+–—·~>]|o(?=\s+[\p{Lu}\d]))\s+(?=\S)/u;
const counted = /^\(?\d{1,2}[.)]\s+(?=\S)/;
/** Shorter numbered lines are headings as often as items. */
const shortestCounted = 40;
const rule = /^(?:[-=_~*#·.…─━═—–]\s?){3,}$/;
const longestHeading = 60;
/** Marks enough to draw a line with, before and behind the words on it. */
const ruleBehind = /^(?=.*?([-=_~*#─━═—–…])\1{3,}$)(.*?\p{L}.*?)\s*[-=_~*#─━═—–…]+$/u;
const ruleBefore = /^[-=_~*#─━═—–…]{3,}\s*/;
/** Left over where pages were copied as text. */
const pageNumber = /^(?:page|seite|página|pagina)\s\d{1,3}\s(?:of|von|de|sur|di|\/)\s\d{1,3}$/i;

/** A tab, a wide gap or a leader of dots sets what follows apart; two spaces do where no sentence ends before them. */
const gapBetween = /\t\s*| {3,}|(?<![.!?:;,]) {2}(?! )|\s[-._·…]{4,}\s|\s\*{1,4}\s/;

/** Lines of plain text: bullets of any sign, underlined headings, columns by tabs or wide gaps. */
export function plainTextLines(text: string): Lines {
	const lines: Line[] = [];
	let gap = 0;
	for (const [i, raw] of text.split(/\r\n|[\n\r\f\v\u2028\u2029]/).entries()) {
		const cleaned = tidy(raw);
		const words = cleaned.trim();
		if (!words) {
			gap++;
			continue;
		}
		if (words.length < 400 && rule.test(words)) {
			if (gap === 0) underline(lines, words);
			gap++;
			continue;
		}
		const ruled = ruledWords(words);
		const line = readPlainLine(ruled ?? cleaned, i + 1, lines.length ? gap : 0);
		const heading = ruled === null ? null : 2;
		if (line) lines.push({ ...line, heading, running: pageNumber.test(words) });
		gap = 0;
	}
	return { lines, pages: 1, title: null, issues: [] };
}

/**
 * "SKILLS ---------", "=== Skills ===": the words of a heading on whose own line the rule is drawn; `null` for any other
 * line.
 */
export function ruledWords(words: string): string | null {
	const [, mark = '', before = ''] = words.length < 400 ? (ruleBehind.exec(words) ?? []) : [];
	if (!mark) return null;
	const bare = before.replace(ruleBefore, '').trim();
	return bare && bare.length <= longestHeading && !/[:.;,]$/.test(bare) ? bare : null;
}

/** A rule right under a short line makes a heading of it: of the first level by `=`, of the second by others. */
function underline(lines: Line[], marks: string): void {
	const last = lines.at(-1);
	if (!last || last.bullet || last.text.length > longestHeading) return;
	if (/[.;,]$|@|:\/\//.test(last.text)) return;
	lines[lines.length - 1] = { ...last, heading: /[=═#]/.test(marks[0] ?? '') ? 1 : 2 };
}

/** One line of plain text; `null` where it has no words. */
export function readPlainLine(raw: string, number: number, gap: number): Line | null {
	const words = raw.trimStart();
	const indent = widthOf(raw.slice(0, raw.length - words.length)) / 2;
	const sign = bulletOf(words);
	const builder = new LineBuilder();
	const stretches =
		words.length < 2000 ? split(words.slice(sign.length)) : [words.slice(sign.length)];
	for (const stretch of stretches) builder.setApart().add(stretch);
	return builder.end(number, { indent, gap, bullet: sign.length > 0 });
}

function split(words: string): string[] {
	// Letters spaced out for looks keep their wide gaps: they are what tells words apart.
	if (/^\S {1,2}\S {1,3}\S {1,3}\S(?: |$)/.test(words)) return [words];
	return words.trim().split(gapBetween);
}

/** The sign that begins an item of a list, with the space after it; empty where there is none. */
export function bulletOf(words: string): string {
	const sign = glyph.exec(words)?.[0] ?? dash.exec(words)?.[0];
	if (sign) return sign;
	return words.length >= shortestCounted ? (counted.exec(words)?.[0] ?? '') : '';
}

const tabStop = 4;

function widthOf(space: string): number {
	let width = 0;
	for (const char of space) width += char === '\t' ? tabStop - (width % tabStop) : 1;
	return width;
}
