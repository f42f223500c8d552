import { isCapitalised } from '../words/capitals';
import { wordsOf } from '../words/fold-words';
import {
	cities,
	companyForms,
	companyKinds,
	countries,
	formsOrStates,
	institutionWords,
	isEmploymentType,
	placeCodes,
	regions,
	remoteWords,
	stateCodes,
	titleHeads,
	titleModifiers
} from '../words/lists';
import { remembering } from '../words/remembering';

/*
 * What words alone say of a text: how much speaks for its being a title, an employer, a place, a school, a degree.
 * Around 0 nothing does; from 1.5 up it is more likely than not.
 */

/** How much speaks for a place; negative where something speaks against it. */
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
			// "Nowhere, ZH, CH": a part of a country between a town and it.
			if (i === 2 && unknown === 2 && /^[A-Z]{2,3}$/.test(atoms[1] ?? '')) within = 1;
			known += 0.9;
		} else if (/^\d{4,6}(?:-\d{3,4})?$/.test(atom) || lettered.test(atom)) known += 0.1;
		else if (postal.test(atom) && isPlace(atom.replace(/\d[\d\s-]*\d/, '').trim())) known += 1;
		else if (isNameOfPlace(atom)) unknown++;
		else return -1.5;
	}
	if (!known) return -0.9 - unknown * 0.2;
	if (unknown > known + within + 1) return 0;
	return 1 + known - unknown * 0.1 + within * 0.5;
}

/** Whether a place holds towns: "Nowhere, Pune" is no town in one, but an employer and where it is. */
function isLarge(atom: string): boolean {
	return countries.has(atom) || (regions.has(atom) && !cities.has(atom));
}

const postal = /\d{4,6}/;
/** A postal code with letters in it: "K1A 0B1", "SW1A 1AA". */
export const lettered = /^[A-Z]\d[A-Z] ?\d[A-Z]\d$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

function isPlace(written: string): boolean {
	const whole = [countries, regions, cities].some((list) => list.has(written));
	return whole || isPlaceWritten(written);
}

/** Whether a text is a place as people write it: joined by dashes, with its code or area, with what kind of work it is for. */
function isPlaceWritten(written: string): boolean {
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
	// "Fictional Bread AB" is a company, "Calgary AB" a town in Alberta.
	if (formsOrStates.has(code)) return cities.has(city);
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

const ofStreet =
	/^\d{1,5}[a-z]?\s\p{Lu}.{0,40}(?<!\p{L})(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|boulevard|way|court|ct|square|sq|plaza|parkway|pkwy|place|pl|highway|hwy|suite|floor)(?!\p{L})[^:]{0,25}$|^(?:rua|calle|avenida|av\.|via|rue|avenue|boulevard)\s.{2,40}\d{1,4}$|^\p{Lu}.{2,30}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee)\s\d{1,4}[a-z]?$/iu;

/** Whether a line holds a street and a number, and no more. */
export function isStreet(text: string): boolean {
	return text.length < 70 && ofStreet.test(text);
}

/** Whether a text is the code of a country or a region: "US", "CA", "NRW". */
export function isPlaceCode(atom: string): boolean {
	return /^[A-Z]{2,4}$/.test(atom) && placeCodes.has(atom);
}

function isNameOfPlace(atom: string): boolean {
	return (
		/^(?:(?:el|la|los|las|le|les|den|il|lo)\s|['’]s[-\s]|[dl]['’])?[\p{Lu}\p{Lo}]/u.test(atom) &&
		atom.length <= 30 &&
		atom.split(' ').length <= 4 &&
		!/\d/.test(atom)
	);
}
