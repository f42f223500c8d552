import { findDates } from '../dates/find-dates';
import { hasSpan } from '../dates/has-span';
import { entriesOf } from '../entries/entries';
import type { Mark } from '../entries/marks';
import { degreeScore } from '../entries/school-evidence';
import { titleScore } from '../entries/title-evidence';
import type { Line } from '../lines/line';
import { partedByKind, piecesIn } from './mixed';
import type { Section } from './sections';

const fewest = 2;
const longestPost = 200;

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

/**
 * Where no section is of work, headings that name posts and their dates head entries: what stands from the first of them on
 * under headings that no list knows, with the employers over them, is a section of work.
 */
export function withHeadedPosts(sections: readonly Section[]): Section[] {
	const posts = sections.map(({ kind, heading }) => kind === 'other' && heading.some(namesPost));
	const isWanting = !sections.some(({ kind }) => kind === 'work');
	if (!isWanting || posts.filter(Boolean).length < fewest) return [...sections];
	let from = posts.indexOf(true);
	// An employer with what it is stands over its posts.
	if (isOver(sections[from - 1], sections[from])) from--;
	const behind = sections.findIndex(({ kind }, i) => i > from && kind !== 'other');
	const to = Math.max(posts.lastIndexOf(true), from) + 1;
	const end = behind < 0 ? to : Math.min(to, behind);
	const work: Section = {
		kind: 'work',
		certainty: 0.5,
		heading: [],
		lines: sections.slice(from, end).flatMap(({ heading, lines }) => [...heading, ...lines])
	};
	return [...sections.slice(0, from), work, ...sections.slice(end)];
}

const larger = 1.08;

/** Whether a section that no list knows is headed above another: by level, or where there are none by size. */
function isOver(above: Section | undefined, section: Section | undefined): boolean {
	const [one, other] = [above?.heading.at(-1), section?.heading.at(-1)];
	if (!one || !other || above?.kind !== 'other') return false;
	if (one.heading === null || other.heading === null) return one.size >= other.size * larger;
	return one.heading < other.heading;
}

function namesPost({ text }: Line): boolean {
	const pieces = hasSpan(text) ? piecesIn(text) : [];
	return pieces.some((piece) => titleScore(piece) >= 2.4) && degreeScore(pieces[0] ?? '') < 1.8;
}

/** Whether at least so many lines name a post and from when to when. */
export function listsPosts(lines: readonly Line[]): boolean {
	return lines.filter((line) => line.text.length < longestPost && namesPost(line)).length >= fewest;
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
