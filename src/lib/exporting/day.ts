/** A day by the machine's own calendar, as ISO 8601 writes it: `2026-11-22`. */
export function dayOf(date: Date): string {
	const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
	return parts.map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-');
}

let inWords: Intl.DateTimeFormat | undefined;

/** A day in words: `22 November 2026`. */
export function dayWords(day: string): string {
	// Made when it is needed: that takes milliseconds, and pages that show no day load this too.
	inWords ??= new Intl.DateTimeFormat('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
	return inWords.format(new Date(`${day}T00:00:00Z`));
}
