import { employmentTerms } from '$lib/domain/employment-terms';
import dates from './dates.json';
import employers from './employers.json';
import written from './labels.json';
import languages from './languages.json';
import places from './places.json';
import groups from './skill-groups.json';
import levels from './skill-levels.json';
import studies from './studies.json';
import titles from './titles.json';
import verbs from './verbs.json';
import { remembering } from './remembering';
import { WordList } from './word-list';

/** Words by which the parts of a résumé are told: `words/*.json` as they are edited, ready to be looked up. */
export const titleHeads = new WordList(...Object.values(titles.heads));
/** What stands in a career where no work does. */
export const pauses = new WordList(titles.pauses);
export const titleModifiers = new WordList(titles.modifiers);

export const companyForms = new WordList(employers.forms);
/** Forms of companies that are also a state's two letters: "AB". */
export const formsOrStates = new WordList(employers.formsOrStates);
export const companyKinds = new WordList(employers.kinds);
/** What a house is divided into. */
export const unitWords = new WordList(employers.units);

export const countries = new WordList(places.countries);
export const regions = new WordList(places.regions);
export const cities = new WordList(places.cities);
export const placeCodes = new WordList(places.codes);
/** States and provinces that stand after a city as two letters. */
export const stateCodes: ReadonlySet<string> = new Set(places.states);
const sharedCodes = new Map(Object.entries<readonly string[]>(places.sharedCodes));
const unsharedCodes: ReadonlySet<string> = new Set(places.unsharedCodes);
/**
 * Whether two letters after a city are a state's; those that a country has too (IN, DE, RS) are where the city is known
 * to be there.
 */
export function isStateOf(city: string, code: string): boolean {
	const shared = sharedCodes.get(code);
	return shared
		? shared.includes(city.toLowerCase())
		: stateCodes.has(code) || unsharedCodes.has(code);
}

export const remoteWords = new WordList(places.remote);

export const degreeWords = new WordList(studies.degrees);
/** Kinds of studies behind which what is learnt stands without a word between: "Licence professionnelle Métiers du pain". */
export const kindsOfStudies = new WordList(studies.kinds);
/** What a school leaves with, named before its subjects. */
export const schoolLevels = new WordList(studies.schoolLevels);
export const subjectWords = new WordList(studies.subjects);
export const institutionWords = new WordList(studies.institutions);
export const scoreWords = new WordList(studies.scores);

export const languageNames = new WordList(languages.names);
export const languageLevels = new WordList(languages.levels);
/** How well a skill is known. */
export const skillLevels = new WordList(levels);
/** Names that stand over skills of one kind and are none themselves. */
export const skillGroups = new WordList(groups);

export const actionVerbs = new WordList(verbs);
/** How somebody is employed: the terms of the product, and the phrases of forms. */
const employment = [...employmentTerms, ...written.employment];
const employmentTypes = new WordList(employment);

export const presentWords = new WordList(dates.present);
export const sinceWords = new WordList(dates.since);
export const untilWords = new WordList(dates.until);
export const expectedWords = new WordList(dates.expected);
export const seasonWords = new WordList(dates.seasons);

const labels = { ...written, employment };
export type LabelKind = keyof typeof labels;

const labelKinds = Object.entries(labels).map(
	([kind, words]) => [kind as LabelKind, new WordList(words)] as const
);

/** What a label before a colon announces: "Phone" a phone; `null` where it is no label that is known. */
export const labelKind = remembering((label): LabelKind | null => {
	if (label.length > 50) return null;
	return labelKinds.find(([, words]) => words.has(label))?.[0] ?? null;
});

/** Whether a text only says how somebody was employed: "full-time", "part time job". */
export function isEmploymentType(text: string): boolean {
	return employmentTypes.has(
		text.replace(/\s+(?:job|position|basis|employment|role|contract)$/i, '')
	);
}
