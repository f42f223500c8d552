import type { QueryField } from '$lib/domain/query/clause';

/** What can stand before a colon. */
export type KeyName = QueryField | 'skill' | 'experience' | 'since' | 'evidence';

const others: Readonly<Record<string, KeyName>> = {
	skills: 'skill',
	role: 'title',
	position: 'title',
	jobtitle: 'title',
	employer: 'company',
	org: 'company',
	organization: 'company',
	location: 'place',
	geo: 'place',
	city: 'place',
	education: 'school',
	university: 'school',
	intext: 'text',
	firstname: 'name',
	lastname: 'name',
	line: 'family',
	open: 'availability',
	tags: 'tag',
	shortlist: 'list',
	exp: 'experience',
	years: 'experience',
	yoe: 'experience',
	used: 'since'
};

/** The names that are shown where another was written. */
export const keyNames: readonly KeyName[] = [
	'skill',
	'title',
	'company',
	'place',
	'school',
	'name',
	'text',
	'tag',
	'list',
	'family',
	'availability',
	'source',
	'added',
	'experience',
	'since',
	'evidence'
];

const aboutWebPages = /^(site|(all)?in(url|title|anchor)|filetype|ext|related|cache|link)$/i;

/** Whether a word before a colon asks web search engines for pages: what was pasted of it says nothing of a profile. */
export function isAboutWebPages(word: string): boolean {
	return aboutWebPages.test(word);
}

/** The key that a word before a colon means, in any case, or by another of its names; `null` for none. */
export function keyNamed(word: string): KeyName | null {
	const folded = word.toLowerCase();
	if (Object.hasOwn(others, folded)) return others[folded] ?? null;
	return keyNames.find((name) => name === folded) ?? null;
}
