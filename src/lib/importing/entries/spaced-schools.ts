import type { HeadedSchool } from './headed-schools';
import type { Mark } from './marks';
import { degreeScore, institutionScore } from './school-evidence';

/** So much space over a line, in lines of body text, and so many times that over others, begins a school. */
const apart = 0.9;
const further = 1.8;
const mostLines = 4;
const longest = 110;

/**
 * Schools that nothing but the space between them tells apart, a few lines each, most without dates: what is learnt there
 * and the school, in the same order in each. `null` where the section is laid out in another way.
 */
export function spacedSchools(marks: readonly Mark[]): HeadedSchool[] | null {
	if (marks.some(({ line }) => line.box === null || line.bullet || line.text.length > longest))
		return null;
	const starts = marks.flatMap(({ line }, i) => (i === 0 || line.gap >= apart ? [i] : []));
	const inner = marks.filter((_, i) => !starts.includes(i));
	const widest = Math.max(0, ...inner.map(({ line }) => line.gap));
	const narrowest = Math.min(...starts.slice(1).map((at) => marks[at]?.line.gap ?? 0));
	const blocks = starts.map((from, i) => marks.slice(from, starts[i + 1]));
	const dated = blocks.filter((block) => block.some(({ dates }) => dates.length > 0)).length;
	const named = blocks.filter((block) => block.some(({ rest }) => institutionScore(rest) >= 2));
	const learnt = blocks.filter((block) => block.some(({ rest }) => degreeScore(rest) >= 1.2));
	const fits =
		blocks.length > 1 &&
		narrowest >= widest * further &&
		dated * 2 < blocks.length &&
		blocks.every(({ length }) => length > 1 && length <= mostLines) &&
		named.length * 2 >= blocks.length &&
		(learnt.length * 2 >= blocks.length || blocks.every(({ length }) => length === 2));
	return fits ? blocks.map((head) => ({ head, body: [], studies: [] })) : null;
}
