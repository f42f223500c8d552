import { codeAt, digitsEnd, isDigit, isWordChar, nextDigit, wordEnd } from './characters';
import {
	type Scale,
	type Standing,
	type Unit,
	bare,
	currencyBefore,
	currencyEnd,
	scaleAt,
	unitAt
} from './units';

/** A number as it stands in a text, with what belongs to it. */
export interface Figure extends Unit {
	/** Where it stands, as UTF-16 offsets `[from, to)`, sign and unit included. */
	readonly from: number;
	readonly to: number;
	/** Equal where it is one number. */
	readonly min: number;
	readonly max: number;
	readonly orMore: boolean;
	/** `−40%` and `+5%` carry their direction. */
	readonly sign: 'up' | 'down' | null;
	/** Whether a bare number is large or open enough ("50K", "20+") to be a claim without further support. */
	readonly marked: boolean;
	/** The number in short, as it is shown: `50K+`, `5–7%`, `₹2 crore`. */
	readonly label: string;
}

/** Every figure of a text in order. Years, versions, names with digits ("p99", "S3") and "24/7" are none. */
export function figuresIn(text: string): Figure[] {
	const found: Figure[] = [];
	for (let at = nextDigit(text, 0); at < text.length; at = nextDigit(text, at)) {
		const body = beginsNumber(text, at) ? bodyAt(text, at) : null;
		const figure = body && readFigure(text, body);
		if (figure) found.push(figure);
		at = body?.to ?? wordEnd(text, at);
	}
	return found;
}

/** Whether a digit begins a number of its own: not in "p99", "SDE-2", "1.5" or "24/7". */
function beginsNumber(text: string, at: number): boolean {
	const before = codeAt(text, at - 1);
	if (isWordChar(before)) return false;
	const char = text.charAt(at - 1);
	if (char === '.' || char === ',' || char === '/' || char === '#') return false;
	if (char !== '-' && char !== '–') return true;
	return !isWordChar(codeAt(text, at - 2)) && text.charAt(at - 2) !== ')';
}

const zero = '0'.charCodeAt(0);
/** A whole number of fewer digits is exact, however it is reckoned. */
const exactDigits = 16;

/** A number with its scale and plus: "1,50,000", "2.5 lakh", "20+". */
interface Amount {
	readonly from: number;
	readonly to: number;
	readonly value: number;
	readonly scale: Scale | null;
	readonly plus: boolean;
}

/** All that belongs to a number and stands at it or after it. */
interface Body {
	readonly low: Amount;
	readonly high: Amount | null;
	/** Where the later number of a range begins, its currency included. */
	readonly highFrom: number;
	readonly unit: Standing<Unit> | null;
	readonly to: number;
}

/** The longest body that ends where a word does; `null` where the number is only a part of a name. */
function bodyAt(text: string, from: number): Body | null {
	const low = amountAt(text, from);
	const body = rangeAt(text, low) ?? closed(text, low, null, low.to);
	return body ?? (low.plus ? closed(text, withoutPlus(low), null, low.to) : null);
}

function withoutPlus({ from, to, value, scale }: Amount): Amount {
	return { from, to: to - 1, value, scale, plus: false };
}

function rangeAt(text: string, low: Amount): Body | null {
	const afterUnit = text.charAt(low.to) === '%' ? low.to + 1 : low.to;
	const link = pastSpace(text, afterUnit);
	const linked = linkEnd(text, link);
	if (linked < 0) return null;
	const highFrom = pastSpace(text, linked);
	const number = currencyEnd(text, highFrom);
	if (!isDigit(codeAt(text, number))) return null;
	const body = closed(text, low, amountAt(text, number), highFrom);
	if (!body || body.unit || afterUnit === low.to) return body;
	const { high, to } = body;
	return { low, high, highFrom, unit: unitAt(text, low.to), to };
}

/** Where the dash or the "to" of a range ends. */
function linkEnd(text: string, at: number): number {
	const char = text.charAt(at);
	if (char === '-' || char === '–' || char === '—') return at + 1;
	const isTo = text.startsWith('to', at) && wordEnd(text, at) === at + 2;
	return isTo && !isWordChar(codeAt(text, at - 1)) ? at + 2 : -1;
}

function closed(text: string, low: Amount, high: Amount | null, highFrom: number): Body | null {
	const { to } = high ?? low;
	const unit = unitAt(text, pastSpace(text, to));
	if (unit && endsAt(text, unit.to)) return { low, high, highFrom, unit, to: unit.to };
	return endsAt(text, to) ? { low, high, highFrom, unit: null, to } : null;
}

/** Whether no more of the same word follows: "50% of", not "3-tier" or "3.x". */
function endsAt(text: string, at: number): boolean {
	const next = codeAt(text, at);
	if (isWordChar(next)) return false;
	const char = text.charAt(at);
	const after = codeAt(text, at + 1);
	if (char === '/') return !isDigit(after);
	return !((char === '-' || char === ':' || char === '.') && isWordChar(after));
}

function amountAt(text: string, from: number): Amount {
	const end = numberEnd(text, from);
	const value = valueOf(text, from, end);
	const scale = scaleAt(text, pastSpace(text, end));
	const to = scale?.to ?? end;
	const plus = text.charAt(to) === '+';
	return { from, to: plus ? to + 1 : to, value, scale: scale?.is ?? null, plus };
}

function valueOf(text: string, from: number, end: number): number {
	let value = 0;
	for (let at = from; at < end; at++) {
		const code = codeAt(text, at);
		// A fraction, or digits grouped by commas.
		if (!isDigit(code)) return Number(text.slice(from, end).replaceAll(',', ''));
		value = value * 10 + (code - zero);
	}
	return end - from < exactDigits ? value : Number(text.slice(from, end));
}

/** "1,50,000", "99.95". */
function numberEnd(text: string, from: number): number {
	let end = digitsEnd(text, from);
	while (text.charAt(end) === ',') {
		const group = digitsEnd(text, end + 1);
		const digits = group - end - 1;
		if (digits < 2 || digits > 3) break;
		end = group;
	}
	const fraction = text.charAt(end) === '.' ? digitsEnd(text, end + 1) : end;
	return fraction > end + 1 ? fraction : end;
}

function pastSpace(text: string, at: number): number {
	const char = text.charAt(at);
	return char === ' ' || char === '\u00a0' || char === '\n' || char === '\t' ? at + 1 : at;
}

function readFigure(text: string, { low, high, highFrom, unit, to }: Body): Figure | null {
	const currency = currencyBefore(text, low.from);
	const start = currency?.from ?? low.from;
	const sign = signAt(text, start - 1);
	const min = low.value * factorOf(low.scale ?? high?.scale, currency);
	const max = high ? high.value * factorOf(high.scale ?? low.scale, currency) : min;
	// Not a number where a scale says nothing.
	if (!(max >= min)) return null;
	const read: Unit = currency ? { unit: currency.is, unitKind: 'money' } : (unit?.is ?? bare);
	const orMore = low.plus || !!high?.plus;
	const open = orMore || !!low.scale || !!high?.scale;
	if (read.unitKind === 'bare' && !open && isYear(low)) return null;
	const label =
		text.slice(start, low.to) +
		(high ? `–${text.slice(highFrom, high.to)}` : '') +
		unitLabel(read, text, (high ?? low).to, to);
	return {
		from: sign ? start - 1 : start,
		to,
		min,
		max,
		orMore,
		unit: read.unit,
		unitKind: read.unitKind,
		sign,
		marked: open || min >= 1000,
		label
	};
}

function signAt(text: string, at: number): Figure['sign'] {
	if (isWordChar(codeAt(text, at - 1))) return null;
	const char = text.charAt(at);
	if (char === '+' || char === '↑') return 'up';
	return char === '-' || char === '−' || char === '↓' ? 'down' : null;
}

function factorOf(scale: Scale | null | undefined, currency: unknown): number {
	if (!scale) return 1;
	return scale.ofMoneyOnly && !currency ? NaN : scale.factor;
}

function isYear({ from, to, value }: Amount): boolean {
	return to - from === 4 && value >= 1900 && value < 2100;
}

/** The unit as written at `[from, to)`, with no space before `%` and `×`. */
function unitLabel({ unitKind }: Unit, text: string, from: number, to: number): string {
	if (unitKind === 'percent') return '%';
	if (unitKind === 'times') return '×';
	return from < to ? text.slice(from, to) : '';
}
