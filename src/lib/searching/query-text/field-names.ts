import type { QueryField } from '$lib/domain/query/clause';
import { slipsAllowed, slipsBetween } from '../near/slips';

/** What can stand before a colon. */
export type KeyName = QueryField | 'skill' | 'experience' | 'since' | 'evidence';

const others: Readonly<Record<string, KeyName>> = {
	skills: 'skill',
	role: 'title',
	position: 'title',
	jobtitle: 'title',
	ctitle: 'currenttitle',
	curtitle: 'currenttitle',
	currentjobtitle: 'currenttitle',
	currentposition: 'currenttitle',
	currentrole: 'currenttitle',
	titlecurrent: 'currenttitle',
	employer: 'company',
	ccompany: 'currentcompany',
	curcompany: 'currentcompany',
	currentemployer: 'currentcompany',
	companycurrent: 'currentcompany',
	pcompany: 'pastcompany',
	prevcompany: 'pastcompany',
	previouscompany: 'pastcompany',
	formercompany: 'pastcompany',
	pastemployer: 'pastcompany',
	previousemployer: 'pastcompany',
	formeremployer: 'pastcompany',
	companypast: 'pastcompany',
	tagline: 'headline',
	language: 'skill',
	languages: 'skill',
	org: 'company',
	organization: 'company',
	location: 'place',
	geo: 'place',
	city: 'place',
	country: 'place',
	state: 'place',
	region: 'place',
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
const keyNames: readonly KeyName[] = [
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
	'evidence',
	'currenttitle',
	'currentcompany',
	'pastcompany',
	'headline'
];

const aboutWebPages = /^(site|(all)?in(url|title|anchor)|filetype|ext|related|cache|link)$/i;

/** Whether a word before a colon asks web search engines for pages: what was pasted of it says nothing of a profile. */
export function isAboutWebPages(word: string): boolean {
	return aboutWebPages.test(word);
}

/** Names under which other tools keep former titles apart. */
const aboutPastTitles = /^(p|prev|past|previous|former)(job)?title$|^titlepast$/;

/** What is to be said of a field that Slate does not have, after "expected". */
export function insteadOfField(word: string): string {
	const folded = foldedName(word);
	if (aboutPastTitles.test(folded))
		return `title: or currenttitle: in the place of ${word}:, since former titles are not kept apart; all titles are looked through`;
	const near = nearestName(folded);
	const fields = near ? `, perhaps ${near}:,` : ` (${keyNames.join(', ')})`;
	return `a field of profiles${fields} in the place of ${word}:, whose words are looked for anywhere`;
}

/** The field in which the words of one that does not exist are looked for; `null` for anywhere. */
export function fieldInstead(word: string): QueryField | null {
	return aboutPastTitles.test(foldedName(word)) ? 'title' : null;
}

function nearestName(folded: string): KeyName | null {
	const all = keyNames.map((name) => ({ name, slips: slipsBetween(folded, name) }));
	const [best] = all.sort((a, b) => a.slips - b.slips);
	return best && best.slips <= slipsAllowed(folded.length) ? best.name : null;
}

function foldedName(word: string): string {
	return word.toLowerCase().replaceAll('_', '');
}

/** The key that a word before a colon means, in any case, or by another of its names; `null` for none. */
export function keyNamed(word: string): KeyName | null {
	const folded = foldedName(word);
	if (Object.hasOwn(others, folded)) return others[folded] ?? null;
	return keyNames.find((name) => name === folded) ?? null;
}
