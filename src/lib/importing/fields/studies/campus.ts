import { degreeScore, isSubject } from '../../entries/school-evidence';
import type { Segment } from '../../entries/segment';
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
	const isBetween =
		campus.pieces.length === 1 &&
		next?.before === 'comma' &&
		next.line === first?.line &&
		next.line === last?.line;
	const isName = named.test(campus.text) && !isSubject(campus.text) && !isScore(campus.text);
	if (!isBetween || !isName || degreeScore(campus.text) > 0) return segments;
	const whole: Segment = {
		...school,
		text: `${school.text}, ${campus.text}`,
		pieces: [...school.pieces, ...campus.pieces]
	};
	return segments.flatMap((one) => (one === school ? [whole] : one === campus ? [] : [one]));
}
