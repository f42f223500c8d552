import { startStyle } from '../../entries/start-style';
import { wordsOf } from '../../words/fold-words';
import { pauses } from '../../words/lists';
import type { Position } from './position';
import { type Said, withTakes } from '../said';

/** A line with an employer alone heads the positions below it; a position without one belongs to the one above. */
export function underEmployers(positions: readonly Position[]): Position[] {
	const kept: Position[] = [];
	let parent: Position | null = null;
	let within: ReadonlySet<Position> = new Set();
	for (const [i, position] of positions.entries()) {
		const posts = hasBody(position) ? [] : postsWithin(position, positions.slice(i + 1));
		if (posts.length > 1 || isParent(position, positions[i + 1])) {
			parent = position;
			within = new Set(posts);
			continue;
		}
		const post = within.has(position) ? asPost(position) : position;
		const last = kept.at(-1);
		if (post.employer || !post.title || !isUnder(post, parent, last)) {
			parent = null;
			kept.push(post);
			continue;
		}
		const own = inherited(post, parent, last);
		kept.push(parent ? withLinesOf(parent, own) : own);
		// They are told once, at its first position.
		if (parent && own.employer) parent = { ...parent, entry: { ...parent.entry, body: [] } };
	}
	const names = new Set(kept.map(({ employer }) => employer?.value));
	if (parent && !names.has(parent.employer?.value)) kept.push(parent);
	return kept;
}

function hasBody({ entry }: Position): boolean {
	return entry.body.some(({ line }) => line.bullet) || entry.streams.length > 0;
}

/** Whether an employer alone stands over a title without one. */
function isParent(position: Position, next: Position | undefined): boolean {
	const isAlone = position.employer !== undefined && !position.title && !hasBody(position);
	return isAlone && next?.title !== undefined && !next.employer;
}

/** Under an employer, what stands where one would is a unit of it. */
function asPost(position: Position): Position {
	return { ...position, unit: position.employer, employer: undefined };
}

/** The position with the employer and the place named above it, and the dates where it has none of its own. */
function inherited(
	position: Position,
	parent: Position | null,
	last: Position | undefined
): Position {
	const above = parent ?? last;
	const { startDate, endDate } = position.dates;
	return {
		...position,
		employer: atMost(0.8, above?.employer),
		place: position.place ?? atMost(0.7, above?.place),
		dates: parent && !startDate && !endDate ? parent.dates : position.dates,
		isUnder: true
	};
}

function atMost(confidence: number, field: Said | undefined): Said | undefined {
	return field && { ...field, confidence: Math.min(confidence, field.confidence) };
}

/** What the employer's own lines say is not lost on the way to its first position. */
function withLinesOf({ entry, dates, url }: Position, position: Position): Position {
	if (!position.employer) return position;
	const taken = [dates.startDate, dates.endDate, url, ...dates.also].flatMap(
		(one) => one?.from ?? []
	);
	return {
		...position,
		employer: withTakes(position.employer, taken),
		entry: { ...position.entry, body: [...entry.body, ...position.entry.body] }
	};
}

/** The posts right below an employer with dates of its own, all of which those dates hold. */
function postsWithin(above: Position, below: readonly Position[]): Position[] {
	const { employer, title, dates } = above;
	const [start, end] = [dates.startDate?.value, dates.endDate?.value];
	if (!employer || title || !start || (!end && !dates.ongoing)) return [];
	const last = below.findIndex((one) => {
		const [from, to] = [one.dates.startDate?.value, one.dates.endDate?.value];
		const starts = from !== undefined && from.slice(0, start.length) >= start;
		const ends = end === undefined || (to !== undefined && to.slice(0, end.length) <= end);
		return !one.title || !starts || !ends;
	});
	return below.slice(0, last < 0 ? undefined : last);
}

const longestPost = 5;

/** Whether a position without an employer is at the one named above it. */
function isUnder(
	{ entry, title }: Position,
	parent: Position | null,
	last: Position | undefined
): boolean {
	if ((title?.value ?? '').split(/\s?[/&|]\s?/).some((part) => pauses.has(part))) return false;
	if (parent || entry.joined) return true;
	const [own] = entry.head;
	const [above] = last?.entry.head ?? [];
	if (!own || !above) return false;
	if (startStyle(own) !== startStyle(above) || last?.isUnder === true) return true;
	// Set as an entry that names a post and an employer, one that names a post and no more goes on there.
	const isPost =
		(title?.confidence ?? 0) > 0.85 && wordsOf(title?.value ?? '').length <= longestPost;
	return isPost && last?.title !== undefined;
}
