import { type MonthBounds, unbounded } from '$lib/domain/query/clause';
import { lengthText, readLength, readRange } from './lengths';

const comparison = /(>=|<=|[<>≥≤=])/;

/** What stands before the first comparison of a word, and the comparisons: `kafka` and `>=24m`; `null` without one. */
export function splitAtBounds(word: string): { before: string; bounds: string } | null {
	const match = /^(.*?)((?:>=|<=|[<>≥≤]).*)$/.exec(word);
	return match ? { before: match[1] ?? '', bounds: match[2] ?? '' } : null;
}

/** `>=24m`, `<5y`, `>=2y<=4y`, `>=2y..4y` as bounds on months, ends included; `null` where it is no such thing. */
export function readBounds(text: string): MonthBounds | null {
	const parts = text.split(comparison).slice(1);
	if (!parts.length || !comparison.test(text[0] ?? '')) return null;
	let bounds = unbounded;
	for (let i = 0; i < parts.length; i += 2) {
		const [sign, length = ''] = parts.slice(i, i + 2);
		const isRange = (sign === '>=' || sign === '≥') && /\.\.|…/.test(length);
		const range = isRange ? readRange(length, 'months') : null;
		if (range) {
			bounds = { ...bounds, ...range };
			continue;
		}
		const months = readLength(length, 'months');
		if (months === null) return null;
		bounds = { ...bounds, ...oneBound(sign ?? '', months) };
	}
	return bounds;
}

function oneBound(sign: string, months: number): Partial<MonthBounds> {
	switch (sign) {
		case '>=':
		case '≥':
			return { from: months };
		case '>':
			return { from: months + 1 };
		case '<':
			return { to: Math.max(0, months - 1) };
		case '=':
			return { from: months, to: months };
		default:
			return { to: months };
	}
}

/** What is expected in the place of a bound. */
export const lengthsExpected = 'a length of time, such as >=24m or >=2y';

/** `>=24m<=4y`; empty where nothing is bound. */
export function boundsText({ from, to }: MonthBounds): string {
	return `${from === null ? '' : '>=' + lengthText(from)}${to === null ? '' : '<=' + lengthText(to)}`;
}
