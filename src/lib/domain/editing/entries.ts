import { pointer, readPointer } from '../pointer';
import type { Profile, ProfileWorkstream } from '../profile';
import { withValue } from './set-value';
import { statementKeyOf } from './statements';
import { cutStreams, renumbered, workstreamsKey } from './workstreams';

type Entry = Readonly<Record<string, unknown>>;

/**
 * The profile with an entry joined to the one above it. What the upper one states stays; of the lower one its lists
 * are added, and its texts where the upper one has none. Texts that both have become statements, so that no word is lost.
 * @param section `work`, `education` …
 * @param place of the lower entry; 0 changes nothing.
 */
export function withJoined(profile: Profile, section: string, place: number): Profile {
	const [upper, lower] = [entryAt(profile, section, place - 1), entryAt(profile, section, place)];
	if (!upper || !lower) return profile;
	const joined: Record<string, unknown> = { ...upper };
	const left: string[] = [];
	for (const [key, value] of Object.entries(lower)) {
		const there = joined[key];
		if (Array.isArray(value)) {
			joined[key] = [
				...(Array.isArray(there) ? (there as unknown[]) : []),
				...(value as unknown[])
			];
		} else if (there === undefined || there === null || there === '') joined[key] = value;
		else if (typeof value === 'string' && value && value !== there) left.push(value);
	}
	const key = statementKeyOf(section);
	if (left.length && key)
		joined[key] = [...left, ...((joined[key] as unknown[] | undefined) ?? [])];
	if (joined[workstreamsKey]) joined[workstreamsKey] = joinedStreams(upper, lower, left.length);
	const kept =
		left.length && !key
			? { ...joined, summary: [joined['summary'], ...left].filter(Boolean).join(' ') }
			: joined;
	const whole = withValue(profile, pointer(section, place - 1), kept);
	return withValue(whole, pointer(section, place), undefined);
}

/**
 * The profile with an entry cut in two before one of its statements; the lower part begins without a name, to be
 * filled in.
 * @param before the place of the statement; 0 or beyond the last changes nothing.
 */
export function withSplit(
	profile: Profile,
	section: string,
	place: number,
	before: number
): Profile {
	const key = statementKeyOf(section);
	const entry = entryAt(profile, section, place);
	const statements = key ? entry?.[key] : undefined;
	if (!key || !entry || !Array.isArray(statements)) return profile;
	if (before <= 0 || before >= statements.length) return profile;
	const streams = entry[workstreamsKey] ? cutStreams(streamsOf(entry), before) : null;
	const upper = {
		...entry,
		[key]: (statements as unknown[]).slice(0, before),
		...(streams && { [workstreamsKey]: streams.upper })
	};
	const lower = {
		[key]: (statements as unknown[]).slice(before),
		...(streams?.lower.length && { [workstreamsKey]: streams.lower })
	};
	const list = profile[section] as readonly Entry[];
	return {
		...profile,
		[section]: [...list.slice(0, place), upper, lower, ...list.slice(place + 1)]
	};
}

/** The profile without an entry; its statements and texts are kept among what is not placed. */
export function withoutEntry(profile: Profile, section: string, place: number): Profile {
	const entry = entryAt(profile, section, place);
	if (!entry) return profile;
	const rest = withValue(profile, pointer(section, place), undefined);
	const loose = [...((profile['x-notPlaced'] as unknown[] | undefined) ?? []), ...textsIn(entry)];
	return withValue(rest, pointer('x-notPlaced'), loose);
}

/** The bodies of work of both, where the statements of the lower one follow those of the upper, behind some new ones. */
function joinedStreams(upper: Entry, lower: Entry, added: number): ProfileWorkstream[] {
	const above = Array.isArray(upper['highlights']) ? upper['highlights'].length : 0;
	return [
		...renumbered(streamsOf(upper), (i) => added + i),
		...renumbered(streamsOf(lower), (i) => added + above + i)
	];
}

function streamsOf(entry: Entry): readonly ProfileWorkstream[] {
	return (entry[workstreamsKey] as readonly ProfileWorkstream[] | null | undefined) ?? [];
}

function entryAt(profile: Profile, section: string, place: number): Entry | undefined {
	const entry = readPointer(profile, pointer(section, place));
	return typeof entry === 'object' && entry !== null ? (entry as Entry) : undefined;
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return value ? [value] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
