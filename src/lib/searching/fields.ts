import type { DigestBody } from './digest';

/** Where a word can stand, best first. */
export const fields = [
	'name',
	'title',
	'employer',
	'place',
	'headline',
	'past title',
	'past employer',
	'school'
] as const;
export type Field = (typeof fields)[number];

/** What a word is worth in each field, on the scale of evidence: what holds now counts like a shown skill. */
export const pointsOfField: Readonly<Record<Field, number>> = {
	name: 8,
	title: 8,
	employer: 8,
	place: 8,
	headline: 7,
	'past title': 6,
	'past employer': 6,
	school: 6
};

/** The points of every set of fields (one bit each, in the order of `fields`): those of the best. */
export const pointsOfFields: Uint8Array = Uint8Array.from(
	{ length: 1 << fields.length },
	(_, set) =>
		fields.reduce(
			(best, field, i) => ((set >>> i) & 1 ? Math.max(best, pointsOfField[field]) : best),
			0
		)
);

/** Every text of a digest that words are looked for in, with its field. */
export function fieldTexts(digest: DigestBody): { field: Field; text: string }[] {
	const { name, title, employer, place, headline, positions, schools } = digest;
	const texts: { field: Field; text: string | null }[] = [
		{ field: 'name', text: name },
		{ field: 'title', text: title },
		{ field: 'employer', text: employer },
		{ field: 'place', text: place },
		{ field: 'headline', text: headline }
	];
	for (const position of positions) {
		if (position.title !== title) texts.push({ field: 'past title', text: position.title });
		if (position.employer !== employer) {
			texts.push({ field: 'past employer', text: position.employer });
		}
	}
	for (const school of schools) texts.push({ field: 'school', text: school });
	return texts.flatMap(({ field, text }) => (text ? [{ field, text }] : []));
}
