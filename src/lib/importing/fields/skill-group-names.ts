import { labelOf } from '../entries/label';
import type { Line } from '../lines/line';
import { wordsOf } from '../words/fold-words';
import { skillGroups } from '../words/lists';
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
	// Items that the page breaks go on in lines that are set otherwise, too.
	const isWrapped =
		first.line.bullet && others.some(({ line }) => !line.bullet && line.bold === first.line.bold);
	const isAlone =
		names.length === 1 &&
		!first.level &&
		!others.every(
			({ line }) => line.bullet !== first.line.bullet && (line.bullet || first.line.bold)
		);
	const fits = others.length > 0 && isOver && !isWrapped && !isAlone && names.every(mayName);
	return fits ? new Set(names) : null;
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

function mayName({ line }: SkillLine): boolean {
	return (
		line.parts.length === 1 &&
		line.text.length <= longestName &&
		!listed.test(line.text) &&
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
