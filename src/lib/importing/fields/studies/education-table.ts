import { mayBePlace, placeScore } from '../../entries/place-evidence';
import { isSubject } from '../../entries/school-evidence';
import { findDates } from '../../dates/find-dates';
import type { Line, Part } from '../../lines/line';
import { degreeWords, type LabelKind } from '../../words/lists';
import { type Draft, said, type Said, type Take } from '../said';
import { columnKind } from '../table-header';

/** What a column of a table of schools can hold. */
type Column = 'degree' | 'institution' | 'area' | 'dates' | 'score' | 'board' | 'place' | null;

const columnKinds: Partial<Record<LabelKind, Column>> = {
	degree: 'degree',
	institution: 'institution',
	employer: 'institution',
	area: 'area',
	dates: 'dates',
	score: 'score',
	location: 'place'
};
const board = /\bboard\b/i;
const fewestColumns = 3;

/**
 * Reads a table whose first row says what its columns hold ("Course | College | Year of passing | CGPA"), a school in
 * each row below; `null` where there is no such row, or the others have other cells.
 */
export function tabledEducation(lines: readonly Line[]): Draft[] | null {
	const [header, ...rows] = lines;
	if (!header || header.parts.length < fewestColumns || !rows.length) return null;
	const named = header.parts.map(columnOf);
	// Where no column is the school's, it stands under the board that examined, or under where that was.
	const inSchoolsPlace = named.includes('board') ? 'board' : 'place';
	const columns = named.includes('institution')
		? named
		: named.map((column) => (column === inSchoolsPlace ? 'institution' : column));
	const known = columns.filter(Boolean).length;
	if (!columns.includes('institution') || known < fewestColumns || known < columns.length - 1)
		return null;
	if (!rows.every(({ parts }) => parts.length === columns.length)) return null;
	const head: Take = { line: header, text: header.text };
	return rows.map((row, i) => draftOf(row, columns, i === 0 ? [head] : []));
}

function columnOf({ text }: Part): Column {
	// "Board / University" is who examined, beside the school.
	if (board.test(text)) return 'board';
	const kind = columnKind(text);
	if (kind) return columnKinds[kind] ?? null;
	return degreeWords.has(text) ? 'degree' : null;
}

function draftOf(row: Line, columns: readonly Column[], also: readonly Take[]): Draft {
	const cell = (column: Column): Said | undefined => {
		const at = columns.indexOf(column);
		const part = at < 0 ? undefined : row.parts[at];
		return part && /[\p{L}\p{N}]/u.test(part.text)
			? said(part.text, row, 0.85, part.text)
			: undefined;
	};
	const dates = cell('dates');
	const [found] = dates ? findDates(dates.value, row.dayFirst) : [];
	const of = (value: string | null | undefined) =>
		dates && value ? { ...dates, value } : undefined;
	const whole = cell('institution');
	const cut = whole ? placeFrom(whole.value) : -1;
	const institution = whole && cut > 0 ? { ...whole, value: whole.value.slice(0, cut) } : whole;
	return {
		'x-location':
			whole && cut > 0
				? { ...whole, value: whole.value.slice(cut).replace(/^,\s*/, '') }
				: cell('place'),
		institution: institution && { ...institution, from: [...institution.from, ...also] },
		studyType: cell('degree'),
		area: cell('area'),
		startDate: of(found?.kind === 'moment' ? null : found?.start),
		endDate: of(found?.kind === 'moment' ? found.start : found?.end),
		score: cell('score')
	};
}

/** Where the place behind a school begins: "Nowhere College, Bern"; below 0 where there is none. */
function placeFrom(text: string): number {
	const at = text.lastIndexOf(',');
	const place = text.slice(at + 1).trim();
	return at > 0 && (placeScore(place) >= 1.5 || (mayBePlace(place) && !isSubject(place))) ? at : -1;
}
