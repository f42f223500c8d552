let form: Intl.DateTimeFormat | undefined;

/** An instant by the machine's own clock: `25 Nov 2026, 21:14`. */
export function momentWords(milliseconds: number): string {
	// Made when it is needed: that takes milliseconds, and most pages show none.
	form ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
	return form.format(milliseconds);
}
