import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import type { Entry } from '../entries/entries';
import { entriesOf } from '../entries/entries';
import type { Mark } from '../entries/marks';
import { piecesOf } from '../entries/pieces';
import { assignRoles, type Role, type Segment } from '../entries/roles';
import type { Line } from '../lines/line';
import { isEmploymentType, labelKind, pauses, remoteWords } from '../words/lists';
import { itemsIn } from './lists';
import { startStyle } from '../entries/start-style';
import { bodyOf } from './body';
import { datesOf, type EntryDates } from './entry-dates';
import { type Draft, said, type Said, type Take, withTakes } from './said';

/** One position, as far as it could be told. */
interface Position {
	readonly entry: Entry;
	readonly dates: EntryDates;
	title?: Said;
	employer?: Said;
	place?: Said;
	domain?: Said;
	kind?: Said;
	url?: Said;
	/** Whether its employer is the one named above it. */
	isUnder?: boolean;
	/** The unit of the employer above that it was in. */
	unit?: Said;
}

/**
 * Reads the positions of a section.
 * @param employerKey what the profile calls the employer: `name` at work, `organization` for volunteers.
 */
export function workDrafts(
	lines: readonly Line[],
	vocabulary: Vocabulary,
	employerKey: 'name' | 'organization' = 'name'
): Draft[] {
	const { before, entries } = entriesOf(lines);
	if (!entries.length && before.length) {
		const { summary, highlights } = bodyOf(before, vocabulary);
		return [{ highlights: [...summary, ...highlights] }];
	}
	const roles = assignRoles(entries.map(({ head }) => piecesOf(head)));
	const positions = entries.map((entry, i) => positionOf(entry, roles[i] ?? []));
	markDomains(positions, roles);
	return underEmployers(positions).map((position) => draftOf(position, vocabulary, employerKey));
}

function positionOf(entry: Entry, segments: readonly Segment[]): Position {
	const read = (role: Role) => {
		const segment = segments.find((one) => one.role === role);
		return segment && segmentSaid(segment);
	};
	const kind = segments.find(({ role, text }) => role === 'rest' && isEmploymentType(text));
	const link = entry.head
		.flatMap(({ line }) => line.links)
		.find(({ href }) => /^https?:/.test(href));
	const owner = entry.head.find(({ line }) => line.links.includes(link as never));
	const employer = read('employer');
	const loose = entry.head.filter((mark, i) => i > 0 && isLoose(mark, segments));
	return {
		entry: { ...entry, body: [...loose, ...entry.body] },
		dates: datesOf(entry.head, 'both'),
		title: withGrade(segments, withTeam(segments, read('title'))),
		employer: employer ?? ownAccount(segments),
		place: withRegion(segments, withoutPostal(read('place') ?? besideEmployer(segments))),
		kind: kind && segmentSaid(kind),
		url: link && owner ? said(link.href, owner.line, 0.7, '') : undefined
	};
}

/** What stands apart on the employer's line, a name or two, is where it was, though no list has the town. */
function besideEmployer(segments: readonly Segment[]): Said | undefined {
	const at = segments.findIndex(({ role }) => role === 'employer');
	const beside = segments[at + 1];
	const [piece] = beside?.pieces ?? [];
	const isApart = piece?.before === 'part' && piece.row === segments[at]?.pieces[0]?.row;
	if (at < 0 || !beside || beside.role !== 'rest' || !isApart) return undefined;
	if (!/^\p{Lu}\p{L}+(?:[ -]\p{Lu}?\p{L}+)?$/u.test(beside.text) || isEmploymentType(beside.text))
		return undefined;
	return { ...segmentSaid(beside), confidence: 0.4 };
}

const fewestTold = 4;

/** Whether a line at the head of a position names nothing of it: it is the first that tells of it. */
function isLoose({ line, words, dates, label }: Mark, segments: readonly Segment[]): boolean {
	const own = segments.filter(({ pieces }) => pieces.some((piece) => piece.line === line));
	return (
		!dates.length &&
		!label &&
		words.length >= fewestTold &&
		own.every(({ role, text }) => role === 'rest' && !isEmploymentType(text))
	);
}

/** What stands beside a title on its line and is nothing else says which team or product it was for. */
function withTeam(segments: readonly Segment[], title: Said | undefined): Said | undefined {
	const at = segments.findIndex(({ role }) => role === 'title');
	const [own] = segments[at]?.pieces ?? [];
	const beside = segments[at + 1];
	const [team] = beside?.pieces ?? [];
	const isBeside =
		beside?.role === 'rest' &&
		team?.row === own?.row &&
		(team?.before === 'strong' || team?.before === 'comma');
	const hasEmployer = segments.some(({ role }) => role === 'employer');
	if (
		!title ||
		!own ||
		!team ||
		!isBeside ||
		!hasEmployer ||
		isEmploymentType(team.text) ||
		team.text.length > 45
	)
		return title;
	const text = own.line.text.slice(own.from, team.to);
	return { ...title, value: text, from: [{ line: own.line, text }] };
}

/** "Baltimore, MD 21201 US": the code and the country behind a state are of the address. */
function withoutPostal(place: Said | undefined): Said | undefined {
	const value = place?.value.replace(/(, [A-Z]{2})(?: \d{5}(?:-\d{4})?)?(?: USA?)?$/, '$1');
	return place && { ...place, value: value ?? place.value };
}

/** "Auch (32)", "Halle (Saale)": what tells one town from others of its name. */
function withRegion(segments: readonly Segment[], place: Said | undefined): Said | undefined {
	const last = segments.find(({ role }) => role === 'place')?.pieces.at(-1);
	const [bracket, inside = ''] = (last && region.exec(last.line.text.slice(last.to))) ?? [];
	if (!place || !last || !bracket || remoteWords.has(inside) || isEmploymentType(inside))
		return place;
	const value = `${place.value} ${bracket.trim()}`;
	return withTakes({ ...place, value }, [{ line: last.line, text: bracket }]);
}

const region = /^ \((\d[\dAB]\d?|\p{Lu}\p{L}{2,19})\)/u;

/** "Staff Nurse (RN)", "Chief (E-9)": letters and figures in a bracket after a title are of it. */
function withGrade(segments: readonly Segment[], title: Said | undefined): Said | undefined {
	const last = segments.find(({ role }) => role === 'title')?.pieces.at(-1);
	const bracket = last && grade.exec(last.line.text.slice(last.to))?.[0];
	if (!title || !bracket || isEmploymentType(bracket.replace(/[()\s]+/g, ' ').trim())) return title;
	const value = `${title.value} ${bracket.trim()}`;
	return withTakes({ ...title, value }, [{ line: last.line, text: bracket }]);
}

const grade =
	/^\s*\((?=[^()]*[\p{Lu}\d])[\p{Lu}\d][\p{Lu}\d./&+-]{0,7}(?: (?:to|bis|à|a) [\p{Lu}\d-]{1,6})?\)/u;

/** Somebody who works on their own account names that in an employer's place. */
const onOwn =
	/^(?:self[- ]employed|freelance(?:r)?|own business|independent|selbst(?:st)?ändig|freiberuflich|indépendante?|auto-entrepreneur|autónom[oa]|por cuenta propia|autônom[oa])$/iu;

function ownAccount(segments: readonly Segment[]): Said | undefined {
	const title = segments.find(({ role }) => role === 'title');
	const own = segments.find(
		({ role, text, pieces }) =>
			role === 'rest' && onOwn.test(text) && pieces[0]?.before !== 'bracket'
	);
	return title && own && { ...segmentSaid(own), confidence: 0.6 };
}

export function segmentSaid({ text, pieces, score }: Segment): Said {
	const from: Take[] = pieces.map(({ line, from, to }) => {
		// The word that joins an employer to a title goes with it.
		const joint =
			/(?:\s(?:at|bei|chez)|@)\s*$/i.exec(line.text.slice(Math.max(0, from - 8), from))?.[0] ?? '';
		return { line, text: line.text.slice(from - joint.length, to) };
	});
	const confidence = Math.min(0.98, Math.max(0.3, 0.55 + score * 0.15));
	return { value: text, confidence, from };
}

/** A line that all entries have in one place and that is neither title nor employer says the field of business. */
function markDomains(positions: readonly Position[], roles: readonly (readonly Segment[])[]): void {
	const firsts = roles.map((segments) => {
		const [first, second] = segments;
		const alone = first?.pieces.length === 1 && second?.pieces[0]?.before === 'line';
		return alone && first?.role === 'rest' && !isEmploymentType(first.text) ? first : null;
	});
	const some = firsts.filter(Boolean).length;
	if (some < 2 || some * 2 < positions.length) return;
	for (const [i, position] of positions.entries()) {
		const first = firsts[i];
		if (first) position.domain = { ...segmentSaid(first), confidence: 0.7 };
	}
}

/** A line with an employer alone heads the positions below it; a position without one belongs to the one above. */
function underEmployers(positions: readonly Position[]): Position[] {
	const kept: Position[] = [];
	let parent: Position | null = null;
	let within: ReadonlySet<Position> = new Set();
	for (const [i, position] of positions.entries()) {
		const next = positions[i + 1];
		const hasBody =
			position.entry.body.some(({ line }) => line.bullet) || position.entry.streams.length > 0;
		const isParent =
			position.employer && !position.title && !hasBody && next?.title && !next.employer;
		const posts = hasBody ? [] : postsWithin(position, positions.slice(i + 1));
		if (isParent || posts.length > 1) {
			parent = position;
			within = new Set(posts);
			continue;
		}
		if (within.has(position)) {
			position.unit = position.employer;
			position.employer = undefined;
		}
		if (!position.employer && position.title && isUnder(position, parent, kept.at(-1))) {
			const above = parent ?? kept.at(-1);
			if (above?.employer)
				position.employer = {
					...above.employer,
					confidence: Math.min(0.8, above.employer.confidence)
				};
			if (above?.place && !position.place)
				position.place = { ...above.place, confidence: Math.min(0.7, above.place.confidence) };
			position.isUnder = true;
			const dates = position.dates;
			const isUndated = !dates.startDate && !dates.endDate;
			kept.push(parent && isUndated ? { ...position, dates: parent.dates } : position);
		} else {
			parent = null;
			kept.push(position);
		}
		const own = kept.at(-1);
		// What the employer's own lines say is not lost on the way to its first position.
		if (parent && own?.employer) {
			const { entry, dates }: Position = parent;
			const taken = [dates.startDate, dates.endDate, parent.url].flatMap((one) => one?.from ?? []);
			own.employer = withTakes(own.employer, [...taken, ...dates.also.flatMap(({ from }) => from)]);
			kept[kept.length - 1] = {
				...own,
				entry: { ...own.entry, body: [...entry.body, ...own.entry.body] }
			};
			parent = { ...parent, entry: { ...entry, body: [] } };
		}
	}
	if (
		parent &&
		!kept.includes(parent) &&
		!kept.some(({ employer }) => employer?.value === parent?.employer?.value)
	)
		kept.push(parent);
	return kept;
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

/** Whether a position without an employer is at the one named above it. */
function isUnder(
	{ entry, title }: Position,
	parent: Position | null,
	last: Position | undefined
): boolean {
	if (pauses.has(title?.value ?? '')) return false;
	if (parent || entry.joined) return true;
	const [own] = entry.head;
	const [above] = last?.entry.head ?? [];
	if (!own || !above) return false;
	const isSureTitle = (title?.confidence ?? 0) > 0.85;
	const isAlike = startStyle(own) === startStyle(above);
	return !isAlike || isSureTitle || last?.isUnder === true;
}

function draftOf(position: Position, vocabulary: Vocabulary, employerKey: string): Draft {
	const { entry, dates } = position;
	const own = bodyOf(entry.body, vocabulary);
	const highlights = [...own.highlights];
	const tags = [...own.tags];
	const labels = [...own.labels];
	const summary = [...own.summary];
	const streams: Draft[] = [];
	for (const { head, body } of entry.streams) {
		const read = bodyOf(body, vocabulary);
		const all = [...read.summary, ...read.highlights];
		const announces = labelKind(head.line.text.replace(/[:：]$/, ''));
		if (announces === 'tags') {
			tags.push(
				...all.flatMap((one) => itemsIn(one.value).map((value) => ({ ...one, value }))),
				...read.tags
			);
			labels.push({ line: head.line, text: head.line.text });
			continue;
		}
		const first = highlights.length;
		highlights.push(...all);
		tags.push(...read.tags);
		labels.push(...read.labels);
		if (announces === 'body') {
			labels.push({ line: head.line, text: head.line.text });
			continue;
		}
		const name = head.line.text.replace(/:$/, '');
		streams.push({
			name: said(name, head.line, 0.8),
			highlights: all.map((statement, i): Said<number> => ({
				...statement,
				value: first + i,
				from: []
			}))
		});
	}
	const also: Take[] = [...dates.also.flatMap(({ from }) => from), ...labels];
	const anchor =
		position.title ?? position.employer ?? dates.startDate ?? dates.endDate ?? highlights[0];
	const withAlso = (field?: Said) => (field && field === anchor ? withTakes(field, also) : field);
	return {
		[employerKey]: withAlso(position.employer),
		position: withAlso(position.title),
		description: position.unit,
		location: position.place,
		url: position.url,
		startDate: withAlso(dates.startDate),
		endDate: withAlso(dates.endDate),
		summary: joinSaid(summary),
		highlights: highlights.length ? highlights.map((one) => withAlso(one) as Said) : undefined,
		'x-skills': tags.length ? unique(tags) : undefined,
		'x-domain': position.domain,
		'x-employmentType': position.kind,
		'x-workstreams': streams.length ? streams : undefined
	};
}

export function joinSaid(parts: readonly Said[], between = '\n'): Said | undefined {
	const [first] = parts;
	if (!first) return undefined;
	return {
		value: parts.map(({ value }) => value).join(between),
		confidence: Math.min(...parts.map(({ confidence }) => confidence)),
		from: parts.flatMap(({ from }) => from)
	};
}

/** Each value once, with the words of all places that say it. */
export function unique(values: readonly Said[]): Said[] {
	const found = new Map<string, Said>();
	for (const value of values) {
		const known = found.get(value.value);
		found.set(value.value, known ? withTakes(known, value.from) : value);
	}
	return [...found.values()];
}
