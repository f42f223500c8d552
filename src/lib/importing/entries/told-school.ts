import { findDates } from '../dates/find-dates';
import { type Word, wordsOf } from '../words/fold-words';
import { degreeWords } from '../words/lists';
import telling from '../words/telling.json';
import { mayBePlace, placeScore } from './place-evidence';
import { institutionScore } from './school-evidence';
import type { Told } from './told';
import { type Range, rangeOf, wordsIn } from './told-words';

const studied = wordsIn(telling.studied);
const from = wordsIn(telling.from);
const ends = wordsIn(telling.ends);

const longest = 200;
const mostWords = 14;
/** The word for a degree stands among the first. */
const latest = 3;

/**
 * The degree, its subject with it, as the title, and the school as the employer:
 * "Passed B.Tech in Civil Engineering from Nowhere University, Bern with 67 %" and "MBA from Nowhere University in 2008";
 * `null` where no degree or no school is named, or no word stands between them.
 */
export function toldSchool(text: string): Told | null {
	if (text.length > longest) return null;
	const words = withDates(text);
	const first = firstOf(words);
	const [degree] = degreeWords.find(words.slice(first, first + latest + 4));
	if (!degree || degree.from > latest) return null;
	for (let i = first + degree.to; i < Math.min(words.length - 1, first + mostWords); i++) {
		const length = from.lengthAt(words, i);
		if (!length) continue;
		const behind = words.slice(i + length);
		const named = upTo(behind, text);
		const employer = rangeOf(named);
		if (!named.length || !isNamed(text.slice(...employer))) continue;
		const left = withoutTail(words.slice(first, i));
		const place = placeAt(behind.slice(named.length), text, employer[1]);
		return left.length ? { title: rangeOf(left), employer, place } : null;
	}
	return null;
}

/** Stands for a word of a date. */
const dated = '0000';

function withDates(text: string): readonly Word[] {
	const dates = findDates(text);
	return wordsOf(text).map((word) =>
		dates.some(({ from: at, to }) => at <= word.from && word.from < to)
			? { ...word, word: dated }
			: word
	);
}

/** Words that only say that it was studied, and a year before all else, are of neither. */
function firstOf(words: readonly Word[]): number {
	let at = 0;
	while (/^\d{1,4}$/.test(words[at]?.word ?? '')) at++;
	for (let length = studied.lengthAt(words, at); length; length = studied.lengthAt(words, at))
		at += length;
	return at;
}

/** The school up to a mark, or to a word that begins how or when. */
function upTo(words: readonly Word[], text: string): readonly Word[] {
	const end = words.findIndex(({ word, from: at }, i) => {
		const before = text.slice(words[i - 1]?.to ?? at, at);
		return (
			ends.lengthAt(words, i) > 0 ||
			word === dated ||
			(i > 0 && /[,;:|()[\]–—]|\s-\s|(?<=\p{Ll}{2})\.\s/u.test(before))
		);
	});
	return end < 0 ? words : words.slice(0, end);
}

/** A degree without what was scored and when: "in Electrical Engineering with 59 % in 2014". */
function withoutTail(words: readonly Word[]): readonly Word[] {
	const end = words.findIndex(
		({ word }, i) =>
			i > 0 &&
			(word === 'in'
				? words[i + 1]?.word === dated
				: word === dated || ends.lengthAt(words, i) > 0 || studied.has(word))
	);
	return end < 0 ? words : words.slice(0, end);
}

/** A place right behind the comma after a school. */
function placeAt(words: readonly Word[], text: string, end: number): Range | null {
	const [first] = words;
	if (!first || !/^,\s*$/.test(text.slice(end, first.from))) return null;
	const place = rangeOf(upTo(words, text));
	const named = text.slice(...place);
	return placeScore(named) >= 1.5 || mayBePlace(named) ? place : null;
}

function isNamed(text: string): boolean {
	return institutionScore(text) >= 2 || /^\p{Lu}/u.test(text);
}
