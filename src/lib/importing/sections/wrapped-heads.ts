import { findDates } from '../dates/find-dates';
import { isOnlyDates } from '../dates/only-dates';
import { labelOfLine } from '../entries/label';
import { degreeScore, institutionScore, isSubject } from '../entries/school-evidence';
import { boxAround } from '../lines/box-around';
import type { Line, LineLink, StyledRun } from '../lines/line';
import { labelKind } from '../words/lists';

/** Set so much larger than body text, a line is of a head. */
const larger = 1.12;
/** The space inside a head, in lines of body text. */
const inside = 0.35;
const sameEdge = 0.4;
/** So large a part of the heads in one line name two things, where all do. */
const mostApart = 0.6;

/** What no name ends with: the rest of it is on the next line. */
const openEnd = /[,(&/–-]$|\s(?:of|and|for|the|at|in|de|des|du|del|et|und|für|der|y|e)$/u;
/** The same without the marks: as the last of a line that is set as a head it tells by itself. */
const openWord = /\s(?:of|and|for|the|at|in|de|des|du|del|et|und|für|der|y|e|&)$/u;
const goesOnInside = /^(?:\p{Ll}(?!\p{Lu})|\()/u;
const goesOnSmall = /^(?:and|of|for|und|für|et|de|des|y|e)\s/u;

/**
 * Lines at the head of something that were broken where their column ends, or where the dates beside them begin, as one.
 * Where the document shows that it sets two things one under the other so, only those that end open.
 */
export function withWrappedHeads(lines: readonly Line[]): readonly Line[] {
	if (lines.every(({ box }) => box === null)) return lines;
	const shown = shownBy(lines);
	const made: Line[] = [];
	for (const [i, line] of lines.entries()) {
		const above = made.at(-1);
		const isRest =
			above &&
			(isBroken(above, line, shown) ||
				isRestOfSchool(above, line, lines[i + 1]) ||
				isRestOfDated(above, line));
		if (isRest) made[made.length - 1] = joined(above, line);
		else made.push(line);
	}
	return made;
}

/** In ems: so far set in from its sign, a line hangs under the item that it is of. */
const hanging = 0.8;
const longestItem = 300;

/** Whether a line hangs under a list's item with dates of its own that filled its line: an entry in a list. */
function isRestOfDated(item: Line, next: Line): boolean {
	const isHanging =
		item.bullet &&
		!next.bullet &&
		item.full === true &&
		next.column === item.column &&
		next.page === item.page &&
		next.gap < inside &&
		next.indent - item.indent >= hanging;
	if (!isHanging || item.text.length > longestItem) return false;
	const isRanged = (text: string) => findDates(text).some(({ kind }) => kind !== 'moment');
	return isRanged(item.text) || (/^[([]/.test(next.text) && isRanged(next.text.slice(0, 60)));
}

/** What a document shows of how it sets heads. */
interface Shown {
	/** The ways in which, as often as not, two things stand under each other, neither of them broken. */
	readonly pairs: ReadonlySet<string>;
	/** A title and an employer stand beside each other in one line before the dates, in most. */
	readonly beside: boolean;
	/** So they do in most, those counted too that another line stands under. */
	readonly parted: boolean;
}

function shownBy(lines: readonly Line[]): Shown {
	const pairs = new Map<string, number>();
	const dated: { readonly apart: boolean; readonly alone: boolean }[] = [];
	for (const [i, line] of lines.entries()) {
		const next = lines[i + 1];
		const follows = next !== undefined && isSetAs(line, next);
		if (follows && !datesBeside(line)) {
			const more = line.full ? -1 : isOpen(line, next) || /\d/.test(next.text) ? 0 : 1;
			pairs.set(setting(line), (pairs.get(setting(line)) ?? 0) + more);
		}
		if (datesBeside(line) && line.size >= larger)
			dated.push({ apart: /,\s|\s(?:at|@|[|·–—-])\s/.test(leftOf(line)), alone: !follows });
	}
	const mostAreApart = (heads: typeof dated) =>
		heads.filter(({ apart }) => apart).length >= Math.max(2, mostApart * heads.length);
	return {
		pairs: new Set([...pairs].flatMap(([way, more]) => (more >= 0 ? [way] : []))),
		beside: mostAreApart(dated.filter(({ alone }) => alone)),
		parted: mostAreApart(dated)
	};
}

function setting({ size, bold, italic }: Line): string {
	return `${size.toFixed(1)} ${String(bold)} ${String(italic)}`;
}

function isBroken(line: Line, next: Line, { pairs, beside, parted }: Shown): boolean {
	if (!isSetAs(line, next) || findDates(next.text).length > 0) return false;
	const isDated = datesBeside(line);
	if (!isDated && (line.parts.length > 1 || findDates(line.text).length > 0)) return false;
	if (isOpen(line, next) && (line.full || isDated || goesOnSmall.test(next.text))) return true;
	if (isDated && isOfSchool(line) && meetsDates(line, next)) return true;
	if (openWord.test(line.text) && /^\p{Lu}/u.test(next.text)) return true;
	if (isRestOfSubject(line, next)) return true;
	if (line.size < larger) return false;
	if (isDated) return beside || (parted && line.full === true);
	return line.full === true && !pairs.has(setting(line));
}

/** "Bachelor of Science in Bread" that fills its column, over "Engineering": a word or two more of the subject, set alike. */
function isRestOfSubject(line: Line, next: Line): boolean {
	return (
		line.full === true &&
		/\s(?:in|of|en|em|de|für)\s/.test(line.text) &&
		degreeScore(line.text) >= 1.8 &&
		next.text.split(' ').length <= 2 &&
		next.text.length < line.text.length / 2 &&
		isSubject(next.text) &&
		degreeScore(next.text) === 0 &&
		institutionScore(next.text) < 2
	);
}

/** Whether a line is the last words of the one above, which names a degree and a school and is full, right over their dates. */
function isRestOfSchool(line: Line, next: Line, below: Line | undefined): boolean {
	return (
		line.full === true &&
		below !== undefined &&
		isOnlyDates(below.text) &&
		!next.full &&
		next.parts.length === 1 &&
		next.text.length < line.text.length / 2 &&
		!line.bullet &&
		!next.bullet &&
		next.gap <= inside &&
		line.page === next.page &&
		line.column === next.column &&
		Math.abs(line.size - next.size) < 0.1 &&
		line.bold === next.bold &&
		Math.abs(line.indent - next.indent) < sameEdge &&
		isOfSchool(line) &&
		!/[.:]$/.test(next.text) &&
		labelOfLine(next) === null &&
		findDates(next.text).length === 0
	);
}

/** How wide a letter is at least, in ems of its own size. */
const letter = 0.5;

/** Whether a school, with what was learnt there, comes so near to its dates that the next word would not have fitted. */
function meetsDates(line: Line, next: Line): boolean {
	const [left, dates] = line.parts;
	const [word = ''] = next.text.split(' ');
	if (!left || !dates || labelKind(next.text) !== null || labelOfLine(next)) return false;
	const width = (left.text.length + 1 + word.length) * letter * line.size;
	return (
		width > dates.left - left.left &&
		next.text.length < left.text.length / 2 &&
		/^[\p{Lu}(]/u.test(next.text) &&
		!/[.:]$/.test(next.text) &&
		degreeScore(next.text) === 0
	);
}

/** Whether the first cell of a line names a school and what it led to. */
function isOfSchool(line: Line): boolean {
	const pieces = leftOf(line).split(/\s(?:at|@|[|–—-])\s|,\s/);
	return (
		pieces.length > 1 &&
		pieces.some((piece) => institutionScore(piece) >= 2 || degreeScore(piece) >= 2.6)
	);
}

/** Whether a line goes on with another by its words. */
function isOpen(line: Line, next: Line): boolean {
	const left = leftOf(line);
	const isInside = left.lastIndexOf('(') > left.lastIndexOf(')') && next.text.includes(')');
	return isInside || openEnd.test(left) || goesOnInside.test(next.text);
}

/** Whether two lines stand right under each other and are set alike, apart from running text. */
function isSetAs(line: Line, next: Line): boolean {
	const isNear =
		line.page === next.page && line.column === next.column
			? next.gap <= inside
			: next.page === line.page + 1 && datesBeside(line);
	return (
		isNear &&
		!line.bullet &&
		!next.bullet &&
		(line.size >= larger ||
			(line.bold && next.bold) ||
			(datesBeside(line) && (isOfSchool(line) || breaksOff(line, next)))) &&
		next.parts.length === 1 &&
		Math.abs(line.size - next.size) < 0.1 &&
		((line.bold === next.bold && line.italic === next.italic) || datesBeside(line)) &&
		(line.page !== next.page || Math.abs(line.indent - next.indent) < sameEdge)
	);
}

/** Whether what begins bold beside its dates, and need not be so to its end, stops in the middle of a name. */
function breaksOff(line: Line, { text }: Line): boolean {
	const left = leftOf(line);
	const startsBold = line.styles?.some(({ at, bold }) => bold && at[0] < 3) === true;
	const isOpen =
		openEnd.test(left) || left.lastIndexOf('(') > left.lastIndexOf(')') || /^\p{Ll}/u.test(text);
	return startsBold && isOpen && text.length < left.length;
}

/** Whether the last cell of a line holds dates and no more, or a large line comes as near to its own as it can. */
function datesBeside(line: Line): boolean {
	const { parts } = line;
	return (parts.length === 2 && isOnlyDates(parts[1]?.text ?? '')) || nearDates(line) !== null;
}

/** Where the dates begin at which a large line that reaches its edge ends; `null` for other lines. */
function nearDates({ parts, text, full, size }: Line): number | null {
	if (parts.length !== 1 || !full || size < larger) return null;
	const dates = findDates(text).at(-1);
	const isAtEnd = dates && dates.kind !== 'moment' && dates.to === text.length && dates.from > 0;
	return isAtEnd ? dates.from : null;
}

function leftOf(line: Line): string {
	const near = nearDates(line);
	if (near !== null) return line.text.slice(0, near).trim();
	return (datesBeside(line) ? (line.parts[0]?.text ?? '') : line.text).trim();
}

/** The next line's words after those of the first cell. */
function joined(line: Line, next: Line): Line {
	const left = leftOf(line);
	const [first, ...others] = line.parts;
	const space = /\p{L}-$/u.test(left) && /^\p{Ll}/u.test(next.text) ? '' : ' ';
	const at = left.length;
	const rest = line.text.slice(at);
	const start = at + space.length;
	const longer = start + next.text.length - at;
	const move = <T extends LineLink | StyledRun>(runs: readonly T[], own: readonly T[]): T[] => [
		...runs.filter((run) => run.at[0] < at),
		...own.map((run) => ({ ...run, at: [run.at[0] + start, run.at[1] + start] as const })),
		...runs
			.filter((run) => run.at[0] >= at)
			.map((run) => ({ ...run, at: [run.at[0] + longer, run.at[1] + longer] as const }))
	];
	return {
		...line,
		text: left + space + next.text + rest,
		parts: first
			? [{ ...first, text: left + space + next.text + (others.length ? '' : rest) }, ...others]
			: line.parts,
		links: move(line.links, next.links),
		styles: line.styles && asOne(move(line.styles, next.styles ?? [])),
		box: line.page === next.page ? boxAround(line.box, next.box) : line.box,
		full: next.full
	};
}

/** Runs that only the break parted. */
function asOne(runs: readonly StyledRun[]): StyledRun[] {
	const made: StyledRun[] = [];
	for (const run of runs) {
		const last = made.at(-1);
		const goesOn =
			last && run.at[0] - last.at[1] < 2 && last.bold === run.bold && last.italic === run.italic;
		if (goesOn) made[made.length - 1] = { ...last, at: [last.at[0], run.at[1]] };
		else made.push(run);
	}
	return made;
}
