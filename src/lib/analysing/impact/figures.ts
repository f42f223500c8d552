/** A number as it stands in a text, with what belongs to it. */
export interface Figure {
	/** Where it stands, as UTF-16 offsets `[from, to)`, sign and unit included. */
	readonly from: number;
	readonly to: number;
	/** Equal where it is one number. */
	readonly min: number;
	readonly max: number;
	readonly orMore: boolean;
	/** `%`, `×`, a unit of time (`ms`, `s`, `min`, `h`), a currency (`INR`), a size, a rate; `null` for a bare number. */
	readonly unit: string | null;
	readonly unitKind: 'percent' | 'times' | 'time' | 'money' | 'size' | 'rate' | 'bare';
	/** `−40%` and `+5%` carry their direction. */
	readonly sign: 'up' | 'down' | null;
	/** Whether a bare number is large or open enough ("50K", "20+") to be a claim without further support. */
	readonly marked: boolean;
	/** The number in short, as it is shown: `50K+`, `5–7%`, `₹2 crore`. */
	readonly label: string;
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

const number = String.raw`\d+(?:,\d{2,3})*(?:\.\d+)?`;
const currency = String.raw`₹|rs\.?|inr|us\$|\$|usd|€|eur|£|gbp`;
// `m` and `b` in lower case are metres and bits as often as millions, so they need a currency before them.
const scale = String.raw`(?:[Kk]|[MB]|mn|bn|cr|million|billion|thousand|lakhs?|lacs?|crores?)(?![\w])`;
const unit = String.raw`%|percent\b|per\s?cent\b|×|[xX](?![\w])|(?:ms|msecs?|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|yrs?)(?![\w])|(?:[KMGTP]B)(?![\w])|(?:rps|qps|tps|rpm|req\/s|requests\/s)(?![\w])|(?:INR|USD|EUR|GBP|rupees|dollars|euros)\b`;
const figure = new RegExp(
	String.raw`(?<![\w.,/#]|[\w)][-–])(?<sign>[-−+↑↓](?=[\d₹$€£]))?` +
		String.raw`(?:(?<currency>${currency})\s?)?(?<low>${number})\s?(?<lowScale>${scale}|(?<=\d)[mb](?![\w]))?(?<lowPlus>\+)?` +
		String.raw`(?:(?<lowUnit>%)?\s?(?:-|–|—|\bto\b)\s?(?:${currency})?(?<high>${number})\s?(?<highScale>${scale})?(?<highPlus>\+)?)?` +
		String.raw`\s?(?<unit>${unit})?(?![\w]|[-:.](?=\w)|\/(?=\d))`,
	'gi'
);

/** Every figure of a text in order. Years, versions, names with digits ("p99", "S3") and "24/7" are none. */
export function figuresIn(text: string): Figure[] {
	const found: Figure[] = [];
	for (const match of text.matchAll(figure)) {
		const read = readFigure(match);
		if (read) found.push(read);
	}
	return found;
}

function readFigure(match: RegExpMatchArray): Figure | null {
	const groups = match.groups ?? {};
	const money = groups.currency ? currencies[groups.currency.toLowerCase()] : undefined;
	const { unit, unitKind } = readUnit(groups.unit ?? groups.lowUnit, money);
	const scaleOf = (written: string | undefined) => {
		// Only money is counted in a small "m".
		if (written && /^[mb]$/.test(written) && !money) return null;
		return written ? (scales[written.toLowerCase().replace(/s$/, '')] ?? 1) : 1;
	};
	const highScale = scaleOf(groups.highScale);
	const lowScale = groups.lowScale ? scaleOf(groups.lowScale) : highScale;
	if (!lowScale || !highScale) return null;
	const min = toNumber(groups.low) * lowScale;
	const max =
		groups.high === undefined
			? min
			: toNumber(groups.high) * (highScale > 1 ? highScale : lowScale);
	if (max < min) return null;
	const orMore = !!(groups.lowPlus ?? groups.highPlus);
	const scaled = lowScale > 1 || highScale > 1;
	if (unitKind === 'bare' && isYear(groups.low, min) && !scaled && !orMore) return null;
	const [whole] = match;
	const from = (match.index ?? 0) + (whole.length - whole.trimStart().length);
	const sign = groups.sign;
	return {
		from,
		to: (match.index ?? 0) + whole.trimEnd().length,
		min,
		max,
		orMore,
		unit,
		unitKind,
		sign: !sign ? null : /[+↑]/.test(sign) ? 'up' : 'down',
		marked: scaled || orMore || min >= 1000,
		label: shortLabel(sign ? whole.trim().slice(1) : whole.trim(), unitKind)
	};
}

function readUnit(
	written: string | undefined,
	money: string | undefined
): Pick<Figure, 'unit' | 'unitKind'> {
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
