/** "6 years 3 months", "4 yrs", "a year". */
export function isDuration(text: string): boolean {
	return /^(?:(?:\d{1,2}|an?|one)\s?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes|anos?)\.?(?:\s|,\s?|$)){1,2}$/i.test(
		text
	);
}
