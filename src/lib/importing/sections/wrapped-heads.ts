import { findDates } from '../dates/find-dates';
import type { Line } from '../lines/line';
import { withRest } from '../lines/with-rest';
import { isRestOfDated } from './broken-item';
import { isOfSchool, isRestOfSchool, isRestOfSubject, meetsDates } from './broken-school';
import { datesBeside, larger, leftOf } from './head-line';
import { isOpen, isSetAs } from './set-as-head';

/** So large a part of the heads in one line name two things, where all do. */
const mostApart = 0.6;

/** As the last word of a line that is set as a head it tells by itself that the line goes on. */
const openWord = /\s(?:of|and|for|the|at|in|de|des|du|del|et|und|für|der|y|e|&)$/u;
const goesOnSmall = /^(?:and|of|for|und|für|et|de|des|y|e)\s/u;

/**
 * Lines at the head of something that were broken where their column ends, or where the dates beside them begin, as one.
 * Where the document shows that it sets two things one under the other so, only those that end open.
 */
export function withWrappedHeads(lines: readonly Line[]): readonly Line[] {
	if (lines.every(({ box }) => box === null)) return lines;
	const shown = shownBy(lines);
	const made: Line[] = [];
	for (const [i, line] of lines.entries()) {
		const above = made.at(-1);
		const isRest =
			above &&
			(isBroken(above, line, shown) ||
				isRestOfSchool(above, line, lines[i + 1]) ||
				isRestOfDated(above, line));
		if (isRest) made[made.length - 1] = withRest(above, line, leftOf(above));
		else made.push(line);
	}
	return made;
}

/** What a document shows of how it sets heads. */
interface Shown {
	/** The ways in which, as often as not, two things stand under each other, neither of them broken. */
	readonly pairs: ReadonlySet<string>;
	/** A title and an employer stand beside each other in one line before the dates, in most. */
	readonly beside: boolean;
	/** So they do in most, those counted too that another line stands under. */
	readonly parted: boolean;
}

function shownBy(lines: readonly Line[]): Shown {
	const pairs = new Map<string, number>();
	const dated: { readonly apart: boolean; readonly alone: boolean }[] = [];
	for (const [i, line] of lines.entries()) {
		const next = lines[i + 1];
		const follows = next !== undefined && isSetAs(line, next);
		if (follows && !datesBeside(line)) {
			const more = line.full ? -1 : isOpen(line, next) || /\d/.test(next.text) ? 0 : 1;
			pairs.set(setting(line), (pairs.get(setting(line)) ?? 0) + more);
		}
		if (datesBeside(line) && line.size >= larger)
			dated.push({ apart: /,\s|\s(?:at|@|[|·–—-])\s/.test(leftOf(line)), alone: !follows });
	}
	const mostAreApart = (heads: typeof dated) =>
		heads.filter(({ apart }) => apart).length >= Math.max(2, mostApart * heads.length);
	return {
		pairs: new Set([...pairs].flatMap(([way, more]) => (more >= 0 ? [way] : []))),
		beside: mostAreApart(dated.filter(({ alone }) => alone)),
		parted: mostAreApart(dated)
	};
}

function setting({ size, bold, italic }: Line): string {
	return `${size.toFixed(1)} ${String(bold)} ${String(italic)}`;
}

function isBroken(line: Line, next: Line, { pairs, beside, parted }: Shown): boolean {
	if (!isSetAs(line, next) || findDates(next.text).length > 0) return false;
	const isDated = datesBeside(line);
	if (!isDated && (line.parts.length > 1 || findDates(line.text).length > 0)) return false;
	if (isOpen(line, next) && (line.full || isDated || goesOnSmall.test(next.text))) return true;
	if (isDated && isOfSchool(line) && meetsDates(line, next)) return true;
	if (openWord.test(line.text) && /^\p{Lu}/u.test(next.text)) return true;
	if (isRestOfSubject(line, next)) return true;
	if (line.size < larger) return false;
	if (isDated) return beside || (parted && line.full === true);
	return line.full === true && !pairs.has(setting(line));
}
