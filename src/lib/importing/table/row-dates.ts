import { findDates } from '../dates/find-dates';
import type { Cells } from './cells';

/** When a row says that the position began and ended, as partial dates. */
export interface RowDates {
	readonly startDate?: string;
	readonly endDate?: string;
	/** The words that no date was found in. */
	readonly unread: readonly string[];
	/** All words about it. */
	readonly said: readonly string[];
}

/** Words that say of an end that there is none yet. */
const going =
	/^(?:present|current|now|today|ongoing|heute|aktuell|actuel|actualidad|presente|atual|-|–|—)$/i;

export function datesIn({ one }: Cells): RowDates {
	const [start, end] = [one('start'), one('end')];
	const from = start ? findDates(start)[0] : undefined;
	const to = end ? findDates(end)[0] : undefined;
	const startDate = from?.start ?? undefined;
	// "2019 – 2021" in one cell says both.
	const endDate = to?.end ?? to?.start ?? from?.end ?? undefined;
	const unread = [
		...(start && !startDate ? [`Start: ${start}`] : []),
		...(end && !endDate && !going.test(end) ? [`End: ${end}`] : [])
	];
	const said = [...(start ? [`Start: ${start}`] : []), ...(end ? [`End: ${end}`] : [])];
	return { startDate, endDate, unread, said };
}
