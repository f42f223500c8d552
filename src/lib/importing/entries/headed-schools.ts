import { placeScore } from './place-evidence';
import { degreeScore, institutionScore, isSubject } from './school-evidence';
import { isBareDate, isSentence, type Mark } from './marks';
import { isAddressLine } from './web-address';
import { degreeWords, labelKind, presentWords } from '../words/lists';

/** A school that a line set apart heads: with its dates, and below it what was learnt there. */
export interface HeadedSchool {
	readonly head: readonly Mark[];
	readonly body: readonly Mark[];
	/** The lines of the body that say what was learnt: the degree before its subject, or all in one. */
	readonly studies: readonly Mark[];
}

const longestName = 110;
const longestStudy = 100;
/** How many of the lines that are set as heads, where the source does not call them headings, name a school in words. */
const mostly = 0.5;

/**
 * Schools that are each headed by a line of one kind, set apart from all others: a heading, a bold line. All between two of
 * them is of one, so no words need to be known. `null` where the section is laid out in another way.
 */
export function headedSchools(marks: readonly Mark[]): HeadedSchool[] | null {
	const starts = startsOf(marks);
	const [first] = starts;
	if (first === undefined) return null;
	const isOver = first > 0;
	const lead = starts.map((at, i) => datesOver(marks, at, (starts[i - 1] ?? -1) + 1));
	// Dates over the schools stand over each of them.
	if (isOver && (lead[0] !== 0 || lead.some((from, i) => from === starts[i]))) return null;
	const from = isOver ? lead : starts;
	const blocks = from.map((at, i) => marks.slice(at, from[i + 1]));
	const schools = blocks.map((block, i) => schoolOf(block, (starts[i] ?? 0) - (from[i] ?? 0)));
	if (schools.some(({ head, body }) => body.length === 0 && !head.some((m) => m.dates.length)))
		return null;
	return withStudies(schools);
}

/** Where lines stand that head schools: all that are set as the first of them is. */
function startsOf(marks: readonly Mark[]): number[] {
	const first = marks.find((mark) => isSetApart(mark) && !isOfTime(mark));
	const style = first && styleOf(first);
	const starts = marks.flatMap((mark, i) =>
		isSetApart(mark) && styleOf(mark) === style && !isOfTime(mark) ? [i] : []
	);
	const heads = starts.flatMap((at) => marks[at] ?? []);
	const named = heads.filter(({ rest }) => institutionScore(rest) >= 2).length;
	const fit =
		named > 0 &&
		(heads[0]?.line.heading !== null || named >= heads.length * mostly) &&
		heads.every(({ rest, label }) => rest.length <= longestName && label === null) &&
		heads.every(({ rest }) => institutionScore(rest) >= 2 || degreeScore(rest) < 1.8) &&
		heads.every(({ rest }) => degreeScore(rest) < 1.8 || institutionScore(rest) >= 2.6) &&
		!marks.some(
			(mark, i) =>
				!starts.includes(i) &&
				!mark.line.bullet &&
				(headsMore(mark, heads[0]) || (named < heads.length && namesSchool(mark)))
		);
	return fit ? starts : [];
}

/** Whether a line is a heading of the level of those that head schools, or above it. */
function headsMore({ line }: Mark, head: Mark | undefined): boolean {
	return (
		line.heading !== null &&
		line.heading <= (head?.line.heading ?? 7) &&
		labelKind(line.text) !== 'courses'
	);
}

/** Whether a line that heads nothing names a school all the same. */
function namesSchool({ rest, words }: Mark): boolean {
	return (
		rest.length < 80 &&
		institutionScore(rest) >= 2.6 &&
		degreeScore(rest) === 0 &&
		!isSentence(rest, words)
	);
}

/** Whether a line holds a date, or that it goes on, and nothing else. */
function isOfTime(mark: Mark | undefined): boolean {
	return isBareDate(mark) || (mark !== undefined && presentWords.has(mark.rest));
}

function isSetApart({ line }: Mark): boolean {
	return (
		!line.bullet &&
		labelKind(line.text) !== 'courses' &&
		(line.heading !== null || line.bold || line.size >= 1.12)
	);
}

function styleOf({ line }: Mark): string {
	return `${line.heading ?? ''}|${line.bold}|${Math.round(line.size * 10)}|${Math.round(line.indent)}`;
}

/** Where the dates right over a line begin. */
function datesOver(marks: readonly Mark[], at: number, least: number): number {
	let from = at;
	while (from > least && isOfTime(marks[from - 1])) from--;
	return from;
}

/** How many lines below its head the dates of a school may stand. */
const furthestDates = 5;

function schoolOf(block: readonly Mark[], at: number): HeadedSchool {
	const isOfHead = (mark: Mark, i: number) =>
		i <= at || (i - at <= furthestDates && isOfTime(mark));
	return {
		head: block.filter(isOfHead),
		body: block.filter((mark, i) => !isOfHead(mark, i)),
		studies: []
	};
}

/** Where schools have the same number of lines below, one or two, they say what was learnt there. */
function withStudies(schools: readonly HeadedSchool[]): HeadedSchool[] | null {
	const pairs = pairsBelow(schools);
	if (pairs) return schools.map((school, i) => ({ ...school, studies: pairs[i] ?? [] }));
	const lines = schools.map(({ body }) => studyLines(body, mayStudy));
	// Cells within a line, and degrees that all have a word that is known, tell more.
	if (lines.flat().some(({ line }) => line.parts.length > 1)) return null;
	// So do the words for a degree, where all heads have one for a school, and for a place.
	const areTold = schools.every(isNamed) || schools.some(({ body }) => body.some(isPlaceLine));
	if (areTold && lines.every(([one]) => !one || isDegree(one))) return null;
	return schools.map((school, i) => ({
		...school,
		studies: pairByWords(lines[i] ?? []) ?? (lines[i] ?? []).slice(0, 1)
	}));
}

function isPlaceLine({ line }: Mark): boolean {
	const [town = ''] = line.text.split(',');
	return !line.bullet && degreeScore(town) === 0 && placeScore(line.text) >= 1.5;
}

function isNamed({ head }: HeadedSchool): boolean {
	return head.some(({ rest }) => institutionScore(rest) >= 2);
}

/** So many schools with two lines each are of one form, though no word for a degree is in them. */
const fewest = 3;

/** The two lines below each school, the degree before its subject; `null` where most have another number of them. */
function pairsBelow(schools: readonly HeadedSchool[]): Mark[][] | null {
	const lines = schools.map(({ body }) => studyLines(body, isPlain));
	const pairs = lines.filter(({ length }) => length === 2);
	const told = lines.filter(({ length }) => length > 0);
	const isForm =
		pairs.length * 3 >= told.length * 2 &&
		pairs.every((own) => own.every(({ line }) => line.parts.length === 1)) &&
		pairs.filter((own) => isWholeAbove(own) || areTwo(own)).length * 2 < pairs.length &&
		(pairs.length >= fewest ||
			pairs.some((own) => own.some(isDegree)) ||
			pairs.every((own) => own.every(({ rest }) => isSubject(rest))));
	if (!isForm) return null;
	// The degree is where more of them have a word for one.
	const degrees = [0, 1].map((i) => pairs.filter((own) => own[i] && isDegree(own[i])).length);
	const isTurned = (degrees[1] ?? 0) > (degrees[0] ?? 0);
	return lines.map((own) =>
		(isTurned && own.length === 2 ? own.toReversed() : [...own]).slice(0, 2)
	);
}

/** A degree and its subject, of which the words of two lines say which is which. */
function pairByWords([one, other]: readonly Mark[]): readonly Mark[] | null {
	if (!one || !other) return null;
	const isPair = (degree: Mark, subject: Mark) =>
		isDegree(degree) &&
		!isSubject(degree.rest) &&
		(isSubject(subject.rest) || degreeWords.has(degree.rest.replace(/\.$/, ''))) &&
		!isDegree(subject);
	return isPair(one, other) ? [one, other] : isPair(other, one) ? [other, one] : null;
}

/** Whether the first of two lines says degree and subject, and the second neither. */
function isWholeAbove([one, other]: readonly Mark[]): boolean {
	if (!one || !other || isDegree(other) || isSubject(other.rest)) return false;
	return isDegree(one) && isSubject(one.rest);
}

/** Whether two lines say a degree with its subject each. */
function areTwo(lines: readonly Mark[]): boolean {
	return lines.every((mark) => isDegree(mark) && !degreeWords.has(mark.rest.replace(/\.$/, '')));
}

function isDegree({ rest }: Mark): boolean {
	return degreeScore(rest) >= 1.2;
}

/** The lines right below a school, up to the first that cannot say what was learnt there. */
function studyLines(body: readonly Mark[], may: (mark: Mark) => boolean): readonly Mark[] {
	const lines = body.filter(({ line }) => !isAddressLine(line));
	const [first] = lines;
	const end = lines.findIndex(
		(mark, i) =>
			!may(mark) ||
			(first && isUnder(mark, first)) ||
			// "Courses" over a list of them announces that; "Course" may be what was taken.
			(labelKind(mark.line.text) !== null && lines[i + 1]?.line.bullet !== false)
	);
	return end < 0 ? lines : lines.slice(0, end);
}

/** Whether a line is set smaller or further in than another: it tells of that. */
function isUnder({ line }: Mark, above: Mark): boolean {
	return line.size < above.line.size - 0.05 || line.indent > above.line.indent + 1;
}

/** Whether a line is short, begins as a name does, and nothing announces it or is announced by it. */
function isPlain({ line, label, dates }: Mark): boolean {
	return (
		!line.bullet &&
		(label === null || (label.kind === null && label.value !== '')) &&
		dates.length === 0 &&
		line.text.length <= longestStudy &&
		/\p{L}/u.test(line.text) &&
		!/[!?:]$|\p{Ll}{3}\.$|^\d|^\P{L}*\p{Ll}/u.test(line.text)
	);
}

function mayStudy(mark: Mark): boolean {
	const { line, words, rest } = mark;
	const isItem = line.bullet && degreeScore(rest) > 0;
	return (
		isPlain(isItem ? { ...mark, line: { ...line, bullet: false } } : mark) &&
		!isSentence(line.text, words) &&
		placeScore(line.text) < 1.5
	);
}
