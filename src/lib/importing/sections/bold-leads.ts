import { findDates } from '../dates/find-dates';
import { isOnlyDates } from '../dates/only-dates';
import { titleScore } from '../entries/title-evidence';
import { lineFrom, lineUpTo } from '../lines/cut-line';
import type { Line } from '../lines/line';
import type { Unfolded } from './labelled-lines';
import type { Section } from './sections';

/** A head alone is hardly longer; what is goes on with what was done. */
const longestHead = 110;
const fewest = 2;
/** What stands before a mark that near is the title; one further off ends what it was for. */
const longestTitle = 40;
/** How far behind the bold words their dates may stand. */
const nearest = 60;

/**
 * "2019 – 2021 **Fictional Bread** Baker; Baked for the town and …" as a paragraph for each position: the bold words
 * with their dates, and the title behind them, are cut from what tells of it.
 */
export function withoutBoldLeads(sections: readonly Section[]): Unfolded {
	const cut = new Map<Line, readonly Line[]>();
	const made = sections.map((section) => {
		if (section.kind !== 'work') return section;
		const leads = section.lines.flatMap((line, i) => {
			const end = leadEnd(line, section.lines[i - 1]);
			return end === null ? [] : [[line, end] as const];
		});
		if (leads.length < fewest) return section;
		for (const [line, end] of leads) cut.set(line, partsOf(line, end));
		return { ...section, lines: section.lines.flatMap((line) => cut.get(line) ?? [line]) };
	});
	return { sections: made, cut };
}

/** Where the bold words that a long line begins with end, with their dates; `null` where it has no such. */
function leadEnd(line: Line, above: Line | undefined): number | null {
	const { text } = line;
	const bold = line.styles?.find((run) => run.bold);
	const isParagraph = line.heading === null && line.parts.length < 2;
	if (!isParagraph || text.length <= longestHead || !bold) return null;
	if (above && bold.at[0] < 3 && isOnlyDates(above.text)) return bold.at[1];
	const [date] = findDates(text, line.dayFirst);
	if (!date || date.from - bold.at[1] > nearest) return null;
	const start = date.to <= bold.at[0] ? date.to : 0;
	const isFirst = !/[\p{L}\p{N}]/u.test(text.slice(start, bold.at[0]));
	if (!isFirst || (start > 0 && date.from > 1)) return null;
	if (date.from < bold.at[1]) return bold.at[1];
	return date.to + (/^[)\]]?\.?/.exec(text.slice(date.to))?.[0].length ?? 0);
}

/** The lead, the title behind it where there is one, and the rest. */
function partsOf(line: Line, end: number): Line[] {
	const head = lineUpTo(line, end);
	const rest = { ...lineFrom(line, end), bullet: false };
	const mark = rest.text.search(/[,;.:(]|\s[–-]\s/);
	const word = rest.text.search(/\s(?:of|for|in the|de|pour|für)\s(?=\p{Ll})/u);
	const at = mark > longestTitle && word > 0 ? Math.min(mark, word) : mark < 0 ? word : mark;
	const isTitle = at > 0 && at < nearest && titleScore(rest.text.slice(0, at)) >= 2.4;
	if (!isTitle) return [head, rest];
	const told = lineFrom(rest, /\s/.test(rest.text[at] ?? '') ? at : at + 1);
	return [head, lineUpTo(rest, at), told].filter(({ text }) => text !== '');
}
