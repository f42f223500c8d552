import { Code, type Letters, codeAt, isLetter, isWordChar, wordEnd } from './characters';
import { WordTable, hashOf } from './word-table';

/** What a figure is counted in. */
export interface Unit {
	/** `%`, `×`, a unit of time (`ms`, `s`, `min`, `h`), a currency (`INR`), a size, a rate; `null` for a bare number. */
	readonly unit: string | null;
	readonly unitKind: 'percent' | 'times' | 'time' | 'money' | 'size' | 'rate' | 'bare';
}

/** The unit of a number without one. */
export const bare: Unit = { unit: null, unitKind: 'bare' };

/** Far more places than there are units. */
const places = 1 << 10;

/** Written before a number. */
const currencies = new WordTable(
	Object.entries({
		'₹': 'INR',
		'rs.': 'INR',
		rs: 'INR',
		inr: 'INR',
		$: 'USD',
		us$: 'USD',
		usd: 'USD',
		'€': 'EUR',
		eur: 'EUR',
		'£': 'GBP',
		gbp: 'GBP'
	}),
	places
);

const scaleWords = new Map(
	Object.entries({
		k: 1e3,
		thousand: 1e3,
		lakh: 1e5,
		lakhs: 1e5,
		lac: 1e5,
		lacs: 1e5,
		m: 1e6,
		mn: 1e6,
		million: 1e6,
		crore: 1e7,
		crores: 1e7,
		cr: 1e7,
		b: 1e9,
		bn: 1e9,
		billion: 1e9
	})
);
const scales = new WordTable(scaleWords, places);

/** Written after a number, as whole words or signs. */
const unitWords = new Map<string, Unit>();

function are(unitKind: Unit['unitKind'], unit: string | null, words: string): void {
	for (const word of words.split(' ')) unitWords.set(word, { unit: unit ?? word, unitKind });
}

are('percent', '%', 'percent');
are('times', '×', 'x ×');
are('time', 'ms', 'ms msec msecs millisecond milliseconds');
are('time', 's', 's sec secs second seconds');
are('time', 'min', 'min mins minute minutes');
are('time', 'h', 'h hr hrs hour hours');
are('time', 'd', 'day days');
are('time', 'wk', 'week weeks');
are('time', 'mo', 'month months');
are('time', 'y', 'year years yr yrs');
for (const size of ['KB', 'MB', 'GB', 'TB', 'PB']) are('size', size, size.toLowerCase());
are('rate', null, 'rps qps tps rpm req/s requests/s');
are('money', 'INR', 'inr rupees');
are('money', 'USD', 'usd dollars');
are('money', 'EUR', 'eur euros');
are('money', 'GBP', 'gbp');
const units = new WordTable(unitWords, places);

/** A unit, a scale or a currency that stands in a text, and where it ends. */
export interface Standing<T> {
	readonly is: T;
	readonly to: number;
}

/** More letters than the longest of them has. */
const longest = 12;

const perCent = /per\s?cent\b/iy;
const percent: Unit = { unit: '%', unitKind: 'percent' };

/** The letters that units and scales begin with: most words after a number are known to be neither by their first. */
const beginUnit = beginnings([...unitWords.keys(), 'per cent']);
const beginScale = beginnings(scaleWords.keys());

function beginnings(words: Iterable<string>): Uint8Array {
	const begin = new Uint8Array(1 << 8);
	for (const word of words) {
		begin[word.charCodeAt(0)] = 1;
		begin[word.toUpperCase().charCodeAt(0)] = 1;
	}
	return begin;
}

function mayBegin(begin: Uint8Array, code: number): boolean {
	return code >= 0 && code < begin.length && begin[code] !== 0;
}

/** The unit that stands at a place of a text. */
export function unitAt(letters: Letters, at: number): Standing<Unit> | null {
	const code = codeAt(letters, at);
	if (code === Code.percent) return { is: percent, to: at + 1 };
	if (!mayBegin(beginUnit, code)) return null;
	const to = code === Code.times ? at + 1 : wordEnd(letters, at);
	if (to === at || to - at > longest) return null;
	const is = valueAt(units, letters, at, to);
	if (is) return { is, to };
	if (to - at === 'per'.length) {
		perCent.lastIndex = at;
		if (perCent.test(letters.text)) return { is: percent, to: perCent.lastIndex };
	}
	if (codeAt(letters, to) !== Code.slash) return null;
	const rate = valueAt(units, letters, at, to + '/s'.length);
	return rate && wordEnd(letters, to + 1) === to + 2 ? { is: rate, to: to + 2 } : null;
}

/** How many thousands, lakhs or millions are counted, by the word that stands at a place of a text. */
export interface Scale {
	readonly factor: number;
	/** A small "m" or "b" is a metre or a bit as often as a million or a billion, unless it counts money. */
	readonly ofMoneyOnly: boolean;
}

/** The scale whose word begins at a place of a text, with where it ends; `null` where none does. */
export function scaleAt(letters: Letters, at: number): Standing<Scale> | null {
	const code = codeAt(letters, at);
	if (!mayBegin(beginScale, code)) return null;
	const to = wordEnd(letters, at);
	if (to === at || to - at > longest) return null;
	const factor = valueAt(scales, letters, at, to);
	if (!factor) return null;
	return { is: { factor, ofMoneyOnly: to === at + 1 && (code === smallM || code === smallB) }, to };
}

const smallM = 'm'.charCodeAt(0);
const smallB = 'b'.charCodeAt(0);

/** The ISO code of the currency that stands right before a number, and where it begins. */
export function currencyBefore(letters: Letters, to: number): { is: string; from: number } | null {
	const end = codeAt(letters, to - 1) === Code.space ? to - 1 : to;
	const code = codeAt(letters, end - 1);
	let from = end - 1;
	if (isLetter(code) || code === Code.dot) {
		while (from > end - 4 && isLetter(codeAt(letters, from - 1))) from--;
	} else if (code === Code.dollar && /us/i.test(letters.text.slice(from - 2, from))) from -= 2;
	if (from < 0 || isWordChar(codeAt(letters, from - 1))) return null;
	const is = valueAt(currencies, letters, from, end);
	return is ? { is, from } : null;
}

/** Where a currency ends that stands at a place of a text; the place itself where none does. */
export function currencyEnd(letters: Letters, at: number): number {
	if (at >= letters.text.length) return at;
	if (valueAt(currencies, letters, at, at + 1)) return at + 1;
	const end = wordEnd(letters, at);
	return valueAt(currencies, letters, at, end) ? end : at;
}

function valueAt<Value>(
	table: WordTable<Value>,
	{ text, codes, folded }: Letters,
	from: number,
	to: number
): Value | undefined {
	return to <= text.length ? table.at(codes, from, to, hashOf(folded, from, to)) : undefined;
}
