import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { PersonReport } from '$lib/state/importing/importing.svelte';
import { peopleShown } from './people-shown';

const people = (count: number, more: Partial<PersonReport> = {}) =>
	Array.from({ length: count }, (_, i): PersonReport => ({
		id: `${i}` as CandidateId,
		name: `Demo ${i}`,
		outcome: 'added',
		issues: [],
		...more
	}));

it('lists a few one by one', () => {
	expect(peopleShown(people(6))).toMatchObject({ first: { length: 6 }, later: [], uncounted: 0 });
});

it('lists of many only those that ask for something, and more of the others on request', () => {
	const [asks] = people(1, { maybe: { id: 'x' as CandidateId, because: 'same phone' } });
	if (!asks) throw new Error('one was made');
	const { first, later, uncounted } = peopleShown([...people(500), asks]);
	expect(first).toEqual([asks]);
	expect(later.length + uncounted).toBe(500);
	expect(uncounted).toBeGreaterThan(0);
});
