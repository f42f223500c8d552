import type { PersonReport } from '$lib/state/importing/importing.svelte';

/** So many people of a file are listed one by one at once. */
const few = 6;
/** So many are listed at all: the pool is the place to look through more. */
const most = 300;

/** Which people of a file are listed at once, and which on request. */
export interface PeopleShown {
	readonly first: readonly PersonReport[];
	readonly later: readonly PersonReport[];
	/** How many are only counted. */
	readonly uncounted: number;
}

/** All of a few; of many, those that ask for something or were changed. */
export function peopleShown(people: readonly PersonReport[]): PeopleShown {
	if (people.length <= few) return { first: people, later: [], uncounted: 0 };
	const first = people.filter(asksSomething).slice(0, most);
	const shown = new Set(first);
	const later = people.filter((person) => !shown.has(person));
	const listed = later.slice(0, most);
	return { first, later: listed, uncounted: later.length - listed.length };
}

function asksSomething({ maybe, merger, issues }: PersonReport): boolean {
	return Boolean(maybe ?? merger) || issues.length > 0;
}
