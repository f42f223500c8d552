import { monthLabel } from '$lib/domain/month';
import { hasMonth, monthRange, partialDate } from '$lib/domain/partial-date';

/** Dates as a profile writes them, in short words: "Sep 2022 to now", "2019", "until May 2022"; empty without any. */
export function writtenDates(item: {
	readonly startDate?: string | null;
	readonly endDate?: string | null;
}): string {
	const { startDate, endDate } = item;
	if (!startDate) return endDate ? `until ${writtenDate(endDate)}` : '';
	if (startDate === endDate) return writtenDate(startDate);
	return `${writtenDate(startDate)} to ${endDate ? writtenDate(endDate) : 'now'}`;
}

/** One date in short words, no more exact than it was; text that is no date stays as it is. */
export function writtenDate(text: string): string {
	const date = partialDate(text);
	if (!date) return text;
	return hasMonth(date) ? monthLabel(monthRange(date).earliest) : date;
}
