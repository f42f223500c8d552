import { leavesOpen } from '../../lines/open-bracket';
import { mayBePlace, placeScore } from '../../entries/place-evidence';
import { degreeScore, institutionScore, isSubject } from '../../entries/school-evidence';
import type { Piece } from '../../entries/pieces';
import type { Segment } from '../../entries/segment';
import type { Degree } from './degree';
import { isFaculty } from './faculty';
import { said } from '../said';
import { isScore } from './score';

/** Marks within what was learnt: "Bread – Yeast, Dough and Ovens", "Bread • Yeast", "Bread (Yeast)". */
const joint = /^\)?\s?(?:,\s|\s[-–—•·&/]\s?|[-–—/:]\s|\()$|^\s\($|^\)\s?$/u;
const longest = 120;

/** A subject with all that stands around it in its line and is of it, and of nothing else. */
export function withWholeArea({ studyType, area }: Degree, segments: readonly Segment[]): Degree {
	const line = area?.from[0]?.line;
	if (!area || !line) return { studyType, area };
	const at = segments.findIndex(
		({ pieces, text, role }) =>
			pieces[0]?.line === line &&
			pieces.at(-1)?.line === line &&
			(role === 'title' || role === 'rest') &&
			text.includes(area.value)
	);
	const own = segments[at];
	if (!own) return { studyType, area };
	let [from, to] = [at, at];
	const goesOn = (one: Segment | undefined, other: Segment | undefined, next?: Segment) =>
		one !== undefined &&
		other !== undefined &&
		next?.role === 'rest' &&
		isJoined(one, other) &&
		isOfArea(next, other.pieces[0]?.before === 'comma');
	while (goesOn(segments[to], segments[to + 1], segments[to + 1])) to++;
	while (own.role === 'rest' && goesOn(segments[from - 1], segments[from], segments[from - 1]))
		from--;
	if (from === at && to === at) return { studyType, area };
	const inside = line.text.slice(start(own), end(own));
	const first = from < at ? start(segments[from]) : start(own) + inside.indexOf(area.value);
	const last = end(segments[to]);
	const text = line.text.slice(first, last);
	const open = leavesOpen(text) ? text.lastIndexOf('(') : -1;
	const isClosed = /^[)\]]/.test(line.text.slice(last));
	// What a bracket holds is of it as a whole or not at all.
	const value = open < 0 ? text : isClosed ? `${text})` : text.slice(0, open).trim();
	if (value.length > longest || !value.includes(area.value) || /^[^(]*\)/.test(value))
		return { studyType, area };
	return {
		studyType,
		area: {
			...said(value, line, area.confidence, value),
			from: [...area.from, { line, text: value }]
		}
	};
}

function start(segment: Segment | undefined): number {
	return segment?.pieces[0]?.from ?? 0;
}

function end(segment: Segment | undefined): number {
	return segment?.pieces.at(-1)?.to ?? 0;
}

/** Whether nothing but a mark stands between two segments of one line. */
function isJoined(one: Segment, other: Segment): boolean {
	const [last, first]: (Piece | undefined)[] = [one.pieces.at(-1), other.pieces[0]];
	return (
		last !== undefined &&
		first !== undefined &&
		last.line === first.line &&
		joint.test(first.line.text.slice(last.to, first.from))
	);
}

/** Whether a text can be of a subject; behind a comma a name without a word for one may as well be a place or a grade. */
function isOfArea({ text, pieces }: Segment, isListed: boolean): boolean {
	const isWord = isSubject(text) || /\s(?:and|&|und|et|y|e)\s/.test(text);
	return (
		/^\p{L}/u.test(text) &&
		pieces[0]?.label === null &&
		!isScore(text) &&
		!isFaculty(text) &&
		degreeScore(text) < 1.2 &&
		institutionScore(text) < 2 &&
		placeScore(text) < 1 &&
		(!isListed || isWord || (/^\p{Lu}/u.test(text) && !mayBePlace(text)))
	);
}
