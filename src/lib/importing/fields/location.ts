import { isStreet } from '../entries/evidence';
import { cities, countries, isStateOf, remoteWords, regions, stateCodes } from '../words/lists';
import type { Draft, Said } from './said';

const street =
	/^\d{1,5}\s?\p{L}?\s\p{L}|\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|boulevard|way|court|square|rue|calle|rua|avenida|via|apt|unit|suite)\b|(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee)\s\d|\s\d{1,4}\p{L}?$/iu;

/** "14 Invented Avenue, Denver, CO" from the city on. */
export function withoutStreet(words: string): string {
	const atoms = words.split(/,\s*/);
	while (atoms.length > 1 && street.test(atoms[0] ?? '')) atoms.shift();
	return atoms.join(', ');
}

/** "Mumbai-400001", "Delhi - 110 001": a code that a dash joins to its town. */
export const joinedCode = /(?<=\p{L})\s?[-–—]\s?(?=\d{5,6}\b|\d{3}\s\d{3}\b)/gu;

/** "Gurgaon, IN" as city and country; what is neither is the region; a street with a number is the address. */
export function placeDraft(place: Said): Draft {
	const written = place.value
		.replace(joinedCode, ' ')
		.replace(
			/\b([A-Z]{2})(?: (\d{5}(?:-\d{4})?))? (USA?)$/,
			(_, state: string, code: string | undefined, country: string) =>
				[state, code, country].filter(Boolean).join(', ')
		)
		.split(/\s*[,·|]\s*|(?<=\p{L}{2})\s*\/\s*|\s[–—-]\s/u)
		.filter(Boolean)
		.flatMap(apart);
	const postalCode = written.map((one) => postalIn(one)).find(Boolean);
	const atoms = written.map((one) => withoutPostal(one)).filter(Boolean);
	// "Germany, Berlin" is told from the large to the small.
	const isReversed =
		atoms.length > 1 &&
		countries.has(atoms[0] ?? '') &&
		!countries.has(atoms.at(-1) ?? '') &&
		!/^[A-Z]{2}$/.test(atoms.at(-1) ?? '');
	const [atom = '', ...more] = isReversed ? atoms.reverse() : atoms;
	const last = more.at(-1);
	const of = (value: string | undefined) =>
		value ? { ...place, value: unshouted(value) } : undefined;
	const street = atoms.findIndex((one) => /\d/.test(one));
	if (street >= 0) {
		const behind = atoms.slice(street + 1).filter((one) => !/\d/.test(one));
		// Quarters stand before the town, and the town before its region and country.
		const last = behind.at(-1) ?? '';
		const isLarge = countries.has(last) || regions.has(last) || stateCodes.has(last);
		const below = isLarge ? behind.slice(-2) : behind;
		const own = below.length ? below : atoms.slice(0, street);
		return {
			address: of(place.value),
			...(own.length ? (placeDraft({ ...place, value: own.join(', ') }) as object) : {}),
			postalCode: of(postalCode)
		};
	}
	if (!last)
		return countries.has(atom)
			? { countryCode: of(atom) }
			: remoteWords.has(atom)
				? { 'x-text': of(atom) }
				: { city: of(atom), postalCode: of(postalCode) };
	const isCountry = countries.has(last);
	const code =
		/^[A-Z]{2}$/.test(last) && !(more.length === 1 && isStateOf(atom, last)) ? last : undefined;
	return {
		city: of(atom),
		region: of(
			more.length > 1
				? more.slice(0, isCountry || code ? -1 : undefined).join(', ')
				: isCountry || code
					? undefined
					: last
		),
		countryCode: code || isCountry ? of(last) : undefined,
		postalCode: of(postalCode)
	};
}

/** "Bangkok Thailand" and "Nowhere MA USA": a town and where it is, with nothing between. */
function apart(atom: string): string[] {
	const [, before = '', last = ''] = /^(.+?)\s(\S+)$/.exec(withoutPostal(atom)) ?? [];
	const isBehind = stateCodes.has(last) || (countries.has(last) && isTown(before));
	return before && isBehind ? [...apart(before), atom.slice(before.length + 1)] : [atom];
}

function isTown(text: string): boolean {
	return cities.has(text) || stateCodes.has(text.split(' ').at(-1) ?? '');
}

/** "04109 Leipzig", "WI 53590", "90-001 Łódź", "53590": the code before or after the name of a place. */
const postal =
	/^(\d{4,6}(?:-\d{3,4})?|\d{2}-\d{3})(?:\s+(?=\p{L})|$)|(?<=^|\p{L}\s)(\d{5}(?:-\d{4})?|\d{6})$/u;

function postalIn(atom: string): string | undefined {
	if (isStreet(atom)) return undefined;
	const found = postal.exec(atom);
	return found?.[1] ?? found?.[2];
}

function withoutPostal(atom: string): string {
	return isStreet(atom) ? atom : atom.replace(postal, '').trim();
}

/** A known city in capitals is written as cities are. */
function unshouted(text: string): string {
	if (!cities.has(text) || /\p{Ll}/u.test(text) || text.length < 4) return text;
	return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
