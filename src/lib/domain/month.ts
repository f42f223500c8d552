/** A month of the calendar as one number, `year × 12 + (month − 1)`, so that months can be counted and compared. */
export type Month = number;

/** How many months; `min` and `max` differ where a date is known only to the year. */
export interface MonthCount {
	readonly min: number;
	readonly max: number;
}

/** The month of a year, `month` from 1 to 12. */
export function monthOf(year: number, month: number): Month {
	return year * 12 + month - 1;
}

/** The month of an instant, by the machine's own calendar. Call it at the edge and pass the result on as `asOf`. */
export function monthOfDate(date: Date): Month {
	return monthOf(date.getFullYear(), date.getMonth() + 1);
}

/** Year and month (1 to 12) of a month. */
export function yearAndMonth(month: Month): { year: number; month: number } {
	return { year: Math.floor(month / 12), month: (month % 12) + 1 };
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A month in words: `Sep 2022`. */
export function monthLabel(month: Month): string {
	const { year, month: inYear } = yearAndMonth(month);
	return `${names[inYear - 1]} ${year}`;
}

/** A length in years and months: `4 y 11 m`, `9 m`, `2 y`; a range where it is one: `11 to 13 m`. */
export function lengthLabel({ min, max }: MonthCount): string {
	return min === max ? oneLength(max) : `${oneLength(min)} to ${oneLength(max)}`;
}

/** The same where room is short: `4 y 11 m`, but a range only in years, `14–21 y`, since its ends are soft anyway. */
export function shortLengthLabel({ min, max }: MonthCount): string {
	if (min === max) return oneLength(max);
	if (max < 24) return `${min}–${max} m`;
	return `${Math.floor(min / 12)}–${Math.ceil(max / 12)} y`;
}

function oneLength(months: number): string {
	const years = Math.floor(months / 12);
	const rest = months % 12;
	if (!years) return `${rest} m`;
	return rest ? `${years} y ${rest} m` : `${years} y`;
}
