import { degreeScore, isSubject } from '../../entries/school-evidence';
import type { Piece } from '../../entries/pieces';
import { type Segment, textOf } from '../../entries/segment';
import { foldCase } from '../../words/fold-words';
import studies from '../../words/studies.json';
import { isScore } from './score';

/** A name of a few words in capitals. */
const named = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u;

/** "University of Nowhere, College Park  Baltimore, MD": what stands between a school and its place is of its name. */
export function withCampus(segments: readonly Segment[]): readonly Segment[] {
	const at = segments.findIndex(({ role }) => role === 'employer');
	const [school, campus, place] = segments.slice(at, at + 3);
	if (at < 0 || !school || !campus || campus.role !== 'rest' || place?.role !== 'place')
		return segments;
	const [first, next, last] = [school.pieces.at(-1), campus.pieces[0], place.pieces[0]];
	if (!next) return segments;
	const isBetween =
		campus.pieces.length === 1 &&
		(next.before === 'comma' || (isOfHouses(school.text) && isDash(first, next))) &&
		next.line === first?.line &&
		next.line === last?.line;
	const isName = named.test(campus.text) && !isSubject(campus.text) && !isScore(campus.text);
	if (!isBetween || !isName || degreeScore(campus.text) > 0) return segments;
	const pieces = [...school.pieces, ...campus.pieces];
	const whole: Segment = {
		...school,
		text: next.before === 'comma' ? `${school.text}, ${campus.text}` : textOf(pieces),
		pieces
	};
	return segments.flatMap((one) => (one === school ? [whole] : one === campus ? [] : [one]));
}

/** Universities of a state have houses in several towns. */
function isOfHouses(text: string): boolean {
	return /^(?:the )?(?:state )?university of /i.test(text);
}

function isDash(first: Piece | undefined, next: Piece | undefined): boolean {
	const between = first && next?.line.text.slice(first.to, next.from);
	return /^\s?[-–—]\s?$/.test(between ?? '');
}

const ofManyHouses = new Set(studies['of many houses']);

/** "University of California, Santa Barbara": what has a house in each of several towns is called by it. */
export function withHouse(segments: readonly Segment[]): readonly Segment[] {
	const at = segments.findIndex(({ role }) => role === 'employer');
	const [school, place] = segments.slice(at, at + 2);
	if (at < 0 || !school || place?.role !== 'place') return segments;
	const [town, ...more] = place.pieces;
	if (town?.before !== 'comma' || town.line !== school.pieces.at(-1)?.line) return segments;
	if (!ofManyHouses.has(foldCase(school.text))) return segments;
	const whole: Segment = {
		...school,
		text: `${school.text}, ${town.text}`,
		pieces: [...school.pieces, town]
	};
	const rest: Segment[] = more.length ? [{ ...place, pieces: more, text: textOf(more) }] : [];
	return [...segments.slice(0, at), whole, ...rest, ...segments.slice(at + 2)];
}
