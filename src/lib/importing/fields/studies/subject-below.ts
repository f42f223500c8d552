import type { Entry } from '../../entries/entry';
import { placeScore } from '../../entries/place-evidence';
import { degreeScore, institutionScore, isSubject } from '../../entries/school-evidence';
import { isSentence, type Mark } from '../../entries/marks';
import { isScore } from './score';

const longest = 70;

/** The short lines right under the head of a school that are no items, labels, places or grades. */
function plainBelow({ body }: Entry): readonly Mark[] {
	const end = body.findIndex(
		({ line, label, dates, words }) =>
			line.bullet ||
			label !== null ||
			dates.length > 0 ||
			line.text.length > longest ||
			/[.!?:]$/.test(line.text) ||
			/^\P{L}*\p{Ll}/u.test(line.text) ||
			isScore(line.text) ||
			isSentence(line.text, words) ||
			institutionScore(line.text) >= 2.2 ||
			placeScore(line.text) >= 1.5
	);
	return end < 0 ? body : body.slice(0, end);
}

/** The lines under each school that say what was learnt there: its subject alone, or what it led to before that. */
export function subjectsBelow(entries: readonly Entry[]): readonly (readonly Mark[])[] {
	const below = entries.map(plainBelow);
	const shared = [2, 1].find(
		(count) => below.filter(({ length }) => length >= count).length * 3 >= entries.length * 2
	);
	return below.map((marks) => {
		// Where next to all schools have them they are of one form, whatever they say.
		if (entries.length > 1 && shared) return marks.slice(0, shared);
		const [first] = marks;
		return first && isSubject(first.line.text) && degreeScore(first.line.text) === 0 ? [first] : [];
	});
}
