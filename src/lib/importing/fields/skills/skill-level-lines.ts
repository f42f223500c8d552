import type { Line } from '../../lines/line';
import { skillLevels } from '../../words/lists';
import { hasSeparators } from '../lists';
import { said } from '../said';
import { lookOf, type SkillLine } from './skill-line';

/** Whether a text says no more than how well something is known: "Very good", "4/5", "advanced (3 years)". */
export function isLevel(text: string): boolean {
	const bare = bareLevel(text);
	if (!bare || bare.length > 40) return false;
	return (
		skillLevels.has(bare.replace(/\s*\([^()]*\)?$/, '')) ||
		/^[★☆●○◐■□▪▫✩✪⭐\s]+$/u.test(bare) ||
		/^\d{1,3}\s?(?:%|\/\s?(?:5|10|100))$/.test(bare) ||
		/^\d{1,2}\+?\s(?:years?|yrs?|ans|jahre|años|anos)$/i.test(bare)
	);
}

/**
 * Takes how well it is known off what it is said of: the line below a name, or the cell beside it. Where the first line
 * is a level itself, levels head the groups.
 */
export function withLevels(lines: readonly SkillLine[]): SkillLine[] {
	const areBelow = standBelow(lines);
	const told: SkillLine[] = [];
	for (const [i, one] of lines.entries()) {
		const last = told.at(-1);
		const above = lines[i - 1];
		const isOwn = areBelow && last && above && !last.level && isLevelOf(one.line, above.line);
		if (isOwn) told[told.length - 1] = { ...last, level: said(one.line.text, one.origin, 0.8) };
		else told.push(cellBeside(one));
	}
	return told;
}

/** Whether levels stand below what they are of: not where the first line is one, and the others stand over the like. */
function standBelow(lines: readonly SkillLine[]): boolean {
	const [first, item] = lines;
	if (!first || !isLevel(first.line.text)) return first !== undefined;
	const others = lines.flatMap(({ line }, i) => (i > 0 && isLevel(line.text) ? [i] : []));
	const look = (one: SkillLine | undefined) => one && lookOf(one.line);
	return others.length > 0 && others.every((i) => look(lines[i - 1]) !== look(item));
}

/** A level on its own line is that of the name right above; what stands among items is a name like them. */
function isLevelOf(line: Line, above: Line): boolean {
	return (
		isLevel(line.text) &&
		line.column === above.column &&
		(line.bullet || !above.bullet) &&
		!hasSeparators(above.text)
	);
}

/** "Bread ¦ master": a name and its level in two cells. */
function cellBeside(one: SkillLine): SkillLine {
	const { line } = one;
	const [name, level, ...more] = line.parts;
	const fits =
		name !== undefined &&
		level !== undefined &&
		!more.length &&
		isLevel(level.text) &&
		!isLevel(name.text) &&
		!hasSeparators(name.text) &&
		/\p{L}/u.test(name.text);
	if (!fits) return levelBehind(one);
	return {
		...one,
		line: { ...line, text: name.text, parts: [name], bold: line.bold || name.bold, links: [] },
		level: said(bareLevel(level.text), one.origin, 0.8, level.text)
	};
}

/** "Bread — Master", or with the level in italics: a name and its level on one line. */
function levelBehind(one: SkillLine): SkillLine {
	const { line } = one;
	const [, dashed = ''] = /^[^,;|:]{2,40}?(\s+[-–—]\s+\S.{2,30})$/u.exec(line.text) ?? [];
	const run = line.styles?.at(-1);
	const isSet = run?.italic && !line.italic && run.at[0] > 1 && run.at[1] >= line.text.length - 1;
	const at = dashed ? line.text.length - dashed.length : isSet ? run.at[0] : -1;
	const level = at > 0 ? line.text.slice(at) : '';
	if (!level || !isLevel(level) || hasSeparators(line.text.slice(0, at))) return one;
	const text = line.text.slice(0, at).trim();
	const part = { text, left: line.parts[0]?.left ?? 0, bold: line.bold, italic: false };
	return {
		...one,
		line: { ...line, text, parts: [part], links: [], styles: undefined },
		level: said(bareLevel(level), one.origin, 0.8, level)
	};
}

function bareLevel(text: string): string {
	return text.replace(/^[\s:：–—|(-]+|[\s)]+$/g, '').trim();
}
