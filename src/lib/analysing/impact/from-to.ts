import { type Letters, codeAt, isDigit } from './characters';

/** An earlier and a later level: "from 1–2 s to under 300 ms". */
export interface FromTo {
	readonly from: number;
	readonly to: number;
	readonly levels: readonly [from: string, to: string];
}

const letterF = 'f'.charCodeAt(0);
const level = String.raw`[₹$€£]?\s?\d[\d,.]*(?:\s?(?:-|–|—)\s?\d[\d,.]*)?\s?(?:%|[A-Za-zµ]+)?\+?`;
const under = String.raw`(?:(?:just\s+)?(?:under|below|less than|over|above|about)\s+|[<>≤~]\s?)?`;
const fromTo = new RegExp(
	String.raw`\bfrom\s+(${under}${level})\s+(?:down\s+|up\s+)?to\s+(${under}${level})`,
	'giy'
);

/** The later level first: "to 3 days from 10 days". */
const toFrom = new RegExp(String.raw`\bto\s+(${under}${level})\s+from\s+(${under}${level})`, 'gi');

/** What can stand between "from" and the first digit of a level. */
const longestOpening = 24;

/** Where a text gives an earlier and a later level. "From 2019 to 2021" is a time, not a level. */
export function fromTosIn(letters: Letters): FromTo[] {
	const { text } = letters;
	const found: FromTo[] = [];
	let at = text.indexOf('rom');
	while (at >= 0) {
		const begins = mayBegin(letters, at - 1);
		const match = begins ? matchAt(text, at - 1) : null;
		const levels = match ? levelsOf(match) : begins ? turnedAt(letters, at - 1) : null;
		if (levels) found.push(levels);
		at = text.indexOf('rom', match ? at - 1 + match[0].length : at + 1);
	}
	return found;
}

/** Whether "from" stands at a place, and a digit soon after. */
function mayBegin(letters: Letters, at: number): boolean {
	if (at < 0 || (codeAt(letters, at) | 0x20) !== letterF) return false;
	const word = at + 'from'.length;
	for (let next = word; next < word + longestOpening; next++) {
		if (isDigit(codeAt(letters, next))) return true;
	}
	return false;
}

function matchAt(text: string, at: number): RegExpExecArray | null {
	fromTo.lastIndex = at;
	return fromTo.exec(text);
}

/** The levels around a "from" that stands between them. */
function turnedAt(letters: Letters, at: number): FromTo | null {
	const begin = Math.max(0, at - longestOpening);
	let digit = at - 1;
	while (digit > begin && !isDigit(codeAt(letters, digit))) digit--;
	if (digit <= begin) return null;
	toFrom.lastIndex = begin;
	const match = toFrom.exec(letters.text);
	const isHere = match && match.index < at && match.index + match[0].length > at;
	return isHere ? levelsOf(match, 2, 1) : null;
}

function levelsOf(match: RegExpExecArray, first = 1, second = 2): FromTo | null {
	const earlier = tidy(match[first]);
	const later = tidy(match[second]);
	if (isYear(earlier) && isYear(later)) return null;
	const from = match.index;
	return { from, to: from + match[0].trimEnd().length, levels: [earlier, later] };
}

const units = String.raw`(?:%|ms|µs|s|secs?|seconds?|min(?:ute)?s?|h|hrs?|hours?|days?|weeks?|months?|[KMGTP]B|[kKMB]|mn|bn|lakhs?|crores?|x|×|rps|qps|tps)\+?$`;
const unitOrScale = new RegExp(units);
/** As most levels are written. */
const tidyAlready = new RegExp(String.raw`^\d+(?:\.\d+)?(?:\s?${units}|$)`);

function tidy(written: string | undefined): string {
	const text = withoutStop(written?.trim() ?? '');
	if (tidyAlready.test(text)) return text;
	const bare = text.replace(/(\d)\s*[A-Za-z]+$/, (all, digit: string) =>
		unitOrScale.test(all) ? all : digit
	);
	return bare
		.replace(/^(?:just\s+)?(?:under|below|less than)\s+|^<\s?/i, '<')
		.replace(/(?<=\d)\s?[-—]\s?(?=\d)/, '–');
}

/** Without the full stop or the comma that the sentence goes on with. */
function withoutStop(text: string): string {
	return text.endsWith('.') || text.endsWith(',') ? text.slice(0, -1) : text;
}

function isYear(written: string): boolean {
	return /^(?:19|20)\d\d$/.test(written);
}
