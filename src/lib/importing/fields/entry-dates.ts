import { saysEnd, saysStart } from '../entries/from-to';
import { isBareDate, type Mark } from '../entries/marks';
import type { FoundDates } from '../dates/find-dates';
import { presentWords } from '../words/lists';
import { said, type Said } from './said';

/** When an entry began and ended, as exact as it was written. */
export interface EntryDates {
	readonly startDate?: Said;
	readonly endDate?: Said;
	/** Whether it goes on. */
	readonly ongoing: boolean;
	/** Words of dates that add nothing to these, with their lines. */
	readonly also: readonly Said[];
}

/**
 * The dates of an entry from the lines at its head. Where several lines have some (a year in the title, the whole
 * range below it) the one that says most counts.
 * @param single what one lone date says: a job is that long, a degree was taken then.
 */
export function datesOf(head: readonly Mark[], single: 'both' | 'end'): EntryDates {
	const all = head.flatMap((mark) => mark.dates.map((dates) => ({ dates, mark })));
	const ends = fromAndTo(all);
	if (ends) return ends;
	const stay = stayOf(all) ?? goingOn(all, head);
	if (stay) return stay;
	const [best] = [...all].sort((a, b) => telling(b.dates) - telling(a.dates));
	if (!best) return { ongoing: false, also: [] };
	const { mark } = best;
	const dates = spanOf(
		best.dates,
		mark.dates.filter(({ kind }) => kind !== 'moment')
	);
	const text = mark.line.text.slice(dates.from, dates.to);
	const of = (value: string, confidence: number): Said => said(value, mark.line, confidence, text);
	const sure = dates.kind === 'moment' ? 0.75 : 0.95;
	const also = all
		.filter((one) => one !== best)
		.map((one) =>
			said('', one.mark.line, 1, one.mark.line.text.slice(one.dates.from, one.dates.to))
		);
	const { kind, start, end } = dates;
	return {
		...(start && (kind !== 'moment' || single === 'both') ? { startDate: of(start, sure) } : {}),
		...(end
			? { endDate: of(end, sure) }
			: kind === 'moment' && start
				? { endDate: of(start, sure) }
				: {}),
		ongoing: kind === 'ongoing',
		also
	};
}

/** "From: 07/2019" and "To: 01/2024" on lines of a form; `null` where no label says which end it is. */
function fromAndTo(
	all: readonly { readonly dates: FoundDates; readonly mark: Mark }[]
): EntryDates | null {
	const behind = (says: (label: string | undefined) => boolean) =>
		all.find(({ dates, mark }) => dates.kind === 'moment' && says(mark.label?.label));
	const [start, end] = [behind(saysStart), behind(saysEnd)];
	if (!start || all.some((one) => one !== start && one !== end)) return null;
	const of = ({ dates, mark }: { readonly dates: FoundDates; readonly mark: Mark }): Said =>
		said(dates.start ?? '', mark.line, 0.95, mark.line.text);
	return {
		startDate: of(start),
		...(end ? { endDate: of(end) } : {}),
		ongoing: !end,
		also: []
	};
}

/** "2010 2014": two dates with nothing between are a stay; `null` where other words stand there. */
function stayOf(
	all: readonly { readonly dates: FoundDates; readonly mark: Mark }[]
): EntryDates | null {
	const [start, end, ...more] = all;
	if (!start || !end || more.length || start.dates.kind !== 'moment') return null;
	const isPair =
		start.mark === end.mark
			? start.mark.line.text.slice(start.dates.to, end.dates.from).trim() === ''
			: isRightBelow(start.mark, end.mark);
	const isOngoing = end.dates.kind === 'ongoing' && !end.dates.start;
	if (!isPair || (end.dates.kind !== 'moment' && !isOngoing)) return null;
	const of = (value: string, { mark, dates }: typeof start): Said =>
		said(value, mark.line, 0.8, mark.line.text.slice(dates.from, dates.to));
	const [from, to] = [start.dates.start ?? '', end.dates.start ?? ''];
	if (isOngoing) return { startDate: of(from, start), ongoing: true, also: [of('', end)] };
	// Alone on a line the later year may stand first.
	const [first, last] = from > to && isBareDate(start.mark) ? [end, start] : [start, end];
	const [least, most] = [first.dates.start ?? '', last.dates.start ?? ''];
	if (least === '' || least > most) return null;
	return { startDate: of(least, first), endDate: of(most, last), ongoing: false, also: [] };
}

/** "2014" over "Present": one date, and right below it the word for what has not ended. */
function goingOn(
	[start, ...more]: readonly { readonly dates: FoundDates; readonly mark: Mark }[],
	head: readonly Mark[]
): EntryDates | null {
	if (!start || more.length || start.dates.kind !== 'moment' || !isBareDate(start.mark))
		return null;
	const below = head[head.indexOf(start.mark) + 1];
	if (!start.dates.start || !below || !presentWords.has(below.rest)) return null;
	const { line } = start.mark;
	const also = [said('', below.line, 1)];
	return { startDate: said(start.dates.start, line, 0.8), ongoing: true, also };
}

/** Whether two lines hold a date each and nothing else, one right below the other. */
function isRightBelow(one: Mark, other: Mark): boolean {
	const near = other.line.number - one.line.number;
	return near === 1 && other.line.gap === 0 && isBareDate(one) && isBareDate(other);
}

/** "1999–2000, 2002–2006" on one line is one stay with a gap: from the first start to the last end. */
function spanOf(best: FoundDates, ranges: readonly FoundDates[]): FoundDates {
	if (ranges.length < 2 || !ranges.includes(best)) return best;
	const starts = ranges.flatMap(({ start }) => start ?? []).sort();
	const ends = ranges.flatMap(({ end }) => end ?? []).sort();
	const isOpen = ranges.some(({ kind }) => kind === 'ongoing');
	return {
		...best,
		kind: isOpen ? 'ongoing' : 'range',
		start: starts[0] ?? best.start,
		end: isOpen ? null : (ends.at(-1) ?? best.end),
		from: Math.min(...ranges.map(({ from }) => from)),
		to: Math.max(...ranges.map(({ to }) => to))
	};
}

function telling({ kind, start, end }: FoundDates): number {
	return (kind === 'moment' ? 0 : 20) + (start?.length ?? 0) + (end?.length ?? 0);
}
