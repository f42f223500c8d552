import type { Edit } from './edits';

const date = String.raw`(?:\d{1,4}[./\- ]){0,2}(?:\p{L}{3,9}[., ]+)?(?:\d{1,2}[., ]+)?\d{1,4}`;

/** What tells how old somebody is, and what stands in its place; the years of studies tell it nearly as well. */
const patterns: readonly (readonly [RegExp, string])[] = [
	[
		new RegExp(
			String.raw`\b(?:born(?: on| in)?|date of birth|birth ?da(?:te|y)|d\.?o\.?b\.?)[\s:–-]*${date}`,
			'giu'
		),
		'[birth date]'
	],
	[/\b(?:aged?|age)[\s:]+\d{2}\b(?!\s*%)/giu, '[age]'],
	[/\b\d{2}[\s-]?(?:years?|yrs?|y)[\s-]?old\b/giu, '[age]'],
	[
		/(?<=\b(?:class|batch|graduated?|graduation|passed out)\b[\s:,]*(?:of|in|year)?[\s:,]*)(?:19|20)\d{2}\b/giu,
		'[year]'
	]
];

/** Ages, birth dates and years of graduation in a text. */
export function ageEdits(text: string): Edit[] {
	return patterns.flatMap(([pattern, words]) =>
		[...text.matchAll(pattern)].map(({ index, 0: found }) => ({
			from: index,
			to: index + found.length,
			with: words
		}))
	);
}
