import { findDates } from '../dates/find-dates';
import type { HeadedSchool } from './headed-schools';
import { type Mark, withoutDates } from './marks';
import { degreeScore, institutionScore, isSubject } from './school-evidence';

const longest = 160;
const fewest = 2;
/** How many of the lines name a school in words that are known. */
const mostly = 0.6;

/**
 * Schools of one line each, with what was learnt there or when beside them, whether or not there are dates: all lines of
 * the section are so, or all items of its only list. `null` where the section is laid out in another way.
 */
export function linedSchools(marks: readonly Mark[]): HeadedSchool[] | null {
	const [first] = marks;
	const areAlike = marks.every(
		({ line, label }) =>
			line.bullet === first?.line.bullet &&
			line.bold === first.line.bold &&
			line.text.length <= longest &&
			(label === null || (label.kind === null && label.value !== ''))
	);
	if (marks.length < fewest || !areAlike) return null;
	const named = marks.filter((mark) => schoolIn(mark) !== null);
	const more = marks.filter(saysMore);
	const fits =
		named.length >= Math.max(fewest, marks.length * mostly) &&
		more.length * 2 > marks.length &&
		marks.every((mark) => schoolIn(mark) !== null || saysMore(mark));
	// With a date on each they are told apart by those.
	if (!fits || marks.every(({ dates }) => dates.length > 0)) return null;
	return marks.map((mark) => ({ head: [withDates(mark)], body: [], studies: [] }));
}

/** All dates of such a line are its own. */
function withDates(mark: Mark): Mark {
	const dates = findDates(mark.line.text, mark.line.dayFirst);
	return { ...mark, dates, rest: withoutDates(mark.line.text, dates) };
}

const between = /,\s|\s[|–—-]\s|:\s|;\s/;

/** The part of a line that names a school. */
function schoolIn({ rest }: Mark): string | null {
	return rest.split(between).find((part) => institutionScore(part) >= 2) ?? null;
}

/** Whether a line says what was learnt, or when, besides a name. */
function saysMore(mark: Mark): boolean {
	const school = schoolIn(mark);
	const others = mark.rest.split(between).filter((part) => part !== school);
	const isLearnt = others.some((part) => degreeScore(part) >= 1.2 || isSubject(part));
	const isDated = findDates(mark.line.text, mark.line.dayFirst).length > 0;
	return isDated || (others.length > 0 && isLearnt);
}
