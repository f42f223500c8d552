import { isBareDate } from '../../entries/marks';
import type { EntryDates } from '../entry-dates';
import type { Position } from './position';

/**
 * Somebody who came back has dates on two lines: those that stand alone right under a post with dates and nothing told yet
 * are more of its own, and what follows tells of it.
 */
export function withSecondDates(positions: readonly Position[]): Position[] {
	const kept: Position[] = [];
	for (const position of positions) {
		const last = kept.at(-1);
		if (last && isMore(position, last)) {
			const { body, streams } = position.entry;
			kept[kept.length - 1] = {
				...last,
				entry: { ...last.entry, body, streams },
				dates: together(last.dates, position.dates)
			};
		} else kept.push(position);
	}
	return kept;
}

function isMore({ title, employer, entry }: Position, last: Position): boolean {
	const isUntold = last.entry.body.length === 0 && last.entry.streams.length === 0;
	return (
		!title &&
		!employer &&
		last.title !== undefined &&
		last.dates.startDate !== undefined &&
		isUntold &&
		entry.head.every((mark) => isBareDate(mark))
	);
}

/** From the first day to the last. */
function together(one: EntryDates, other: EntryDates): EntryDates {
	const isEarlier = (other.startDate?.value ?? '9') < (one.startDate?.value ?? '9');
	const [first, second] = isEarlier ? [other, one] : [one, other];
	const isOpen = one.ongoing || other.ongoing;
	const ends = [one.endDate, other.endDate].filter((end) => end !== undefined);
	const endDate = isOpen ? undefined : ends.toSorted((a, b) => (a.value < b.value ? 1 : -1))[0];
	const rest = [second.startDate, ...ends.filter((end) => end !== endDate)];
	return {
		...one,
		startDate: first.startDate,
		endDate,
		ongoing: isOpen,
		also: [...one.also, ...other.also, ...rest.filter((date) => date !== undefined)]
	};
}
