import type { ColumnKind } from '$lib/state/importing/importing.svelte';

/** What a column of a table may hold, in the order of the list to choose from. */
export const columnLabels: Readonly<Record<ColumnKind, string>> = {
	name: 'Name',
	'first name': 'First name',
	'last name': 'Last name',
	'e-mail': 'E-mail',
	phone: 'Phone',
	title: 'Title',
	employer: 'Employer',
	start: 'From (this position)',
	end: 'To (this position)',
	years: 'Years of experience stated',
	skills: 'Skills',
	place: 'Place',
	country: 'Country',
	summary: 'Summary',
	institution: 'School',
	degree: 'Degree',
	languages: 'Languages',
	link: 'Link',
	note: 'Note'
};

/** What is said of a column that goes into no field. */
export const leftOut = 'Left out: under “Not placed”';
