const form = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** An instant by the machine's own clock: `25 Nov 2026, 21:14`. */
export function momentWords(milliseconds: number): string {
	return form.format(milliseconds);
}
