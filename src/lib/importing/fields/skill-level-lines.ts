import type { Line } from '../lines/line';
import { skillLevels } from '../words/lists';
import { hasSeparators } from './lists';
import { said } from './said';
import type { SkillLine } from './skill-line';

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
	const [first] = lines;
	const areBelow = first !== undefined && !isLevel(first.line.text);
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
	if (!fits) return one;
	return {
		...one,
		line: { ...line, text: name.text, parts: [name], bold: line.bold || name.bold, links: [] },
		level: said(bareLevel(level.text), one.origin, 0.8, level.text)
	};
}

function bareLevel(text: string): string {
	return text.replace(/^[\s:：–—|(-]+|[\s)]+$/g, '').trim();
}
