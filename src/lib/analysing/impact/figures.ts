import { type Unit, currency, currencyOf, factorOf, readUnit, scale, unit } from './units';

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

const number = String.raw`\d+(?:,\d{2,3})*(?:\.\d+)?`;
/** A digit that begins a number of its own: not in "p99", "SDE-2", "1.5" or "24/7". */
const start = /\d(?<![\w.,/#]\d|[\w)][-–]\d)/g;
/** What may stand before it. */
const lead = new RegExp(String.raw`(?<!\w)([-−+↑↓])?(?:(${currency})\s?)?$`, 'i');
const longestLead = 6;
/** The number itself with all that follows; tried only where a number begins. */
const body = new RegExp(
	String.raw`(?<low>${number})\s?(?<lowScale>${scale})?(?<lowPlus>\+)?` +
		String.raw`(?:(?<lowUnit>%)?\s?(?:-|–|—|\bto\b)\s?(?:${currency})?(?<high>${number})\s?(?<highScale>${scale})?(?<highPlus>\+)?)?` +
		String.raw`\s?(?<unit>${unit})?(?!\w|[-:.](?=\w)|\/(?=\d))`,
	'iy'
);

/** Every figure of a text in order. Years, versions, names with digits ("p99", "S3") and "24/7" are none. */
export function figuresIn(text: string): Figure[] {
	const found: Figure[] = [];
	let end = 0;
	for (const { index } of text.matchAll(start)) {
		if (index < end) continue;
		body.lastIndex = index;
		const match = body.exec(text);
		if (!match) continue;
		end = index + match[0].length;
		const figure = readFigure(match, text.slice(Math.max(0, index - longestLead), index));
		if (figure) found.push(figure);
	}
	return found;
}

function readFigure(match: RegExpExecArray, standingBefore: string): Figure | null {
	const [written] = match;
	const { low, lowScale, lowPlus, lowUnit, high, highScale, highPlus, unit } = match.groups ?? {};
	const [before = '', sign, currencyWord] = lead.exec(standingBefore) ?? [];
	const money = currencyOf(currencyWord);
	const read = readUnit(unit ?? lowUnit, money);
	const highFactor = factorOf(highScale, !!money);
	const lowFactor = lowScale ? factorOf(lowScale, !!money) : highFactor;
	if (!lowFactor || !highFactor) return null;
	const min = toNumber(low) * lowFactor;
	const max = high === undefined ? min : toNumber(high) * (highScale ? highFactor : lowFactor);
	if (max < min) return null;
	const orMore = !!(lowPlus ?? highPlus);
	const open = orMore || lowFactor > 1 || highFactor > 1;
	if (read.unitKind === 'bare' && !open && isYear(low, min)) return null;
	const trimmed = written.trimEnd();
	return {
		from: match.index - before.length,
		to: match.index + trimmed.length,
		min,
		max,
		orMore,
		...read,
		sign: !sign ? null : /[+↑]/.test(sign) ? 'up' : 'down',
		marked: open || min >= 1000,
		label: shortLabel(before.slice(sign?.length ?? 0) + trimmed, read.unitKind)
	};
}

function toNumber(written: string | undefined): number {
	return Number(written?.replaceAll(',', ''));
}

function isYear(written: string | undefined, value: number): boolean {
	return written?.length === 4 && value >= 1900 && value < 2100;
}

/** The figure as written, ranges with a dash and no space before `%` and `×`. */
function shortLabel(written: string, unitKind: Figure['unitKind']): string {
	const ranged = written.replace(/(\d%?[KMB]?\+?)\s?(?:-|–|—|\bto\b)\s?(?=[\d₹$€£])/, '$1–');
	if (unitKind === 'percent')
		return ranged.replace(/%?\s?(?:%|per\s?cent)$/i, '%').replace('%–', '–');
	if (unitKind === 'times') return ranged.replace(/\s?[x×]$/i, '×');
	return ranged;
}
