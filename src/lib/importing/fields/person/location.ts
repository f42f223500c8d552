import { isStreet, lettered } from '../../entries/place-evidence';
import { foldCase } from '../../words/fold-words';
import { cities, countries, isStateOf, regions, remoteWords, stateCodes } from '../../words/lists';
import { addressPieces, townBehindStreet } from './address-line';
import type { Draft, Said } from '../said';

const street =
	/^\d{1,5}\s?\p{L}?\s\p{L}|^\d{1,5}\s\d{1,3}(?:st|nd|rd|th)\b|\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|boulevard|way|court|square|rue|calle|rua|avenida|via|apt|unit|suite)\b|(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee)\s\d|\s(?:str|ul|av|pl)\.?$|^(?:bld|bldg|building|block|house|flat|office|floor)\b\.?\s?\d|^(?:ul|al|os|av)\.\s\p{L}|\s\d{1,4}\p{L}?(?:[/-]\d{1,4}\p{L}?)?$/iu;

/** "14 Invented Avenue, Denver, CO" from the city on. */
export function withoutStreet(words: string): string {
	const atoms = words.split(/,\s*/);
	while (atoms.length > 1 && street.test(atoms[0] ?? '')) atoms.shift();
	return atoms.join(', ');
}

/** "Gurgaon, IN" as city and country; what is neither is the region; a street with a number is the address. */
export function placeDraft(place: Said): Draft {
	const written = addressPieces(place.value);
	const postalCode = written.map((one) => postalIn(one)).find(Boolean);
	const atoms = oneOfEach(
		withoutRoad(written)
			.map((one) => withoutPostal(one))
			.filter(Boolean)
	);
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
		// Quarters stand before the town, and the town before its region and country, which no list may have.
		const listed = behind.findLastIndex((one) => cities.has(one));
		const known = listed < 0 ? behind.indexOf(behindCode(written)) : listed;
		const larger =
			known < 0 ? behind.toReversed().findIndex((one) => !isLarge(one)) : behind.length - 1 - known;
		const isOpen = larger === 0 || behind.length === 0;
		const town = larger < 0 ? townBehindStreet(atoms[street] ?? '') : null;
		const below = isOpen
			? behind
			: larger < 0
				? [...(town ? [town] : []), ...behind]
				: behind.slice(-larger - 1);
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

/** What stands right behind a code between commas; "" where that is a larger place. */
function behindCode(pieces: readonly string[]): string {
	const code = pieces.findIndex((piece) => /^\d{4,6}$/.test(piece));
	const next = code > 0 ? (pieces[code + 1] ?? '') : '';
	return isLarge(next) ? '' : next;
}

/** "Invented Road, 80301, Nowhere": what stands before a code, and the town behind it, is a street without its number. */
function withoutRoad(pieces: readonly string[]): readonly string[] {
	const code = pieces.findIndex((piece) => /^\d{4,6}$/.test(piece));
	const town = pieces[code + 1];
	const isRoad =
		code > 0 && town !== undefined && !isLarge(town) && !pieces.slice(0, code).some(isLarge);
	return isRoad && !/\d/.test(pieces.slice(0, code).join()) ? pieces.slice(code + 1) : pieces;
}

/** Whether a place holds towns. */
function isLarge(atom: string): boolean {
	return countries.has(atom) || (regions.has(atom) && !cities.has(atom)) || /^[A-Z]{2}$/.test(atom);
}

/** "Nowhere, MA, Massachusetts, US" and "Nowhere, Germany, DE": a state or country that is told twice is told once. */
function oneOfEach(atoms: readonly string[]): string[] {
	return atoms.filter(
		(atom, i) =>
			!(i > 0 && stateCodes.has(atom) && regions.has(atoms[i + 1] ?? '') && isLarge(atom)) &&
			!(i > 1 && /^[A-Z]{2}$/.test(atom) && isBesideCountry(atoms, i))
	);
}

let namings: readonly Intl.DisplayNames[] | undefined;

/** What a country is called in each language, folded; the forms are made when one is first asked for. */
function countryNames(code: string): string[] {
	namings ??= ['en', 'de', 'fr', 'es', 'pt'].map(
		(language) => new Intl.DisplayNames(language, { type: 'region' })
	);
	return namings.map((language) => foldCase(language.of(code) ?? code));
}

/** Whether a code stands beside the name of the country that it is for; one for a part of that is not: "Nowhere, Canada, BC". */
function isBesideCountry(atoms: readonly string[], i: number): boolean {
	const [code = '', ...beside] = [atoms[i], atoms[i - 1], atoms[i + 1]];
	const names = countryNames(code);
	return beside.some((atom) => atom !== undefined && names.includes(foldCase(atom)));
}

/** "04109 Leipzig", "WI 53590", "90-001 Łódź", "53590": the code before or after the name of a place. */
const postal =
	/^(\d{4,6}(?:-\d{3,4})?|\d{2}-\d{3})(?:\s+(?=\p{L})|$)|(?<=^|\p{L}\s)(\d{5}(?:-\d{4})?|\d{6})$/u;

function postalIn(atom: string): string | undefined {
	if (isStreet(atom)) return undefined;
	const found = postal.exec(atom);
	return lettered.test(atom) ? atom : (found?.[1] ?? found?.[2]);
}

function withoutPostal(atom: string): string {
	return isStreet(atom) ? atom : atom.replace(lettered, '').replace(postal, '').trim();
}

/** A known city in capitals is written as cities are. */
function unshouted(text: string): string {
	if (!cities.has(text) || /\p{Ll}/u.test(text) || text.length < 4) return text;
	return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
