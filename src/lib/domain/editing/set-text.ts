import { type JsonPointer, pointer, readPointer } from '../pointer';
import type { Profile, ProfileWorkstream } from '../profile';
import { withValue } from './set-value';
import { renumbered, workstreamsKey } from './workstreams';

/**
 * The profile with another text in one place; an empty one takes the place out, and an item of a list with it.
 * @param at where, as RFC 6901 writes it; not the whole profile. Places that do not exist yet are made.
 */
export function withText(profile: Profile, at: JsonPointer, text: string): Profile {
	return text.trim() ? withValue(profile, at, text.trim()) : withoutText(profile, at);
}

/**
 * The profile without the text in one place. A statement's number is taken from the bodies of work of its position,
 * and a body of work goes with its name.
 */
export function withoutText(profile: Profile, at: JsonPointer): Profile {
	const stream = /^(.+\/x-workstreams\/\d+)\/name$/.exec(at)?.[1];
	if (stream) return withValue(profile, stream as JsonPointer, undefined);
	const rest = withValue(profile, at, undefined);
	const [, entry, place] = /^\/work\/(\d+)\/highlights\/(\d+)$/.exec(at) ?? [];
	const streamsAt = pointer('work', Number(entry), workstreamsKey);
	const streams = readPointer(profile, streamsAt);
	if (!place || !Array.isArray(streams)) return rest;
	const gone = Number(place);
	const numberOf = (i: number) => (i === gone ? null : i > gone ? i - 1 : i);
	return withValue(rest, streamsAt, renumbered(streams as ProfileWorkstream[], numberOf));
}
