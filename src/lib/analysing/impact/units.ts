/** What a figure is counted in. */
export interface Unit {
	/** `%`, `×`, a unit of time (`ms`, `s`, `min`, `h`), a currency (`INR`), a size, a rate; `null` for a bare number. */
	readonly unit: string | null;
	readonly unitKind: 'percent' | 'times' | 'time' | 'money' | 'size' | 'rate' | 'bare';
}

const currencies: Readonly<Record<string, string>> = {
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
};
const scales: Readonly<Record<string, number>> = {
	k: 1e3,
	thousand: 1e3,
	lakh: 1e5,
	lac: 1e5,
	m: 1e6,
	mn: 1e6,
	million: 1e6,
	crore: 1e7,
	cr: 1e7,
	b: 1e9,
	bn: 1e9,
	billion: 1e9
};
const times: readonly (readonly [RegExp, string])[] = [
	[/^m(?:illi)?s(?:ec(?:ond)?s?)?$/i, 'ms'],
	[/^s(?:ec(?:ond)?s?)?$/i, 's'],
	[/^min(?:ute)?s?$/i, 'min'],
	[/^h(?:(?:ou)?rs?)?$/i, 'h'],
	[/^days?$/i, 'd'],
	[/^weeks?$/i, 'wk'],
	[/^months?$/i, 'mo'],
	[/^(?:years?|yrs?)$/i, 'y']
];

/** Patterns for what may stand before, at and after a number; all without regard to case. */
export const currency = String.raw`₹|rs\.?|inr|us\$|\$|usd|€|eur|£|gbp`;
export const scale = String.raw`(?:k|m|b|mn|bn|cr|million|billion|thousand|lakhs?|lacs?|crores?)(?!\w)`;
export const unit =
	String.raw`%|percent\b|per\s?cent\b|×|(?:x|[kmgtp]b|rps|qps|tps|rpm|req\/s|requests\/s)(?!\w)` +
	String.raw`|(?:ms|msecs?|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|yrs?)(?!\w)` +
	String.raw`|(?:inr|usd|eur|gbp|rupees|dollars|euros)\b`;

/** The ISO code of a currency as written before a number. */
export function currencyOf(written: string | undefined): string | undefined {
	return written ? currencies[written.toLowerCase()] : undefined;
}

/**
 * What a scale multiplies by: 100,000 for "lakh", 1 for none. A small "m" or "b" is a metre or a bit as often as a
 * million or a billion, so it is `null` unless it counts money.
 */
export function factorOf(written: string | undefined, money: boolean): number | null {
	if (!written) return 1;
	if (/^[mb]$/.test(written) && !money) return null;
	return scales[written.toLowerCase().replace(/s$/, '')] ?? 1;
}

/** Reads the unit after a number; money before it outweighs it. */
export function readUnit(written: string | undefined, money: string | undefined): Unit {
	if (money) return { unit: money, unitKind: 'money' };
	if (!written) return { unit: null, unitKind: 'bare' };
	if (/^(?:%|per\s?cent)$/i.test(written)) return { unit: '%', unitKind: 'percent' };
	if (/^[x×]$/i.test(written)) return { unit: '×', unitKind: 'times' };
	const time = times.find(([pattern]) => pattern.test(written))?.[1];
	if (time) return { unit: time, unitKind: 'time' };
	if (/^[kmgtp]b$/i.test(written)) return { unit: written.toUpperCase(), unitKind: 'size' };
	if (/^(?:rps|qps|tps|rpm|req)/i.test(written)) return { unit: written, unitKind: 'rate' };
	const names: Record<string, string> = { rupees: 'INR', dollars: 'USD', euros: 'EUR' };
	return { unit: names[written.toLowerCase()] ?? written.toUpperCase(), unitKind: 'money' };
}
