import { foldCase, type Word, wordsOf } from '../words/fold-words';
import {
	cities,
	companyForms,
	companyKinds,
	countries,
	degreeWords,
	isEmploymentType,
	institutionWords,
	placeCodes,
	regions,
	remoteWords,
	stateCodes,
	subjectWords,
	titleHeads,
	titleModifiers
} from '../words/lists';

import { remembering } from '../words/remembering';
import { endsAs } from '../words/unspaced';

/*
 * What words alone say of a text: how much speaks for its being a title, an employer, a place, a school, a degree.
 * Around 0 nothing does; from 1.5 up it is more likely than not.
 */

/** Words after which a title says of what: "Head of Design", "Engineer (Platform)". */
const turn = new Set('of for in at de del des du für da do der'.split(' '));
const rank = /^(?:i{1,3}|iv|v|[1-9]|l[1-9]|ic[1-9])(?:[-–/](?:i{1,3}|iv|v|[1-9]))?$/;
/** German puts what kind of developer it is in the same word. */
const compound =
	/(?:entwickler|ingenieur|leiter|berater|techniker|mitarbeiter|verkäufer|assistent|meister|pfleger|lehrer|kaufmann|kauffrau|manager|fahrer|sekretär|student|informatiker|helfer|arbeiter|planer|gestalter|zeichner|führer|spezialist|architekt|mechaniker|kraft|leitung|verwalter|therapeut|koordinator)(?:in|innen)?$/;

const titles = remembering((text) => scoreOfTitle(text, wordsOf(text)));

export function titleScore(text: string, words: readonly Word[] = wordsOf(text)): number {
	return words === wordsOf(text) ? titles(text) : scoreOfTitle(text, words);
}

function scoreOfTitle(text: string, words: readonly Word[]): number {
	if (!words.length) return -2;
	if (endsAs('titles', text)) return 3;
	let score = 0;
	const heads = titleHeads.find(words);
	const end = lastTitleWord(words);
	if (heads.some(({ to }) => to === end || words[to]?.word === undefined)) score += 3;
	else if (
		heads.some(
			({ to }) =>
				turn.has(words[to]?.word ?? '') ||
				rank.test(words[to]?.word ?? '') ||
				isClosed(text, words, to)
		)
	)
		score += 2.6;
	else if (heads.length) score += 1.4;
	else if (words.some(({ word }) => isCompoundTitle(word))) score += 2.5;
	if (titleModifiers.lengthAt(words, 0) || isCompoundTitle(words[0]?.word ?? '')) score += 0.6;
	else if (titleModifiers.find(words).length) score += 0.3;
	if (companyForms.has(words.at(-1)?.word ?? '')) score -= 2.5;
	else if (
		words.length > 1 &&
		companyKinds.has(words.at(-1)?.word ?? '') &&
		!heads.some(({ from }) => from === 0)
	)
		score -= 1;
	if (words.length > 8) score -= 1.2;
	if (words.length > 12) score -= 2;
	if (/\d{3,}/.test(text)) score -= 1;
	if (score < 1 && placeScore(text) >= 1.5) score -= 1.5;
	return score;
}

function isCompoundTitle(word: string): boolean {
	const [first = word, last = word] = word.split('-');
	if (last !== word && rank.test(last) && titleHeads.has(first)) return true;
	if (/^\D+\d$/.test(word) && titleHeads.has(word.slice(0, -1))) return true;
	return (last !== word && titleHeads.has(last)) || (word.length > 8 && compound.test(word));
}

/** The end of the words that name the post: ranks ("II") and what is in brackets come after. */
function lastTitleWord(words: readonly Word[]): number {
	let end = words.length;
	while (end > 1 && rank.test(words[end - 1]?.word ?? '')) end--;
	return end;
}

/** Whether a bracket, a comma or a dash follows a word. */
function isClosed(text: string, words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	const after = words[at];
	return (
		before !== undefined &&
		after !== undefined &&
		/[(,–—/|:&-]/.test(text.slice(before.to, after.from))
	);
}

const employers = remembering((text) => scoreOfEmployer(text, wordsOf(text)));

export function employerScore(text: string, words: readonly Word[] = wordsOf(text)): number {
	return words === wordsOf(text) ? employers(text) : scoreOfEmployer(text, words);
}

function scoreOfEmployer(text: string, words: readonly Word[]): number {
	if (!words.length) return -2;
	if (endsAs('employers', text)) return 3;
	let score = 0;
	const last = words.at(-1)?.word ?? '';
	const first = words[0]?.word ?? '';
	if (words.length > 1 && companyForms.has(last)) score += 3;
	else if (companyForms.find(words.slice(1)).length) score += 1;
	const ends = text.split(/\s*,\s*/).map((part) => wordsOf(part).at(-1)?.word ?? '');
	if (ends.some((end) => companyKinds.has(end)) || companyKinds.has(first)) score += 1.7;
	else if (companyKinds.find(words).length) score += 0.5;
	if (/^[\w-]+\.(?:com|org|net|io|ai|co|de|fr|es|br|dev|app|in|uk|edu)$/i.test(text.trim()))
		score += 2;
	if (/^(?:freelance|freelancer|self[- ]employed|independent|various)/i.test(text)) score += 0.8;
	if (isCapitalised(text, words)) score += 0.5;
	if (words.length <= 4) score += 0.2;
	if (words.length > 7) score -= 1;
	if (/^\p{Ll}/u.test(text)) score -= 0.8;
	const title = titleScore(text, words);
	if (title >= 2.4) score -= 2.2;
	else if (title >= 1.4) score -= 0.8;
	if (placeScore(text) >= 2) score -= 2;
	if (isEmploymentType(text)) score -= 2;
	return score;
}

function isCapitalised(text: string, words: readonly Word[]): boolean {
	const long = words.filter(({ word }) => word.length > 3);
	return (long.length ? long : words).every(({ from }) =>
		/[\p{Lu}\p{N}\p{Lo}]/u.test(text[from] ?? '')
	);
}

export const placeScore = remembering(scoreOfPlace);

function scoreOfPlace(text: string): number {
	const atoms = text
		.replace(/[()[\]]/g, ',')
		.split(/[,;/|·–—]|\s-\s/)
		.map((atom) => atom.trim().replace(/\.$/, ''))
		.filter(Boolean);
	if (!atoms.length || atoms.length > 5) return -2;
	let known = 0;
	let unknown = 0;
	/** Names before a larger place that is known: "Fort Nowhere, Kansas". */
	let within = 0;
	for (const [i, atom] of atoms.entries()) {
		if (isPlace(atom)) {
			if (i === 1 && unknown === 1 && isLarge(atom)) within = 1;
			known += remoteWords.has(atom) || countries.has(atom) || cities.has(atom) ? 1.2 : 0.9;
		} else if (i > 0 && stateCodes.has(stateAndCode.exec(atom)?.[1] ?? '')) {
			if (i === 1 && unknown === 1) within = 1;
			known += 0.9;
		} else if (i > 0 && isPlaceCode(atom)) {
			if (i === 1 && unknown === 1 && stateCodes.has(atom)) within = 1;
			known += 0.9;
		} else if (/^\d{4,6}(?:-\d{3,4})?$/.test(atom)) known += 0.1;
		else if (postal.test(atom) && isPlace(atom.replace(/\d[\d\s-]*\d/, '').trim())) known += 1;
		else if (isNameOfPlace(atom)) unknown++;
		else return -1.5;
	}
	if (!known) return -0.9 - unknown * 0.2;
	if (unknown > known + 1) return 0;
	return 1 + known - unknown * 0.1 + within * 0.5;
}

/** Whether a place holds towns: "Nowhere, Pune" is no town in one, but an employer and where it is. */
function isLarge(atom: string): boolean {
	return countries.has(atom) || (regions.has(atom) && !cities.has(atom));
}

const postal = /\d{4,6}/;

function isPlace(written: string): boolean {
	const atom = written
		.replace(/(?<=\p{L})-(?=\p{Lu})/gu, ' ')
		.replace(/(?<=^remote)\s(?:job|work|position)$/i, '');
	return (
		countries.has(atom) ||
		regions.has(atom) ||
		cities.has(atom) ||
		remoteWords.has(atom) ||
		cityAndCode(atom) ||
		isGreater(atom)
	);
}

/** "Austin TX", "Berlin Germany", "Remote USA", "UT 84043". */
function cityAndCode(atom: string): boolean {
	const at = atom.lastIndexOf(' ');
	if (at < 1) return false;
	const [city, code] = [atom.slice(0, at), atom.slice(at + 1)];
	if (/^\d{5}(?:-\d{4})?$/.test(code)) return isPlaceCode(city) || isPlace(city);
	if (stateCodes.has(code)) return isNameOfPlace(city);
	const isTown = cities.has(city) || remoteWords.has(city) || cityAndCode(city);
	return isTown && (countries.has(code) || regions.has(code));
}

function isGreater(atom: string): boolean {
	const bare = atom.replace(
		/^(?:greater|near|downtown|central)\s+|\s+(?:area|metro(?:politan)?(?: area| region)?|region|city)$/gi,
		''
	);
	return bare !== atom && (cities.has(bare) || regions.has(bare));
}

/** "MD 21201 US", "TX USA", "IL 60601": what follows a city in an American address. */
const stateAndCode = /^([A-Z]{2})(?: \d{5}(?:-\d{4})?)?(?: (?:US|USA))?$/;

/** Whether a text can be the name of a place that no list has: few words in capitals, and nothing that they are known to be. */
export function mayBePlace(text: string): boolean {
	const words = wordsOf(text);
	return (
		isNameOfPlace(text) &&
		words.length < 4 &&
		text.length > 2 &&
		!/^\p{Lu}{2,}$/u.test(text) &&
		isCapitalised(text, words) &&
		!isEmploymentType(text) &&
		!companyForms.has(words.at(-1)?.word ?? '') &&
		companyKinds.find(words).length + institutionWords.find(words).length === 0 &&
		titleHeads.find(words).length + titleModifiers.find(words).length === 0
	);
}

/** Whether a text names what is studied: "Applied Physics", "Meteorology". */
export function isSubject(text: string): boolean {
	const words = wordsOf(text);
	return (
		subjectWords.find(words).length > 0 ||
		words.some(({ word }) =>
			/.{3}(?:ology|ics|istry|nomy|ologie|ologia|ología|kunde|wissenschaft(?:en)?|technik)$/.test(
				word
			)
		)
	);
}

const ofStreet =
	/^\d{1,5}[a-z]?\s\p{Lu}.{0,40}(?<!\p{L})(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|boulevard|way|court|ct|square|sq|plaza|parkway|pkwy|place|pl|highway|hwy|suite|floor)(?!\p{L})[^:]{0,25}$|^(?:rua|calle|avenida|av\.|via|rue|avenue|boulevard)\s.{2,40}\d{1,4}$|^\p{Lu}.{2,30}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee)\s\d{1,4}[a-z]?$/iu;

/** Whether a line holds a street and a number, and no more. */
export function isStreet(text: string): boolean {
	return text.length < 70 && ofStreet.test(text);
}

export function isPlaceCode(atom: string): boolean {
	return /^[A-Z]{2,4}$/.test(atom) && placeCodes.has(atom);
}

function isNameOfPlace(atom: string): boolean {
	return (
		/^[\p{Lu}\p{Lo}]/u.test(atom) &&
		atom.length <= 30 &&
		atom.split(' ').length <= 4 &&
		!/\d/.test(atom)
	);
}

/** What a school gives those who leave it is no school. */
const leaving =
	/\b(?:high|secondary) school (?:leaving )?(?:diploma|certificate|degree|graduate)\b/gi;

export function institutionScore(text: string): number {
	const words = wordsOf(text.replace(leaving, ''));
	if (!words.length) return -2;
	if (endsAs('schools', text)) return 2.6;
	const found = institutionWords.find(words);
	let score = found.length ? 2.2 : 0;
	// Compounds of one word: "Handelshochschule".
	if (
		!score &&
		words.some(({ word }) =>
			/(?:universitat|hochschule|gymnasium|akademie|schule)$/.test(foldCase(word))
		)
	)
		score = 2;
	if (isCapitalised(text, words)) score += 0.4;
	if (words.length > 10) score -= 1;
	return score;
}

export function degreeScore(text: string): number {
	if (endsAs('degrees', text)) return 2.6;
	const words = wordsOf(text);
	const found = degreeWords.find(words);
	if (!found.length) return 0;
	const first = found[0]?.from ?? 9;
	return first === 0 ? 2.6 : first < 3 ? 1.8 : 1.2;
}

/** "6 years 3 months", "4 yrs", "a year". */
export function isDuration(text: string): boolean {
	return /^(?:(?:\d{1,2}|an?|one)\s?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes|anos?)\.?(?:\s|,\s?|$)){1,2}$/i.test(
		text
	);
}
