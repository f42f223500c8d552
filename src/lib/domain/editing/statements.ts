import { type JsonPointer, pointer, readPointer } from '../pointer';
import type { Profile } from '../profile';
import { withoutText } from './set-text';
import { withValue } from './set-value';

/** Sections whose entries hold statements, and under which key. */
const statementKeys: Readonly<Record<string, string>> = {
	work: 'highlights',
	volunteer: 'highlights',
	projects: 'highlights',
	education: 'courses',
	skills: 'keywords'
};

/** Lists of texts at the top of a profile that a line can be moved to. */
const looseLists = ['x-achievements', 'x-notPlaced'] as const;

/** A place that takes a line: the statements of an entry, or one of the loose lists. */
export interface Shelf {
	/** The list itself: `/work/0/highlights`. */
	readonly at: JsonPointer;
	readonly section: string;
	/** The entry's place in its section; `null` for a loose list. */
	readonly entry: number | null;
}

/** Every place of a profile that takes a line, in reading order. */
export function shelvesOf(profile: Profile): Shelf[] {
	const entries = Object.entries(statementKeys).flatMap(([section, key]) => {
		const list = profile[section];
		if (!Array.isArray(list)) return [];
		return list.map((_, entry) => ({ at: pointer(section, entry, key), section, entry }));
	});
	const loose = looseLists.map((section) => ({ at: pointer(section), section, entry: null }));
	return [...entries, ...loose];
}

/**
 * The profile with one line moved to the end of another list.
 * @param from the line: `/x-notPlaced/2`. Where it is no text, nothing changes.
 */
export function withMoved(profile: Profile, from: JsonPointer, to: Shelf): Profile {
	const text = readPointer(profile, from);
	if (typeof text !== 'string' || from.startsWith(`${to.at}/`)) return profile;
	const list = readPointer(profile, to.at);
	const longer = [...(Array.isArray(list) ? (list as unknown[]) : []), text];
	// First in, then out: taking an item out changes the numbers of those behind it only.
	return withoutText(withValue(profile, to.at, longer), from);
}

/** The key that holds an entry's statements; `null` for sections whose entries hold none. */
export function statementKeyOf(section: string): string | null {
	return statementKeys[section] ?? null;
}
