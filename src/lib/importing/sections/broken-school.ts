import { findDates } from '../dates/find-dates';
import { isOnlyDates } from '../dates/only-dates';
import { labelOfLine } from '../entries/label';
import { degreeScore, institutionScore, isSubject } from '../entries/school-evidence';
import type { Line } from '../lines/line';
import { labelKind } from '../words/lists';
import { inside, leftOf, sameEdge } from './head-line';

/** How wide a letter is at least, in ems of its own size. */
const letter = 0.5;

/** Whether the first cell of a line names a school and what it led to. */
export function isOfSchool(line: Line): boolean {
	const pieces = leftOf(line).split(/\s(?:at|@|[|–—-])\s|,\s/);
	return (
		pieces.length > 1 &&
		pieces.some((piece) => institutionScore(piece) >= 2 || degreeScore(piece) >= 2.6)
	);
}

/** Whether a line is the last words of the one above, which names a degree and a school and is full, right over their dates. */
export function isRestOfSchool(line: Line, next: Line, below: Line | undefined): boolean {
	return (
		line.full === true &&
		below !== undefined &&
		isOnlyDates(below.text) &&
		!next.full &&
		next.parts.length === 1 &&
		next.text.length < line.text.length / 2 &&
		!line.bullet &&
		!next.bullet &&
		next.gap <= inside &&
		line.page === next.page &&
		line.column === next.column &&
		Math.abs(line.size - next.size) < 0.1 &&
		line.bold === next.bold &&
		Math.abs(line.indent - next.indent) < sameEdge &&
		isOfSchool(line) &&
		!/[.:]$/.test(next.text) &&
		labelOfLine(next) === null &&
		findDates(next.text).length === 0
	);
}

/** Whether a school, with what was learnt there, comes so near to its dates that the next word would not have fitted. */
export function meetsDates(line: Line, next: Line): boolean {
	const [left, dates] = line.parts;
	const [word = ''] = next.text.split(' ');
	if (!left || !dates || labelKind(next.text) !== null || labelOfLine(next)) return false;
	const width = (left.text.length + 1 + word.length) * letter * line.size;
	return (
		width > dates.left - left.left &&
		next.text.length < left.text.length / 2 &&
		/^[\p{Lu}(]/u.test(next.text) &&
		!/[.:]$/.test(next.text) &&
		degreeScore(next.text) === 0
	);
}

/** "Bachelor of Science in Bread" that fills its column, over "Engineering": a word or two more of the subject, set alike. */
export function isRestOfSubject(line: Line, next: Line): boolean {
	return (
		line.full === true &&
		/\s(?:in|of|en|em|de|für)\s/.test(line.text) &&
		degreeScore(line.text) >= 1.8 &&
		next.text.split(' ').length <= 2 &&
		next.text.length < line.text.length / 2 &&
		isSubject(next.text) &&
		degreeScore(next.text) === 0 &&
		institutionScore(next.text) < 2
	);
}
