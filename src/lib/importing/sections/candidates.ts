import { hasSpan } from '../dates/has-span';
import type { Line } from '../lines/line';
import { labelKind } from '../words/lists';
import { type HeadingKind, headingKind, type SectionKind } from './heading-kind';
import { isCaps, isDistinct, styleKey, styleOf } from './heading-style';

/** Kinds without which there is hardly a résumé; how they are set tells how sections are headed in this one. */
const anchors: ReadonlySet<SectionKind> = new Set([
	'work',
	'education',
	'skills',
	'projects',
	'summary'
]);
/** A line that may head a section, by its words or by how it is set. */
export interface Candidate {
	readonly at: number;
	/** Lines it takes: 2 where a number stands above it. */
	readonly from: number;
	readonly line: Line;
	readonly said: HeadingKind | null;
	readonly key: string;
	readonly distinct: boolean;
	readonly numbered: boolean;
}

const longest = 70;

/** The lines that may head sections, in order. */
export function candidatesIn(lines: readonly Line[]): Candidate[] {
	const found: Candidate[] = [];
	for (const [at, line] of lines.entries()) {
		if (line.text.length > longest) continue;
		const isLoud = isCaps(line.text) && line.text.length > 4;
		if (
			line.bullet &&
			line.heading === null &&
			!(isLoud && headingKind(line.text)?.certainty === 1)
		)
			continue;
		if (line.parts.length > 1 && line.heading === null) continue;
		const style = styleOf(line);
		if (line.heading === null && isRestOf(line, lines[at - 1])) continue;
		const numbered = at > 0 && /^0\d\s*[./)]?$|^1\d\s*[./)]?$/.test(lines[at - 1]?.text ?? '');
		const said = saidOf(line.text);
		if (said?.certainty !== 1 && isOfParagraph(lines, at)) continue;
		// What is set as running text and reads so goes on from the line above it.
		if (
			line.heading === null &&
			!numbered &&
			isRunning(line.text, said) &&
			!isStopped(line, said)
		) {
			if (!isDistinct(style) || goesOn(line, lines[at - 1])) continue;
		}
		if (said && said.certainty < 0.8 && labelKind(line.text) && line.heading === null) continue;
		if (!said && line.heading === null && !numbered && !(isDistinct(style) && line.size > 1.1))
			continue;
		found.push({
			at,
			from: numbered ? at - 1 : at,
			line,
			said,
			key: styleKey(style),
			distinct: isDistinct(style),
			numbered
		});
	}
	return found;
}

/** So many lines right under each other, set alike, are a text that is set large, and no headings. */
const fewestOfText = 4;

function isOfParagraph(lines: readonly Line[], at: number): boolean {
	const line = lines[at];
	if (!line || line.heading !== null || line.box === null || line.size <= 1.1) return false;
	const isWith = (above: Line | undefined, below: Line | undefined) =>
		above !== undefined &&
		below !== undefined &&
		below.gap < nothing &&
		!below.bullet &&
		below.parts.length === 1 &&
		[above, below].every((one) => one.column === line.column && one.page === line.page) &&
		styleKey({ ...styleOf(above), colon: false, caps: false }) ===
			styleKey({ ...styleOf(below), colon: false, caps: false });
	let [from, to] = [at, at];
	while (at - from < fewestOfText && isWith(lines[from - 1], lines[from])) from--;
	while (to - at < fewestOfText && isWith(lines[to], lines[to + 1])) to++;
	return to - from + 1 >= fewestOfText;
}

/** What a line says that it heads; an entry with its dates has words of headings by chance: "Software and Recipes | 2013 – 2016". */
function saidOf(text: string): HeadingKind | null {
	const said = headingKind(text);
	const isEntry = said !== null && said.certainty < 1 && hasSpan(text);
	return isEntry ? null : said;
}

/** Whether a line's words are of a text rather than over one: begun small, a list, or ended like a sentence. */
function isRunning(text: string, said: HeadingKind | null): boolean {
	return (
		/[.,;]$/.test(text) || ((/^\p{Ll}/u.test(text) || text.includes(',')) && said?.certainty !== 1)
	);
}

const longestStopped = 30;

/** "Career." alone on its line, with space over it: a heading that its writer ended as a sentence. */
function isStopped({ text, gap, bullet }: Line, said: HeadingKind | null): boolean {
	return (
		said?.certainty === 1 &&
		gap > 0 &&
		!bullet &&
		text.length <= longestStopped &&
		/\p{L}\.$/u.test(text)
	);
}

/** Whether a line goes on from one that fills its column, set alike and right above it. */
function goesOn(line: Line, above: Line | undefined): boolean {
	return (
		above?.full === true &&
		line.gap < 0.5 &&
		above.column === line.column &&
		styleKey(styleOf(above)) === styleKey(styleOf(line))
	);
}

/** Whether a line is the last words of one that was broken above it: "… at Invented" over "School", larger than the body. */
function isRestOf(line: Line, above: Line | undefined): boolean {
	return (
		above !== undefined &&
		above.full === true &&
		above.heading === null &&
		line.gap < 0.3 &&
		above.column === line.column &&
		above.page === line.page &&
		Math.abs(above.size - line.size) < 0.05 &&
		Math.abs(above.indent - line.indent) < 0.5 &&
		line.parts.length === 1 &&
		above.text.length > 2 * line.text.length
	);
}

/** How the sections of this résumé are headed. */
export interface Setting {
	/** The level of most of the certain headings; `null` where the source has no headings of its own. */
	readonly level: number | null;
	/** The sizes of the smallest and the largest certain heading of that level. */
	readonly size: number;
	readonly largest: number;
	/** How the certain headings are set. */
	readonly keys: ReadonlySet<string>;
	/** Whether all certain headings of that level are in capitals. */
	readonly caps: boolean;
	readonly numbered: boolean;
	/** Whether they are lines like others, with nothing but space over them. */
	readonly plain: boolean;
}

/** So many kinds of plain headings show that there are no others. */
const fewestPlain = 3;

/** How the headings that are certain are set. */
export function settingOf(candidates: readonly Candidate[]): Setting {
	const sure = withoutFollowing(
		candidates.filter(({ said, distinct, numbered }) => {
			return said && said.certainty >= 0.8 && anchors.has(said.kind) && (distinct || numbered);
		})
	);
	const levels = new Map<number, number>();
	for (const { line, said } of sure) {
		if (line.heading === null) continue;
		const weight = said?.kind === 'work' || said?.kind === 'education' ? 2 : 1;
		levels.set(line.heading, (levels.get(line.heading) ?? 0) + weight);
	}
	const plain = candidates.flatMap(({ said, line, at }) =>
		said?.certainty === 1 && (line.gap > 0 || at === 0) && line.heading === null ? [said.kind] : []
	);
	const [best] = [...levels].sort(([a, n], [b, m]) => m - n || a - b);
	const level = best?.[0] ?? null;
	const atLevel = sure.filter(({ line }) => line.heading === level);
	return {
		level,
		size: Math.min(...atLevel.map(({ line }) => line.size), Infinity),
		largest: Math.max(...atLevel.map(({ line }) => line.size), 0),
		keys: new Set(sure.map(({ key }) => key)),
		caps: atLevel.length > 1 && atLevel.every(({ key }) => key.includes('C')),
		numbered: sure.filter(({ numbered }) => numbered).length > 1,
		plain: sure.length === 0 && new Set(plain).size >= fewestPlain
	};
}

/** So many headings that are set larger show how headings are set. */
const fewest = 3;
/** In lines of body text. */
const nothing = 0.2;
/** Against most headings. */
const muchSmaller = 0.7;

/** "Bread Technology" under a degree, as large as what it stands under and with no space over it, heads nothing where headings are larger. */
function withoutFollowing(sure: readonly Candidate[]): readonly Candidate[] {
	const larger = sure.filter(({ line }) => line.size > 1.1);
	if (larger.length < fewest) return sure;
	const sizes = larger.map(({ line }) => line.size).toSorted((a, b) => a - b);
	const least = Math.max(1.1, (sizes[sizes.length >> 1] ?? 0) * muchSmaller);
	return sure.filter(
		({ line, at }) =>
			at === 0 ||
			line.box === null ||
			line.size > least ||
			line.gap >= nothing ||
			line.heading !== null
	);
}
