import { codeAt, isLetter, isWordChar, wordEnd } from './characters';

/** What a figure is counted in. */
export interface Unit {
	/** `%`, `×`, a unit of time (`ms`, `s`, `min`, `h`), a currency (`INR`), a size, a rate; `null` for a bare number. */
	readonly unit: string | null;
	readonly unitKind: 'percent' | 'times' | 'time' | 'money' | 'size' | 'rate' | 'bare';
}

export const bare: Unit = { unit: null, unitKind: 'bare' };

function table<Value>(values: Record<string, Value>): ReadonlyMap<string, Value> {
	return new Map(Object.entries(values));
}

/** Written before a number. */
const currencies = table({
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
});

const scales = table({
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
});

/** Written after a number, as whole words or signs. */
const units = new Map<string, Unit>();

function are(unitKind: Unit['unitKind'], unit: string | null, words: string): void {
	for (const word of words.split(' ')) units.set(word, { unit: unit ?? word, unitKind });
}

are('percent', '%', '% percent');
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

/** A unit, a scale or a currency that stands in a text, and where it ends. */
export interface Standing<T> {
	readonly is: T;
	readonly to: number;
}

/** More letters than the longest of them has. */
const longest = 12;
const caseBit = 0x20;
const scaleInitials = initialsOf(scales.keys());

/** The letters that words begin with, as codes in lower case. */
function initialsOf(words: Iterable<string>): ReadonlySet<number> {
	return new Set([...words].map((word) => word.charCodeAt(0)));
}

const perCent = /per\s?cent\b/iy;

/** The unit that stands at a place of a text. */
export function unitAt(text: string, at: number): Standing<Unit> | null {
	const char = text.charAt(at);
	const sign = char === '%' || char === '×';
	const to = sign ? at + 1 : wordEnd(text, at);
	if (to === at || to - at > longest) return null;
	const word = sign ? char : text.slice(at, to).toLowerCase();
	const is = units.get(word);
	if (is) return { is, to };
	if (word === 'per') {
		perCent.lastIndex = at;
		return perCent.test(text) ? { is: units.get('%') ?? bare, to: perCent.lastIndex } : null;
	}
	const rate = text.startsWith('/s', to) ? units.get(`${word}/s`) : undefined;
	return rate && wordEnd(text, to + 1) === to + 2 ? { is: rate, to: to + 2 } : null;
}

/** How many thousands, lakhs or millions are counted, by the word that stands at a place of a text. */
export interface Scale {
	readonly factor: number;
	/** A small "m" or "b" is a metre or a bit as often as a million or a billion, unless it counts money. */
	readonly ofMoneyOnly: boolean;
}

export function scaleAt(text: string, at: number): Standing<Scale> | null {
	if (!scaleInitials.has(codeAt(text, at) | caseBit)) return null;
	const to = wordEnd(text, at);
	if (to - at > longest) return null;
	const written = text.slice(at, to);
	const factor = scales.get(written.toLowerCase());
	return factor ? { is: { factor, ofMoneyOnly: written === 'm' || written === 'b' }, to } : null;
}

/** The ISO code of the currency that stands right before a number, and where it begins. */
export function currencyBefore(text: string, to: number): { is: string; from: number } | null {
	const end = text[to - 1] === ' ' ? to - 1 : to;
	const char = text.charAt(end - 1);
	let from = end - 1;
	if (isLetter(codeAt(text, from)) || char === '.') {
		while (from > end - 4 && isLetter(codeAt(text, from - 1))) from--;
	} else if (char === '$' && /us/i.test(text.slice(from - 2, from))) from -= 2;
	if (isWordChar(codeAt(text, from - 1))) return null;
	const is = currencies.get(text.slice(from, end).toLowerCase());
	return is ? { is, from } : null;
}

/** Where a currency ends that stands at a place of a text; the place itself where none does. */
export function currencyEnd(text: string, at: number): number {
	const sign = currencies.get(text.charAt(at));
	const end = sign ? at + 1 : wordEnd(text, at);
	return sign || currencies.get(text.slice(at, end).toLowerCase()) ? end : at;
}
