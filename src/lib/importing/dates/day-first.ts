import type { Line } from '../lines/line';
import { wordsOf } from '../words/fold-words';

const numeric = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g;
const english = new Set('the and of in to for with at on from'.split(' '));
const others = new Set(
	'de la el los las del y en con por der die das und mit für von im bei le les des et du à pour avec em da do dos e com para na no'.split(
		' '
	)
);
const longest = 400;

/**
 * Whether days stand before months in the dates of a text that are written in numbers ("03/04/2019"): one of them that
 * can be read in one way only tells for all. Where none can, Americans alone begin with the month, and they write English.
 */
export function dayComesFirst(lines: readonly Line[]): boolean {
	let [dayFirst, monthFirst, unclear] = [0, 0, 0];
	for (const { text } of lines) {
		if (text.length > longest || !text.includes('/')) continue;
		for (const found of text.matchAll(numeric)) {
			const [first, second] = [Number(found[1]), Number(found[2])];
			if (first > 12 && second <= 12) dayFirst++;
			else if (second > 12 && first <= 12) monthFirst++;
			else unclear++;
		}
	}
	if (dayFirst || monthFirst) return dayFirst > monthFirst;
	return unclear > 0 && !isEnglish(lines);
}

function isEnglish(lines: readonly Line[]): boolean {
	let balance = 0;
	for (const { text } of lines) {
		for (const { word } of wordsOf(text.slice(0, longest))) {
			if (english.has(word)) balance++;
			else if (others.has(word)) balance--;
		}
	}
	return balance >= 0;
}
