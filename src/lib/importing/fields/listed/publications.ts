import { markOf } from '../../entries/marks';
import type { Line } from '../../lines/line';
import { linksIn } from '../addresses/links';
import { datesOf } from '../entry-dates';
import { trimmed } from '../headed';
import { listEntriesOf } from '../list-entries';
import { type Draft, joinSaid } from '../said';
import { statementSaid, statementsOf } from '../statements';

export function publicationDrafts(lines: readonly Line[]): Draft[] {
	return listEntriesOf(lines).map(({ head, body }) => {
		const statement = statementsOf([head.line, ...body.map(({ line }) => line)]);
		const [first, ...rest] = statement;
		const dates = datesOf([head], 'end');
		const [link] = linksIn(head.line);
		const quoted = /[“"«]([^”"»]{8,200})[”"»]/.exec(first?.text ?? '')?.[1];
		const name =
			(quoted?.replace(/[.,]$/, '') ?? (first?.text.length ?? 0) > 120)
				? (quoted ?? first?.text ?? '')
				: trimmed(markOf(head.line).rest);
		return {
			name: {
				value: name || head.line.text,
				confidence: 0.75,
				from: (first?.lines ?? [head.line]).map((line) => ({ line, text: line.text }))
			},
			releaseDate: dates.endDate ?? dates.startDate,
			url: link?.said,
			summary: joinSaid(rest.map((one) => statementSaid(one, 0.7)))
		};
	});
}
