import type { Person } from '$lib/comparing/person';
import type { Placed, Timeline } from '$lib/comparing/timeline/timeline';

/** An entry with whose it is. */
export interface Stop {
	/** One of a kind in the whole timeline. */
	readonly key: string;
	readonly person: Person;
	readonly entry: Placed;
}

/** What names an entry in the whole timeline. */
export function stopKey(person: Person, { id }: Pick<Placed, 'id'>): string {
	return `${person.candidate.id}|${id}`;
}

/** Every entry in the order in which keys go through them: person by person, from early to late. */
export function readingOrder({ lanes }: Timeline): Stop[] {
	return lanes.flatMap(({ person, bands }) =>
		bands
			.flatMap(({ entries }) => entries)
			.sort((a, b) => a.outer.from - b.outer.from || a.row - b.row)
			.map((entry) => ({ key: stopKey(person, entry), person, entry }))
	);
}
