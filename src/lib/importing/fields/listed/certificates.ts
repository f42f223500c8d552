import { markOf, type Mark } from '../../entries/marks';
import type { Line } from '../../lines/line';
import { languageLevels } from '../../words/lists';
import { datesOf } from '../entry-dates';
import { headOf, leads, nameLine, trimmed } from '../headed';
import { hasSeparators } from '../lists';
import { type ListEntry, listEntriesOf } from '../list-entries';
import { type Draft, joinSaid, said, withTakes } from '../said';
import { statementSaid, statementsOf } from '../statements';

export function certificateDrafts(lines: readonly Line[]): Draft[] {
	return onePerLine(lines).map((entry) => {
		const { head, body } = nameLine(entry);
		const { name: short, beside, url } = headOf(head);
		const isOrganisation =
			beside &&
			!hasSeparators(beside.value) &&
			beside.value.split(' ').length < 7 &&
			!languageLevels.has(beside.value);
		const whole = trimmed(head.rest);
		const name = isOrganisation || !whole ? short : said(whole, head.line, 0.8);
		const dates = datesOf([head, ...body], 'end');
		const others = body.filter(({ line }) => !leads.test(line.text));
		const issuerLine = isOrganisation
			? undefined
			: others
					.slice(0, 1)
					.find(({ rest, line }) => rest.length > 1 && rest.length < 60 && !line.bullet);
		const rest = others.filter((mark) => mark !== issuerLine && /[\p{L}]{2}/u.test(mark.rest));
		const takes = dates.also.flatMap(({ from }) => from);
		return {
			name: withTakes(name, takes),
			issuer:
				(isOrganisation ? beside : undefined) ??
				(issuerLine && said(trimmed(issuerLine.rest), issuerLine.line, 0.6, issuerLine.rest)),
			date: dates.endDate ?? dates.startDate,
			url,
			'x-summary': joinSaid(
				statementsOf(rest.map(({ line }) => line)).map((one) => statementSaid(one, 0.7))
			)
		};
	});
}

/** A line with a date or an item begins a certificate; without either, lists decide. */
function onePerLine(lines: readonly Line[]): ListEntry[] {
	const marks = lines.map(markOf);
	const dated = marks.filter(({ dates, rest }) => dates.length && rest.length > 3);
	const plain = !lines.some((line) => line.bullet || line.heading !== null || line.bold);
	if (!plain || dated.length < 2) return listEntriesOf(lines);
	const entries: { head: Mark; body: Mark[] }[] = [];
	for (const mark of marks) {
		const last = entries.at(-1);
		if (!last || dated.includes(mark)) entries.push({ head: mark, body: [] });
		else last.body.push(mark);
	}
	return entries;
}
