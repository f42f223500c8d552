import { findDates } from '../dates/find-dates';
import { hasSpan } from '../dates/has-span';
import { isOnlyDates } from '../dates/only-dates';
import { boxAround } from '../lines/box-around';
import { lineUpTo } from '../lines/cut-line';
import type { Line } from '../lines/line';
import { headingKind } from './heading-kind';

const fewest = 2;
/** Fewer words, or fewer of them in small letters, are a name of something beside its dates, no text. */
const leastWords = 4;
const leastSmall = 0.5;
/** So many words are of a text, though it names many things. */
const surelyText = 9;
const leastOfMany = 0.35;
const close = 0.5;

/**
 * Heads with the dates that stand at the right of the text below them: set beside the whole of an entry, they begin where
 * its text does.
 */
export function withDatesBeside(lines: readonly Line[]): readonly Line[] {
	const below = lines.flatMap((line, i) => (areBeside(lines[i - 1], line) ? [i] : []));
	const isSure = below.some(
		(at) => (lines[at]?.parts[0]?.text.split(' ').length ?? 0) >= surelyText
	);
	if (below.length < (isSure ? 1 : fewest)) return lines;
	const moved = new Set(below);
	return lines.map((line, i) => {
		const next = lines[i + 1];
		if (next && moved.has(i + 1)) return withDates(line, next);
		return moved.has(i) ? lineUpTo(line, line.parts[0]?.text.length ?? 0) : line;
	});
}

/** Whether the last cell of a line of text says when what stands in the line above it was. */
function areBeside(head: Line | undefined, { parts, gap, bold, size, text }: Line): boolean {
	const [own, dates] = parts;
	if (!head || !own || !dates || parts.length > 2 || bold || size > 1.1 || gap > close)
		return false;
	const startsBold = head.styles?.some(({ at, bold }) => bold && at[0] < 3) === true;
	const isHead =
		(head.bold || startsBold || head.size > 1.1) &&
		!head.bullet &&
		head.parts.length < 3 &&
		headingKind(head.text)?.certainty !== 1;
	return (
		isHead &&
		isText(own.text) &&
		text.startsWith(own.text) &&
		isOnlyDates(dates.text) &&
		hasSpan(dates.text) &&
		!findDates(head.text).length
	);
}

function isText(text: string): boolean {
	const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
	const small = words.filter((word) => /^\P{L}*\p{Ll}/u.test(word)).length;
	if (words.length >= surelyText) return small >= leastOfMany * words.length;
	return words.length >= leastWords && small >= leastSmall * words.length;
}

function withDates(head: Line, { parts, box }: Line): Line {
	const [, dates] = parts;
	return dates
		? {
				...head,
				text: `${head.text} ${dates.text}`,
				parts: [...head.parts, dates],
				box: boxAround(head.box, box)
			}
		: head;
}
