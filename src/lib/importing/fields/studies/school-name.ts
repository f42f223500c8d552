import { withoutDates } from '../../dates/without-dates';
import { isPlaceCode, placeScore } from '../../entries/place-evidence';
import { degreeScore, institutionScore, isSubject } from '../../entries/school-evidence';
import type { Segment } from '../../entries/segment';
import { stateCodes } from '../../words/lists';
import { isFaculty } from './faculty';
import { isScore } from './score';

const acronym = /^(?=[^\p{Lu}]*\p{Lu}[^\p{Lu}]*\p{Lu})\p{L}[\p{L}/&]{1,7}$/u;
const word = /^\p{Lu}[\p{L}’'-]{2,20}$/u;

/**
 * What a school is called beside its name is of it: "Invented Institute of Bread (INBR)", "Invented School – IS", and
 * "Nowherion – Invented Institute of Bread" alone on a line, or another name of it behind a dash.
 */
export function withWholeName(segments: readonly Segment[]): readonly Segment[] {
	const at = segments.findIndex(({ role }) => role === 'employer');
	const school = segments[at];
	if (!school || institutionScore(school.text) < 2) return segments;
	const [before, behind] = [segments[at - 1], segments[at + 1]];
	if (behind && (isShortName(school, behind) || isOtherName(school, behind)))
		return joined(segments, school, behind);
	if (behind && isItsPart(segments, school, behind))
		return withWholeName(joined(segments, school, behind));
	return before && isOwnName(before, school) ? joined(segments, before, school) : segments;
}

function isShortName(school: Segment, behind: Segment): boolean {
	const [piece] = behind.pieces;
	return (
		piece?.line === school.pieces[0]?.line &&
		(piece?.before === 'bracket' || piece?.before === 'strong') &&
		behind.role !== 'employer' &&
		acronym.test(behind.text) &&
		!isPlaceCode(behind.text) &&
		!stateCodes.has(behind.text) &&
		degreeScore(behind.text) === 0 &&
		placeScore(behind.text) < 1
	);
}

/** "Invented Bern - Invented Institute of Bread": on both sides of a dash a school, and nothing that was learnt there. */
function isOtherName(school: Segment, { text, pieces: [piece] }: Segment): boolean {
	const last = school.pieces.at(-1);
	return (
		piece !== undefined &&
		piece.line === last?.line &&
		/^\s[-–—]\s$/.test(piece.line.text.slice(last.to, piece.from)) &&
		institutionScore(text) >= 2.2 &&
		degreeScore(text) === 0 &&
		![school.text, text].some(isFaculty)
	);
}

/** "Invented University, Faculty of Bread" with nothing else on the line: what of the school is of its name. */
function isItsPart(segments: readonly Segment[], school: Segment, part: Segment): boolean {
	const [first, joint] = [school.pieces[0], part.pieces[0]];
	const line = first?.line;
	const others = segments.filter(
		(one) => one !== school && one !== part && one.pieces.some((piece) => piece.line === line)
	);
	return (
		joint?.before === 'comma' &&
		joint.line === line &&
		// Behind dates a comma parts what the entry says.
		(line.parts.length > 1 || withoutDates(line.text) === line.text) &&
		(first?.from ?? 9) < 2 &&
		isFaculty(part.text) &&
		others.every(({ pieces: [piece], text }) => piece?.before === 'bracket' && acronym.test(text))
	);
}

function isOwnName(before: Segment, school: Segment): boolean {
	const [own] = before.pieces;
	const [piece] = school.pieces;
	const isAlone =
		own !== undefined &&
		piece !== undefined &&
		own.line === piece.line &&
		(own.from < 2 || own.before === 'at');
	return (
		isAlone &&
		piece.before === 'strong' &&
		!/\p{L}/u.test(withoutDates(piece.line.text.slice(school.pieces.at(-1)?.to))) &&
		word.test(before.text) &&
		!isSubject(before.text) &&
		!isScore(before.text) &&
		degreeScore(before.text) === 0 &&
		placeScore(before.text) < 1
	);
}

/** Two segments of one line as one school, with what stands between them. */
function joined(segments: readonly Segment[], first: Segment, second: Segment): Segment[] {
	const pieces = [...first.pieces, ...second.pieces];
	const [start, end] = [pieces[0], pieces.at(-1)];
	if (!start || !end) return [...segments];
	const closing = /^[)\]]/.exec(end.line.text.slice(end.to))?.[0] ?? '';
	const school: Segment = {
		role: 'employer',
		pieces,
		text: end.line.text.slice(start.from, end.to) + closing,
		score: Math.max(first.score, second.score)
	};
	return segments.flatMap((one) => (one === first ? [school] : one === second ? [] : [one]));
}
