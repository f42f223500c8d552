import { findDates } from '../dates/find-dates';
import { entriesOf } from '../entries/entries';
import type { Mark } from '../entries/marks';
import { titleScore } from '../entries/title-evidence';
import type { Line } from '../lines/line';
import { partedByKind, piecesIn } from './mixed';
import type { Section } from './sections';

const fewest = 2;

/**
 * Where no section is of work, and posts with dates stand under the name and what reaches the person with no heading over
 * them, they are a section of work from the first of them on, and what is of studies among them one of its own.
 */
export function withUnheaded(sections: readonly Section[]): Section[] {
	const isWanting = !sections.some(({ kind }) => kind === 'work' || kind === 'projects');
	return sections.flatMap((section) => {
		const at = isWanting && section.kind === 'head' ? firstPost(section.lines) : null;
		if (at === null) return [section];
		const work: Section = {
			kind: 'work',
			certainty: 0.5,
			heading: [],
			lines: section.lines.slice(at)
		};
		return [{ ...section, lines: section.lines.slice(0, at) }, ...partedByKind(work)];
	});
}

/** Where the first of several dated posts begins. */
function firstPost(lines: readonly Line[]): number | null {
	const posts = entriesOf(lines, 'work').entries.filter(({ head }) => isPost(head));
	const first = posts.length < fewest ? undefined : posts[0]?.head[0]?.line;
	const at = first ? lines.indexOf(first) : -1;
	return at > 0 ? at : null;
}

function isPost(head: readonly Mark[]): boolean {
	const isDated = head.some(({ line }) => findDates(line.text).length > 0);
	return (
		isDated &&
		head.some(({ line }) => piecesIn(line.text).some((piece) => titleScore(piece) >= 2.4))
	);
}
