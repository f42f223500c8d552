import { markOf } from '../../entries/marks';
import type { Line } from '../../lines/line';
import { datesOf } from '../entry-dates';
import { headOf, trimmed } from '../headed';
import { listEntriesOf } from '../list-entries';
import type { Draft, Said } from '../said';
import { statementSaid, statementsOf } from '../statements';

export interface Awards {
	readonly awards: Draft[];
	readonly achievements: Said[];
}

const prize =
	/\b(?:award(?:ed)?|prize|winner|won|medal(?:ist)?|rank(?:ed)?|place|finalist|scholar(?:ship)?|fellow(?:ship)?|grant|honou?rs?|best|dean's list|performer|recognition|laude|employee of|top \d|hackathon|olympiad|star|champion|runner[- ]up|1st|2nd|3rd|first|preis|stipendium|auszeichnung|prix|bourse|premio|beca|prêmio|bolsa)\b/i;

/** What was won is an award; a statement of what was done is an achievement of no one position. */
export function awardDrafts(lines: readonly Line[]): Awards {
	const awards: Draft[] = [];
	const achievements: Said[] = [];
	const isPlain = !lines.some((line) => line.bullet || line.heading !== null || line.bold);
	const entries = isPlain
		? statementsOf(lines).map(({ lines: [first, ...rest] }) => ({
				head: markOf(first as Line),
				body: rest.map(markOf)
			}))
		: listEntriesOf(lines);
	for (const { head, body } of entries) {
		const texts = [head.line, ...body.map(({ line }) => line)];
		const whole = statementsOf(texts);
		for (const statement of whole) {
			const [line] = statement.lines;
			if (!line) continue;
			const isSection =
				statement === whole[0] ||
				statement.bullet ||
				prize.test(statement.text) ||
				whole.length > 2;
			const mark = markOf(line);
			const isAward =
				prize.test(statement.text) &&
				!/^(?:built|led|designed|reduced|improved|developed|managed|increased|\d+[%+])/i.test(
					statement.text
				) &&
				statement.text.length < 220;
			if (!isAward || !isSection) {
				achievements.push(statementSaid(statement, 0.75));
				continue;
			}
			const { name, beside } = headOf(mark, /\s[|•·–—-]\s|[|–—]|:\s|,\s/u);
			const dates = datesOf([mark], 'end');
			awards.push({
				title: { ...name, from: statement.lines.map((one) => ({ line: one, text: one.text })) },
				date: dates.endDate ?? dates.startDate,
				summary: beside && {
					...beside,
					value: trimmed(statement.text.slice(statement.text.indexOf(beside.value))) || beside.value
				}
			});
		}
	}
	return { awards, achievements };
}
