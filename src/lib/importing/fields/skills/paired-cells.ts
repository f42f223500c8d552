import { hasSeparators } from '../lists';
import { cellsOf, type SkillLine } from './skill-line';

/**
 * Rows of two labels or more, each beside its list, "languages ¦ Go, C ¦ tools ¦ make, git", as a row for each. Only
 * where no label is a list itself and half of the others are: else the cells are items side by side.
 */
export function pairsApart(lines: readonly SkillLine[]): SkillLine[] {
	return lines.flatMap((row) => {
		const { parts } = row.line;
		if (parts.length < 4 || parts.length % 2) return row;
		const labels = parts.filter((_, i) => i % 2 === 0);
		const lists = parts.filter(({ text }, i) => i % 2 && hasSeparators(text));
		if (labels.some(({ text }) => hasSeparators(text)) || lists.length * 4 < parts.length)
			return row;
		return labels.map((_, i) => cellsOf(row, parts.slice(2 * i, 2 * i + 2)));
	});
}
