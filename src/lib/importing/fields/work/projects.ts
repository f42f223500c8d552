import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import type { Line } from '../../lines/line';
import { linksIn } from '../addresses/links';
import { bodyOf } from './body';
import { datesOf } from '../entry-dates';
import { headOf, leads, nameLine } from '../headed';
import { listEntriesOf } from '../list-entries';
import { type Draft, joinSaid, unique, withTakes } from '../said';

export function projectDrafts(lines: readonly Line[], vocabulary: Vocabulary): Draft[] {
	return listEntriesOf(lines).map((entry) => {
		const { head, body, before } = nameLine(entry);
		const { name, beside, url } = headOf(head, /\s[|•·–—-]\s|[|–—]|:\s|\s?\((?!\w+\)$)/u);
		const near = body.filter(
			({ line, dates }, i) => i < 2 && !line.bullet && dates.length > 0 && line.text.length < 80
		);
		const dates = datesOf([head, ...near], 'both');
		const rest = body.filter(
			(mark) =>
				!leads.test(mark.line.text) && !(near.includes(mark) && !/[\p{L}]{3}/u.test(mark.rest))
		);
		const links = rest.flatMap(({ line }) => (line.text.length < 120 ? linksIn(line) : []));
		const onlyLinks = rest.filter(
			({ line }) => linksIn(line).length > 0 && line.text.length < 100 && !line.bullet
		);
		const read = bodyOf(
			rest.filter((mark) => !onlyLinks.includes(mark)),
			vocabulary
		);
		const isLong = beside && beside.value.length > 3;
		const description = [...(isLong ? [beside] : []), ...read.summary];
		const takes = [
			...before,
			...dates.also.flatMap(({ from }) => from),
			...read.labels,
			...onlyLinks.map(({ line }) => ({ line, text: line.text }))
		];
		return {
			name: withTakes(name, takes),
			description: joinSaid(description),
			highlights: read.highlights.length ? read.highlights : undefined,
			keywords: read.tags.length ? unique(read.tags) : undefined,
			startDate: dates.startDate,
			endDate: dates.endDate,
			url: url ?? links[0]?.said
		};
	});
}
