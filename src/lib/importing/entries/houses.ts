import { leavesOpen } from '../lines/open-bracket';
import { isCapitalised } from '../words/capitals';
import { wordsOf } from '../words/fold-words';
import { companyForms, companyKinds, countries, institutionWords } from '../words/lists';
import { mayBePlace, placeScore } from './place-evidence';
import { institutionScore } from './school-evidence';
import { titleScore } from './title-evidence';

/** Whether a text begins with the name of an employer that says so itself: "Construcciones Inventadas, S.A. (Cádiz)". */
export function namesHouse(text: string): boolean {
	const name = text.split(/[(|–—]|\s-\s/)[0] ?? '';
	const words = wordsOf(name);
	const last = wordsOf(name.split(',')[0] ?? '').at(-1);
	return (
		companyForms.find(words.slice(1)).length > 0 ||
		[words[0], words.at(-1), last].some((word) => word && companyKinds.has(word.word)) ||
		institutionWords.lengthAt(words, 0) > 0
	);
}

/** Whether the last word of a text is one that houses are called by, and it names no post: "Invented Center". */
export function endsAsHouse(text: string): boolean {
	const name = text.split(/[,|(–—]/).at(-1) ?? '';
	const last = wordsOf(name).at(-1)?.word ?? '';
	return (companyKinds.has(last) || institutionWords.has(last)) && titleScore(name) < 1.4;
}

/** Whether a text names a post, or whom it was for; or, of the two, the one that another text does not: "Baker: Invented School". */
export function isPostOrHouse(text: string, other?: string): boolean {
	const name = text.split(/[(|,;–—]|\s-\s/)[0] ?? '';
	if (name.length > longestNamed || wordsOf(name).length > mostOfName) return false;
	const [post, house] = [titleScore(name) >= 2.4, institutionScore(name) >= 2 || namesHouse(name)];
	if (other === undefined) return post !== house;
	return post !== house && post !== titleScore(other) >= 2.4;
}

const longestNamed = 70;
const mostOfName = 6;

/**
 * Whether a word between a post and an employer is of a name or of what is told of one: "Invented Institute of Dough at
 * INBR", "Fictional Bread (the finest oven at the market)".
 */
export function isWithinName(before: string, after: string): boolean {
	if (leavesOpen(before)) return true;
	const house = before.split(/[,|;–—]|\s-\s/).at(-1) ?? '';
	// "University of Nulland at Nowhere": one of the houses that it has.
	if (
		/^\s?university of(?: \p{Lu}\p{L}+){1,3}$/iu.test(house) &&
		mayBePlace(after.split(/[,|;(–—]|\s-\s|\d/)[0] ?? '')
	)
		return true;
	return (
		/^\p{Lu}{2,6}(?![\p{L}\d])/u.test(after) &&
		institutionScore(house) >= 2.2 &&
		titleScore(house) < 1.4
	);
}

/** Whether a text begins with a place: "Springfield, OR", "Bern – 2004". */
export function isPlaceAhead(text: string): boolean {
	const [whole = ''] = text.split(/[(|;–—]|\s-\s|\d/);
	const places = [whole, whole.split(',')[0] ?? ''].map((name) => name.replace(/[\s,]+$/, ''));
	// "Institute of Technology in Nowheria" is called by its country.
	return places.some((name) => placeScore(name) >= 1.5) && !countries.has(places[1] ?? '');
}

/** "Baker with Fictional Bread, Ltd": a sure post before a name of a few words, all of them in capitals. */
export function isPostWithHouse(post: string, house: string): boolean {
	const name = house.split(/[(|;–—\d]|\s-\s/)[0]?.trim() ?? '';
	const words = wordsOf(name);
	return (
		titleScore(post) >= 2.4 &&
		wordsOf(post).length <= mostOfName &&
		words.length <= mostOfName &&
		isCapitalised(name, words)
	);
}
