import { findDates } from '../dates/find-dates';
import type { Line } from '../lines/line';
import type { Entry } from './entry';
import { isStreet } from './place-evidence';
import { isCapitalised } from '../words/capitals';
import { wordsOf } from '../words/fold-words';
import { degreeScore, institutionScore, isSubject } from './school-evidence';
import { recordsOf } from './form';
import { gather } from './gather';
import { headedSchools } from './headed-schools';
import { linedSchools } from './lined-schools';
import { spacedSchools } from './spaced-schools';
import { type Mark, markOf, ofTold, startsWithVerb, withoutDates } from './marks';
import { withRunningText } from './running-text';
import { toldSchool } from './told-school';
import { runsOf } from './runs';
import { labelKind } from '../words/lists';

/** The entries of a section, and the lines before the first that belong to none. */
export interface Entries {
	readonly before: readonly Mark[];
	readonly entries: readonly Entry[];
}

/**
 * Cuts the lines of a section into entries. All entries of a résumé are laid out alike, so what the clear ones show
 * decides about the others.
 */
export function entriesOf(lines: readonly Line[], of: 'work' | 'education' = 'work'): Entries {
	const all =
		of === 'education'
			? withoutRestOfCells(lines.map(schoolMark))
			: lines.map((line) => markOf(line));
	const own = all.filter((mark) => !isOfTerms(mark) && !isStreet(mark.line.text) && !gathers(mark));
	const marks = of === 'work' ? withRunningText(own) : own;
	const records =
		recordsOf(marks) ??
		(of === 'education'
			? (headedSchools(marks) ?? spacedSchools(marks) ?? linedSchools(marks))
			: null);
	if (records)
		return {
			before: [],
			entries: records.map((record) => ({ ...record, streams: [], joined: false }))
		};
	const { before, runs } = runsOf(marks);
	return { before, entries: gather(runs) };
}

/** "Other companies", "Previous roles": what stands below is told of, and nothing by the line itself. */
function gathers({ line, dates }: Mark): boolean {
	return !dates.length && gathering.test(line.text);
}

const gathering =
	/^(?:other|previous|prior|earlier|additional|further|past)\s(?:companies|employers|employment|positions|roles|jobs|work|experiences?|(?:professional|work|relevant) experience)\s?:?$/i;

/** "Salary: …", "Reason for leaving: …": what a form asks besides is of no entry's head, and no statement. */
function isOfTerms({ line, label }: Mark): boolean {
	return label?.kind === 'terms' && !line.bullet && line.text.length < 100;
}

/** Schools and degrees speak for the head of an entry, also in items of a list and in lines that hold all of one. */
function schoolMark(line: Line): Mark {
	const mark = markOf(line);
	const told = toldSchool(line.text);
	if (told) {
		const dates = findDates(line.text, line.dayFirst).slice(0, 1);
		return { ...mark, told, dates, rest: line.text, headness: ofTold };
	}
	const [degree, school] = [degreeScore(mark.rest), institutionScore(mark.rest)];
	if (!mark.label && labelKind(line.text) === 'courses')
		return { ...mark, label: { kind: 'courses', label: line.text, value: '' }, headness: -ofTold };
	const isBelow =
		mark.label !== null && ['score', 'courses', 'tags', 'body'].includes(mark.label.kind ?? '');
	if (isBelow) return { ...mark, headness: mark.headness - 3 };
	if (degree >= 1.2 && school > 1 && isWhole(mark)) {
		const dates = mark.dates.length ? mark.dates : findDates(line.text, line.dayFirst);
		return { ...mark, dates, rest: withoutDates(line.text, dates), headness: ofWhole };
	}
	const evidence = Math.max(degree >= 1.8 ? 1.2 : 0, school >= 2 ? 1.2 : 0);
	return { ...mark, headness: mark.headness + evidence + (line.bullet ? evidence && 0.8 : 0) };
}

/** The lines that go on from items set beside each other, each in its own cell, head no school. */
function withoutRestOfCells(marks: readonly Mark[]): readonly Mark[] {
	let item: Line | null = null;
	return marks.map((mark) => {
		const { line, dates } = mark;
		const isRest =
			item !== null &&
			!line.bullet &&
			line.parts.length > 1 &&
			line.gap < tight &&
			line.indent > item.indent &&
			!dates.length;
		if (!isRest) item = line.bullet && line.parts.length > 1 ? line : null;
		return isRest ? { ...mark, headness: mark.headness - ofTold } : mark;
	});
}

/** The space between lines that go on from each other, in lines of body text. */
const tight = 0.3;
const longestWhole = 260;
const ofWhole = 2;
/** What heads an entry without more. */
const sure = 0.7;

/** Whether a line that names a degree and a school is too long for a head, and no sentence. */
function isWhole({ line, words, headness }: Mark): boolean {
	const isLong = headness < sure && line.text.length <= longestWhole;
	const [lead = ''] = line.text.split(',');
	const isTold =
		startsWithVerb(words, line.text) && !(isSubject(lead) && isCapitalised(lead, wordsOf(lead)));
	return isLong && !isTold && !/\p{Ll}{3}\.$/u.test(line.text);
}
