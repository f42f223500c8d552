import { labelOf } from '../../entries/label';
import type { Line } from '../../lines/line';
import { wordsOf } from '../../words/fold-words';
import { skillGroups } from '../../words/lists';
import { lookOf, type SkillLine } from './skill-line';

const longestName = 60;
const mostWords = 6;
const listed = /[,;|•·]/;

/**
 * Tells lines that name groups from what they head by how they are set throughout: the first line names one, and each
 * that is set as it is stands over lines that are not. Marked so; as they are where that does not hold.
 */
export function withGroupNames(lines: readonly SkillLine[]): SkillLine[] {
	const names = namesOf(lines) ?? (areItems(lines) ? worded(lines) : null);
	if (!names) {
		// Bold words among others may name groups.
		const areAlike = lines.every(({ line }) => line.bold === lines[0]?.line.bold);
		const isItem = ({ line }: SkillLine) => areAlike || !line.bold;
		return areItems(lines)
			? lines.map((one, i) => (isItem(one) ? itemAfter(one, i, lines) : one))
			: [...lines];
	}
	const areListed = lines.some((one) => !names.has(one) && listed.test(one.line.text));
	return lines.map((one, i) => {
		if (names.has(one)) return { ...one, isLabel: true };
		return areListed ? one : itemAfter(one, i, lines);
	});
}

function namesOf(lines: readonly SkillLine[]): ReadonlySet<SkillLine> | null {
	const alike = namesSet(lines, lookOf);
	const all = namesSet(lines, weightOf);
	const [first] = lines;
	// Within a page names of one weight may be of two depths.
	const isOther = ({ line }: SkillLine) => line.page !== first?.line.page;
	if (all && (!alike || [...all].every((one) => alike.has(one) || isOther(one)))) return all;
	return alike ?? namesApart(lines);
}

/** How a line is set wherever it stands: another page has other edges. */
function weightOf({ bullet, bold, italic, heading, size }: Line): string {
	return [bullet, bold, italic, heading, Math.round(size * 20)].join(' ');
}

/** The first line, and all that are set as it is. */
function namesSet(
	lines: readonly SkillLine[],
	lookOf: (line: Line) => string
): ReadonlySet<SkillLine> | null {
	const [first] = lines;
	if (!first) return null;
	const look = lookOf(first.line);
	const names = lines.filter(({ line }) => lookOf(line) === look);
	const others = lines.filter(({ line }) => lookOf(line) !== look);
	const isOver = names.every((one) => {
		const next = lines[lines.indexOf(one) + 1];
		return (
			next !== undefined && (lookOf(next.line) !== look || next.line.column !== one.line.column)
		);
	});
	const areCells = hasCells(others) && !others.some(({ line }) => listed.test(line.text));
	// Items that the page breaks go on in lines that are set otherwise, too.
	const isWrapped =
		first.line.bullet && others.some(({ line }) => !line.bullet && line.bold === first.line.bold);
	const isAlone =
		names.length === 1 &&
		!first.level &&
		!(areCells && others.every(({ line }) => line.size < first.line.size - 0.05)) &&
		!others.every(
			({ line }) => line.bullet !== first.line.bullet && (line.bullet || first.line.bold)
		);
	const fits =
		others.length > 0 &&
		isOver &&
		!isWrapped &&
		!isAlone &&
		names.every((one) => mayName(one, areCells));
	return fits ? new Set(names) : null;
}

/** So much space over a name, in lines of body text, and so many times that over other lines, begins a group. */
const apart = 0.9;
const further = 1.8;

/** Where nothing but the space over them tells names from rows of cells: the first line and all that stand apart. */
function namesApart(lines: readonly SkillLine[]): ReadonlySet<SkillLine> | null {
	const names = lines.filter(({ line }, i) => i === 0 || line.gap >= apart);
	const others = lines.filter((one) => !names.includes(one));
	const widest = Math.max(0, ...others.map(({ line }) => line.gap));
	const fits =
		names.length > 1 &&
		hasCells(others) &&
		names.every(
			(one, i) =>
				mayName(one, true) &&
				(i === 0 || one.line.gap >= widest * further) &&
				others.includes(lines[lines.indexOf(one) + 1] ?? one)
		);
	return fits ? new Set(names) : null;
}

/** Whether, in most rows, items stand side by side. */
function hasCells(rows: readonly SkillLine[]): boolean {
	return rows.filter(({ line }) => line.parts.length > 1).length * 2 >= rows.length;
}

/** The first line is a word for a group, "Tools", and so are others that stand over what is none. */
function worded(lines: readonly SkillLine[]): ReadonlySet<SkillLine> | null {
	const [first] = lines;
	const isWord = (one: SkillLine | undefined) =>
		one !== undefined && skillGroups.has(one.line.text);
	const names = lines.filter(isWord);
	const isOver = names.every((one) => {
		const next = lines[lines.indexOf(one) + 1];
		return next !== undefined && !isWord(next);
	});
	const areAlike = lines.every(({ line }) => line.heading === null && !labelOf(line.text)?.value);
	return first && isWord(first) && names.length > 1 && isOver && areAlike ? new Set(names) : null;
}

function mayName({ line }: SkillLine, mayList: boolean): boolean {
	return (
		line.parts.length === 1 &&
		line.text.length <= longestName &&
		(mayList || !listed.test(line.text)) &&
		!labelOf(line.text)?.value &&
		wordsOf(line.text).length <= mostWords
	);
}

const fewestItems = 2;
const wordsOfItem = 5;

/** Whether lines are an item each: short, and without marks between words. */
function areItems(lines: readonly SkillLine[]): boolean {
	return (
		lines.length >= fewestItems &&
		lines.every(
			({ line }) =>
				line.heading === null &&
				line.parts.length === 1 &&
				!/[,;|•·:：]/.test(line.text.replace(/\([^()]*\)/g, '')) &&
				wordsOf(line.text).length <= wordsOfItem
		)
	);
}

/** An item begins a line of its own, unless the page broke the one before. */
function itemAfter(one: SkillLine, i: number, lines: readonly SkillLine[]): SkillLine {
	const isBroken = lines[i - 1]?.line.full === true || /^[(&/]/.test(one.line.text);
	const line: Line = isBroken ? one.line : { ...one.line, bullet: true };
	return { ...one, line };
}
