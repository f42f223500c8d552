import { headsAlike } from './heads-alike';
import { headsUnderHeadings, headsUnlike } from './heads-under-headings';
import { ranTogether } from '../lines/run-together';
import { largerHeads } from './larger-heads';
import { apart, isBareDate, type Mark, speaks, startsWithVerb } from './marks';
import { isAddressLine } from './web-address';

/** Lines nearer than this, in lines of body text, belong together however their page spaces them. */
const close = 0.6;

const longestBetween = 110;

/** More lines than this over the first date are no head. */
const mostOver = 3;

/** Which lines stand at the head of entries. A web address goes with the line above, whatever that is. */
export function headsAmong(marks: readonly Mark[]): boolean[] {
	const isAddress = marks.map(({ line }) => isAddressLine(line));
	if (!isAddress.includes(true)) return headsOf(marks);
	const kept = marks.flatMap((mark, i) => {
		const above = isAddress[i - 1] ? (marks[i - 1]?.line.gap ?? 0) : 0;
		return isAddress[i] ? [] : [setBelow(mark, above)];
	});
	const heads = headsOf(kept);
	let at = 0;
	return isAddress.map((one) => (one ? heads[Math.max(0, at - 1)] === true : heads[at++] === true));
}

/** A line as it would be set without the line above it, which had that much space over it. */
function setBelow(mark: Mark, gap: number): Mark {
	const { line, headness } = mark;
	if (gap <= line.gap) return mark;
	return {
		...mark,
		line: { ...line, gap },
		headness: headness + (line.gap > 0 ? 0 : apart)
	};
}

/** A short line beside a sure one goes with it. */
function headsOf(marks: readonly Mark[]): boolean[] {
	const nested = shallowBulletsHead(marks);
	const larger = largerHeads(marks);
	const mayHead = (i: number) => larger?.[i] !== false;
	const hasDated = marks.some(({ line, dates }) => !line.bullet && dates.length > 0);
	const sure = marks.map(
		(mark, i) =>
			!(hasDated && isAside(mark)) &&
			mayHead(i) &&
			mark.headness + (nested && mark.line.bullet && mark.line.indent === nested.indent ? 2 : 0) >
				0.7
	);
	const heads = marks.map((mark, i) => {
		if (sure[i] || mark.line.bullet || mark.rest.length > 160) return sure[i] ?? false;
		// Under dates that stand alone at the start stands what they date; dates alone never stand without a line above.
		const underDate =
			isBareDate(marks[i - 1]) &&
			!sure[i - 2] &&
			mark.label?.kind !== 'body' &&
			!speaks(mark.line.text) &&
			!startsWithVerb(mark.words, mark.line.text);
		const isSet = mark.line.bold || mark.line.heading !== null;
		return underDate || (isSet && isBareDate(marks[i + 1]));
	});
	for (const [i, mark] of marks.entries()) {
		// A title and its dates as the first items of a list under an employer.
		if (!mark.line.bullet || !isBareDate(mark)) continue;
		const from = [i - 1, i - 2].find((at) => heads[at] && !marks[at]?.line.bullet);
		if (from === undefined || marks[from]?.dates.length) continue;
		for (let at = from + 1; at <= i; at++) heads[at] = true;
	}
	// What stands over the first date, with nothing before it, is what it dates.
	const firstAt = heads.indexOf(true);
	const over = marks.slice(0, Math.max(0, firstAt));
	if (
		over.length <= mostOver &&
		isBareDate(marks[firstAt]) &&
		over.every(({ line, rest, headness }) => !line.bullet && rest.length < 70 && headness > -0.9)
	)
		heads.fill(true, 0, Math.max(0, firstAt));
	const certain = [...heads];
	for (let i = marks.length - 1; i >= 0; i--) {
		const mark = marks[i];
		if (!mark || mark.line.bullet || !mayHead(i)) continue;
		if (heads[i] || mark.headness < -0.9 || mark.rest.length > 70) continue;
		if (isRestOfItem(mark, marks[i - 1])) continue;
		const below = heads[i + 1] && (marks[i + 1]?.line.gap ?? 1) < close;
		const above = certain[i - 1] && mark.line.gap < close && i > 0 && !/[.!]$/.test(mark.line.text);
		const starts = i === 0 || mark.line.gap > 0 || endsBody(marks[i - 1]);
		if ((below && (starts || mark.headness > 0)) || (above && mark.headness > -0.4))
			heads[i] = true;
	}
	for (const [i, { line, headness, rest }] of marks.entries()) {
		if (heads[i - 1] && line.gap < close && !line.bullet && headness > 0.3 && rest.length <= 60)
			heads[i] = true;
	}
	headsAsShown(marks, heads);
	headsBetween(marks, heads);
	headsAlike(marks, heads);
	headsUnderHeadings(marks, heads);
	headsUnlike(marks, heads);
	return heads;
}

/** Whether a line goes on from an item that fills its line, set in as far as the words of that: the next page may begin with a head. */
function isRestOfItem({ line, dates }: Mark, above: Mark | undefined): boolean {
	return (
		above !== undefined &&
		above.line.bullet &&
		above.line.full === true &&
		!dates.length &&
		line.page === above.line.page &&
		line.gap < close &&
		line.indent > above.line.indent + 0.5 &&
		!/[.!?]$/.test(above.line.text)
	);
}

/** A line between a post and the dates that follow it right below is of the same head, long as it may be. */
function headsBetween(marks: readonly Mark[], heads: boolean[]): void {
	for (const [i, mark] of marks.entries()) {
		const [above, below] = [marks[i - 1], marks[i + 1]];
		if (heads[i] || !heads[i - 1] || !above || !below || mark.line.bullet) continue;
		const isClose = below.line.gap < close && mark.rest.length <= longestBetween;
		const isTold = /[.!?:]$/.test(mark.line.text) || startsWithVerb(mark.words, mark.line.text);
		if (isClose && !isTold && !above.dates.length && isBareDate(below)) heads[i] = true;
	}
}

/** Where employers stand over their dated lines with space between, a line that could be one and stands there is. */
function headsAsShown(marks: readonly Mark[], heads: boolean[]): void {
	const isOver = (mark: Mark, i: number) => {
		const below = marks[i + 1];
		return (
			mark.line.gap > 0 &&
			!mark.line.bullet &&
			!mark.dates.length &&
			heads[i + 1] === true &&
			below !== undefined &&
			below.dates.length > 0 &&
			below.line.gap >= close
		);
	};
	const over = marks.flatMap((mark, i) => (isOver(mark, i) ? [i] : []));
	if (!over.some((i) => heads[i])) return;
	for (const i of over) {
		const mark = marks[i];
		if (mark && mark.rest.length <= 70 && mark.headness > -0.4) heads[i] = true;
	}
}

/** "Head of shift from 2015" as an item under dated entries: no entry of its own without both ends. */
function isAside({ line, dates, told }: Mark): boolean {
	return (
		line.bullet &&
		!told &&
		dates.length > 0 &&
		dates.every(
			({ kind, from, to }) =>
				kind === 'moment' || (kind === 'ongoing' && /\d\)?$/.test(line.text.slice(from, to)))
		)
	);
}

/** So many cells in a line are tags side by side. */
const fewestTags = 4;

/** Whether a line can be the last of an entry: an item, a sentence that ended, tags. */
export function endsBody(mark: Mark | undefined): boolean {
	if (!mark) return true;
	return (
		mark.line.bullet ||
		/[.!?]$/.test(mark.line.text) ||
		mark.label?.kind === 'tags' ||
		mark.line.parts.length >= fewestTags ||
		ranTogether(mark.line.text)
	);
}

/** Where entries are items of a list with items inside: the indent of the outer ones. */
function shallowBulletsHead(marks: readonly Mark[]): { indent: number } | null {
	const bullets = marks.filter(({ line }) => line.bullet);
	const indent = Math.min(...bullets.map(({ line }) => line.indent));
	const outer = bullets.filter(({ line }) => line.indent === indent);
	const dated = outer.filter(({ dates }) => dates.length);
	const hasInner = outer.length < bullets.length;
	if (!dated.length || marks.some(({ line, dates }) => !line.bullet && dates.length)) return null;
	return hasInner || dated.length > outer.length / 2 ? { indent } : null;
}
