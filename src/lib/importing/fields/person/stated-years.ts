const stated =
	/\b(\d{1,2})\s?(\+)?\s?(?:years?|yrs?)\.?(?=\W|$)|(?<=EXPERIENCE)(\d{1,2})(\+)?\s?YRS/gi;

/** Years of experience as a text states them: "8+ yrs". */
export interface StatedYears {
	readonly years: number;
	readonly orMore: boolean;
	readonly text: string;
}

export function yearsIn(text: string): StatedYears[] {
	if (text.length > 600) return [];
	return [...text.matchAll(stated)].flatMap((found) => {
		const years = Number(found[1] ?? found[3]);
		const context = text.slice(Math.max(0, found.index - 40), found.index + found[0].length + 60);
		const isAge = /\b(?:old|age)\b/i.test(context);
		const isExperience =
			/experience|yrs|building|developing|working|in the|industry|professional|software|career|as an?\b/i.test(
				context
			);
		if (!years || years > 60 || isAge || !isExperience) return [];
		return [
			{
				years,
				orMore:
					Boolean(found[2] ?? found[4]) ||
					/\b(?:over|more than)\s+$/i.test(text.slice(0, found.index)),
				text: found[0].trim()
			}
		];
	});
}
