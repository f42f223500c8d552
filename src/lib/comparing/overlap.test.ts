import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	distinct,
	distinctCombinations,
	heldSkills,
	intersection,
	overlapOf,
	sortCombinations,
	strongestFirst,
	union
} from './overlap';
import { peopleOf } from './person';
import { testCandidate } from './testing-people';

/** Who lists which of twelve skills, for one to fifty people. */
const listings = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 11 })), {
	minLength: 1,
	maxLength: 50
});

function skillsOf(listing: readonly (readonly number[])[]) {
	const candidates = listing.map((lists, i) =>
		testCandidate({ name: `Person ${i}`, lists: lists.map((skill) => `s${skill}`) })
	);
	return heldSkills(peopleOf(candidates), 'listing');
}

describe('against brute force', () => {
	it('intersections, unions and distinct combinations hold the skills they should', () => {
		fc.assert(
			fc.property(listings, fc.uniqueArray(fc.nat(49), { minLength: 1 }), (listing, chosen) => {
				const people = chosen.filter((person) => person < listing.length);
				if (!people.length) return;
				const skills = skillsOf(listing);
				const all = Array.from({ length: 12 }, (_, i) => i);
				const has = (person: number, skill: number) => listing[person]?.includes(skill) ?? false;
				const inAll = all.filter((skill) => people.every((person) => has(person, skill)));
				const inAny = all.filter((skill) => people.some((person) => has(person, skill)));
				const alone = inAll.filter((skill) =>
					listing.every((_, person) => people.includes(person) || !has(person, skill))
				);
				const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).sort();
				const wanted = (found: readonly number[]) => found.map((skill) => `s${skill}`).sort();
				expect(ids(intersection(skills, people))).toEqual(wanted(inAll));
				expect(ids(union(skills, people))).toEqual(wanted(inAny));
				expect(ids(distinct(skills, people))).toEqual(wanted(alone));
			})
		);
	});

	it('each skill lies in exactly one combination, that of its holders', () => {
		fc.assert(
			fc.property(listings, (listing) => {
				const skills = skillsOf(listing);
				const combinations = distinctCombinations(skills);
				const placed = combinations.flatMap(({ people, skills: held }) =>
					held.map(({ id }) => ({ id, people }))
				);
				expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
				expect(placed).toHaveLength(new Set(listing.flat()).size);
				for (const { id, people } of placed) {
					const holders = listing.flatMap((lists, i) =>
						lists.some((skill) => `s${skill}` === id) ? [i] : []
					);
					expect(people).toEqual(holders);
				}
			})
		);
	});
});

it('counts what is only listed, or only what is shown', () => {
	const people = peopleOf([
		testCandidate({
			name: 'Ada',
			lists: ['Redis'],
			projects: ['Celery'],
			roles: [{ start: '2020', shows: ['Kafka'] }],
			implies: { Java: 'Micronaut' }
		})
	]);
	const names = (basis: 'listing' | 'evidence') =>
		overlapOf(people, basis).skills.map(({ name }) => name);
	expect(names('listing')).toEqual(['Celery', 'Kafka', 'Redis']);
	expect(names('evidence')).toEqual(['Celery', 'Kafka']);
});

it('sorts by skills or by people', () => {
	const skills = skillsOf([
		[0, 1, 2, 5],
		[3, 5],
		[4, 5]
	]);
	const sizes = (order: 'size' | 'degree') =>
		sortCombinations(distinctCombinations(skills), order).map(({ people }) => people.join());
	expect(sizes('size')).toEqual(['0', '0,1,2', '1', '2']);
	expect(sizes('degree')).toEqual(['0,1,2', '0', '1', '2']);
});

it('puts first what its holders evidence best, and keeps the order of equals', () => {
	const people = peopleOf([
		testCandidate({ name: 'Ada Example', lists: ['Ant', 'Bee'], roles: [{ shows: ['Zebra'] }] }),
		testCandidate({ name: 'Ben Sample', lists: ['Zebra'] })
	]);
	const skills = heldSkills(people, 'listing');
	expect(skills.map(({ name }) => name)).toEqual(['Ant', 'Bee', 'Zebra']);
	expect(strongestFirst(skills, people)[0]?.name).toBe('Zebra');
	expect(strongestFirst([], people)).toEqual([]);
});
