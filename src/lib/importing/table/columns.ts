import columnWords from '../words/columns.json';

/** What a column of a table of candidates may hold. */
export type ColumnKind = (typeof columnKinds)[number];

export const columnKinds = [
	'name',
	'first name',
	'last name',
	'e-mail',
	'phone',
	'title',
	'employer',
	'place',
	'country',
	'skills',
	'summary',
	'link',
	'institution',
	'degree',
	'languages',
	'years',
	'start',
	'end',
	'note'
] as const;

/** What each column of a table holds; `null` for one that is kept as it is, under its heading. */
export type Mapping = readonly (ColumnKind | null)[];

/** Headings that applicant tracking systems and people use, by what they mean; compared without accents and marks. */
export const headings: Readonly<Record<ColumnKind, readonly string[]>> = columnWords;
