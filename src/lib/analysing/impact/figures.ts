import { Mark, type Words } from '$lib/vocabulary/names/words';
import {
	Code,
	type Letters,
	codeAt,
	digitsEnd,
	isDigit,
	isWordChar,
	nextDigit,
	wordEnd
} from './characters';
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
	/** Whether it is said by the verb alone: "doubled". */
	readonly isVerb: boolean;
	/** The number in short, as it is shown: `50K+`, `5–7%`, `₹2 crore`. */
	readonly label: string;
}

/** Every figure of a text in order. Years, versions, names with digits ("p99", "S3") and "24/7" are none. */
export function figuresIn(words: Words): Figure[] {
	const found: Figure[] = [];
	const { froms, tos, marks, count } = words;
	let free = 0;
	for (let word = 0; word < count; word++) {
		if (!((marks[word] ?? 0) & Mark.digit)) continue;
		const to = tos[word] ?? 0;
		let at = nextDigit(words, Math.max(free, froms[word] ?? 0), to);
		while (at < to) {
			const body = beginsNumber(words, at) ? bodyAt(words, at) : null;
			const figure = body && readFigure(words, body);
			if (figure) found.push(figure);
			free = body?.to ?? wordEnd(words, at);
			at = nextDigit(words, free, to);
		}
	}
	return found;
}

/** Whether a digit begins a number of its own: not in "p99", "SDE-2", "1.5" or "24/7". */
function beginsNumber(letters: Letters, at: number): boolean {
	const before = codeAt(letters, at - 1);
	if (before === Code.space) return true;
	if (isWordChar(before)) return false;
	if (before === Code.dot || before === Code.comma) return false;
	if (before === Code.slash || before === Code.hash) return false;
	if (before !== Code.hyphen && before !== Code.enDash) return true;
	const first = codeAt(letters, at - 2);
	return !isWordChar(first) && first !== Code.closing;
}

const zero = '0'.charCodeAt(0);
const letterT = 't'.charCodeAt(0);
const letterO = 'o'.charCodeAt(0);
/** A number of so many digits is exact, however it is reckoned, and so is its quotient by a power of ten. */
const exactDigits = 15;

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
function bodyAt(letters: Letters, from: number): Body | null {
	const low = amountAt(letters, from);
	const body = rangeAt(letters, low) ?? closed(letters, low, null, low.to);
	return body ?? (low.plus ? closed(letters, withoutPlus(low), null, low.to) : null);
}

function withoutPlus({ from, to, value, scale }: Amount): Amount {
	return { from, to: to - 1, value, scale, plus: false };
}

function rangeAt(letters: Letters, low: Amount): Body | null {
	const afterUnit = codeAt(letters, low.to) === Code.percent ? low.to + 1 : low.to;
	const link = pastSpace(letters, afterUnit);
	const linked = linkEnd(letters, link);
	if (linked < 0) return null;
	const highFrom = pastSpace(letters, linked);
	const number = currencyEnd(letters, highFrom);
	if (!isDigit(codeAt(letters, number))) return null;
	const body = closed(letters, low, amountAt(letters, number), highFrom);
	if (!body || body.unit || afterUnit === low.to) return body;
	const { high, to } = body;
	return { low, high, highFrom, unit: unitAt(letters, low.to), to };
}

/** Where the dash or the "to" of a range ends. */
function linkEnd(letters: Letters, at: number): number {
	const code = codeAt(letters, at);
	if (code === Code.hyphen || code === Code.enDash || code === Code.emDash) return at + 1;
	const isTo =
		code === letterT && codeAt(letters, at + 1) === letterO && wordEnd(letters, at) === at + 2;
	return isTo && !isWordChar(codeAt(letters, at - 1)) ? at + 2 : -1;
}

function closed(letters: Letters, low: Amount, high: Amount | null, highFrom: number): Body | null {
	const { to } = high ?? low;
	const unit = unitAt(letters, pastSpace(letters, to));
	if (unit && endsAt(letters, unit.to)) return { low, high, highFrom, unit, to: unit.to };
	return endsAt(letters, to) ? { low, high, highFrom, unit: null, to } : null;
}

/** Whether no more of the same word follows: "50% of", not "3-tier" or "3.x". */
function endsAt(letters: Letters, at: number): boolean {
	const next = codeAt(letters, at);
	if (isWordChar(next)) return false;
	if (next === Code.slash) return !isDigit(codeAt(letters, at + 1));
	const isJoint = next === Code.hyphen || next === Code.colon || next === Code.dot;
	return !(isJoint && isWordChar(codeAt(letters, at + 1)));
}

function amountAt(letters: Letters, from: number): Amount {
	const end = numberEnd(letters, from);
	const value = valueOf(letters, from, end);
	const scale = scaleAt(letters, pastSpace(letters, end));
	const to = scale?.to ?? end;
	const plus = codeAt(letters, to) === Code.plus;
	return { from, to: plus ? to + 1 : to, value, scale: scale?.is ?? null, plus };
}

/** Digits, perhaps grouped by commas, and perhaps a fraction. */
function valueOf(letters: Letters, from: number, end: number): number {
	if (end - from > exactDigits) return Number(letters.text.slice(from, end).replaceAll(',', ''));
	let value = 0;
	let divisor = 0;
	for (let at = from; at < end; at++) {
		const code = codeAt(letters, at);
		if (code === Code.dot) divisor = 1;
		if (!isDigit(code)) continue;
		value = value * 10 + (code - zero);
		divisor *= 10;
	}
	return divisor ? value / divisor : value;
}

/** "1,50,000", "99.95". */
function numberEnd(letters: Letters, from: number): number {
	let end = digitsEnd(letters, from);
	while (codeAt(letters, end) === Code.comma) {
		const group = digitsEnd(letters, end + 1);
		const digits = group - end - 1;
		if (digits < 2 || digits > 3) break;
		end = group;
	}
	const fraction = codeAt(letters, end) === Code.dot ? digitsEnd(letters, end + 1) : end;
	return fraction > end + 1 ? fraction : end;
}

function pastSpace(letters: Letters, at: number): number {
	const code = codeAt(letters, at);
	return code === Code.space ||
		code === Code.noBreakSpace ||
		code === Code.line ||
		code === Code.tab
		? at + 1
		: at;
}

function readFigure(letters: Letters, { low, high, highFrom, unit, to }: Body): Figure | null {
	const { text } = letters;
	const currency = currencyBefore(letters, low.from);
	const start = currency?.from ?? low.from;
	const sign = signAt(letters, start - 1);
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
		isVerb: false,
		label
	};
}

function signAt(letters: Letters, at: number): Figure['sign'] {
	const code = codeAt(letters, at);
	if (code === Code.space || isWordChar(codeAt(letters, at - 1))) return null;
	if (code === Code.plus || code === Code.upArrow) return 'up';
	return code === Code.hyphen || code === Code.minus || code === Code.downArrow ? 'down' : null;
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
