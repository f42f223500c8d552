import { cities, countries, placeCodes, regions, remoteWords, stateCodes } from '../../words/lists';

/** "Mumbai-400001", "Delhi - 110 001": a code that a dash joins to its town. */
const joinedCode = /(?<=\p{L})\s?[-–—]\s?(?=\d{5,6}\b|\d{3}\s\d{3}\b)/gu;
/** "MD 21201" and "ON K1A 0B1" in the middle or at the end of an address. */
const stateAndCode =
	/(?<![\p{L}\p{N}])([A-Z]{2}) (\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\p{L}\p{N}-])/gu;
const between = /\s*[,·|]\s*|(?<=\p{L}{2})\s*\/\s*|\s[–—-]\s/u;
const mostWords = 12;
/** How many words a city may be called by. */
const mostOfCity = 3;

/**
 * An address as its pieces, from the small to the large, each of them one thing: "Nowhere (US), MA" as town, state and
 * country, "Bern BE 3011 CH" likewise.
 */
export function addressPieces(words: string): string[] {
	const pieces = words
		.replace(joinedCode, ' ')
		.replace(/\s*[([]([^()[\]]{2,40})[)\]]/g, ', $1, ')
		.replace(stateAndCode, ', $1, $2, ')
		.split(between)
		.map((piece) => piece.trim())
		.filter(Boolean)
		.flatMap((piece) => streetApart(piece))
		.flatMap((piece, i, all) => (i > 0 && i === all.length - 1 ? codeApart(piece) : [piece]))
		.flatMap((piece) => apart(piece));
	return countryLast(streetFirst(pieces));
}

/** "3011 Nowhere, Example Street 14": the street goes before the code and the town. */
function streetFirst([town = '', street = '', ...others]: readonly string[]): string[] {
	const isTurned = /^\d{4,6}\s\p{Lu}/u.test(town) && /^\p{Lu}\D+\s\d{1,4}\p{L}?$/u.test(street);
	return isTurned ? [street, town, ...others] : [town, street, ...others].filter(Boolean);
}

/** "14 rue Inventée 75019 Nowhere": behind a street the code and the town, with nothing between. */
function streetApart(piece: string): string[] {
	const [, street = '', town = ''] =
		/^(\d{1,4}\p{L}?\s\D{3,50}?)\s(\d{5}\s\p{Lu}[\p{L}'’ -]{1,30})$/u.exec(piece) ?? [];
	return town ? [street, town] : [piece];
}

/** "Nowhere, Lower Region CH": behind a town the code of its country, whatever it is a part of. */
function codeApart(piece: string): string[] {
	const [, before = '', code = ''] = /^([\p{L}\s.'’-]{2,30}) (\p{Lu}{2})$/u.exec(piece) ?? [];
	return before && isCode(code) ? [before, code] : [piece];
}

/** "Bangkok Thailand", "Nowhere MA USA", "Bern BE 3011 CH": a town and where it is, with nothing between. */
function apart(piece: string, inner = false): string[] {
	const words = piece.split(' ');
	const inside = inner ? null : regionInside(words);
	if (inside) return inside;
	const [, coded = '', code = ''] = /^(\D+) (\d{4,6}(?:-\d{4})?)$/.exec(piece) ?? [];
	const before = coded ? apart(coded) : [];
	if (before.length > 1) return [...before, code];
	if (words.length < 2 || words.length > mostWords) return [piece];
	for (const count of [2, 1]) {
		const before = words.slice(0, -count).join(' ');
		const last = words.slice(-count).join(' ');
		if (before && isBehind(before, last, inner)) return [...apart(before, true), last];
	}
	return [piece];
}

/** "3011 Bern Nowhere Switzerland": what stands between a town and its country is the region. */
function regionInside(words: readonly string[]): string[] | null {
	const from = /^\d{4,6}$/.test(words[0] ?? '') ? 1 : 0;
	const country = words.at(-1) ?? '';
	if (!isCountry(country) || words.length > from + mostOfCity + 3) return null;
	for (let to = Math.min(from + mostOfCity, words.length - 2); to > from; to--) {
		const region = words.slice(to, -1).join(' ');
		if (cities.has(words.slice(from, to).join(' ')) && !/\d/.test(region))
			return [words.slice(0, to).join(' '), region, country];
	}
	return null;
}

/** Whether the last words of a piece are a larger place, or its code, behind a town. */
function isBehind(before: string, last: string, inner: boolean): boolean {
	if (stateCodes.has(last)) return /\p{L}/u.test(before);
	const own = before.split(' ').at(-1) ?? '';
	const isPlaced =
		cities.has(before) || regions.has(own) || stateCodes.has(own) || /^\d{4,6}$/.test(own);
	if (countries.has(last)) return isPlaced;
	if (isCode(last)) return isPlaced;
	if (/^\d{4,6}$/.test(last)) return inner && /\p{L}/u.test(before) && !/\d/.test(before);
	return regions.has(last) && !cities.has(last) && (inner || cities.has(before));
}

function isCode(text: string): boolean {
	return /^[A-Z]{2,3}$/.test(text) && placeCodes.has(text);
}

/** A country that stands before what it holds goes last: "Brisbane (AU), QLD". */
function countryLast(pieces: readonly string[]): string[] {
	const last = pieces.at(-1) ?? '';
	const at = pieces.findIndex((piece, i) => i > 0 && i < pieces.length - 1 && isCountry(piece));
	const country = pieces[at];
	if (country === undefined || isCountry(last) || remoteWords.has(last)) return [...pieces];
	return [...pieces.filter((_, i) => i !== at), country];
}

function isCountry(piece: string): boolean {
	return countries.has(piece) || (piece.length === 2 && isCode(piece) && !stateCodes.has(piece));
}

const ofStreet =
	/(?<!\p{L})(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|ct|circle|cir|terrace|parkway|pkwy|place|pl)(?!\p{L})\.?(?:\s(?:[NS]?[EW]|[NS])\b\.?)?(?:,?\s(?:apt|unit|suite|ste)\b\.?\s?[\p{L}\d-]{1,6}|,?\s#\s?\d+)?\s(\p{Lu}[\p{L}.'’ -]{2,30})$/iu;

/** The town at the end of a street: "14 Invented Ave. Nowhere"; `null` where none is. */
export function townBehindStreet(piece: string): string | null {
	return ofStreet.exec(piece)?.[1] ?? null;
}
