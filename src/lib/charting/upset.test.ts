import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapOf } from '$lib/comparing/overlap';
import { peopleOf } from '$lib/comparing/person';
import { testCandidate } from '$lib/comparing/testing-people';
import { upsetLayout, upsetMeasures } from './upset';

const listings = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 })), {
	minLength: 1,
	maxLength: 12
});

it('bars are as tall as counts, dots mark who belongs, and all of it lies inside', () => {
	fc.assert(
		fc.property(listings, (listing) => {
			const people = peopleOf(
				listing.map((lists, i) =>
					testCandidate({ name: `Person ${i}`, lists: lists.map((skill) => `s${skill}`) })
				)
			);
			const overlap = overlapOf(people, 'listing');
			const { columns, rows, width, height, base } = upsetLayout(overlap, overlap.combinations);
			const counts = columns.map(({ combination }) => combination.skills.length);
			for (const { combination, height: tall, top, holds, link, x } of columns) {
				const share = combination.skills.length / Math.max(...counts);
				expect(tall).toBeCloseTo(share * upsetMeasures.bar);
				expect(top + tall).toBeCloseTo(base);
				const held = holds.flatMap((belongs, person) => (belongs ? [person] : []));
				expect(held).toEqual(combination.people);
				expect(link).toEqual([rows[held[0] ?? 0]?.y, rows[held.at(-1) ?? 0]?.y]);
				expect(x).toBeLessThan(width);
			}
			listing.forEach((lists, person) => expect(rows[person]?.total).toBe(lists.length));
			for (const { y } of rows) expect(y).toBeLessThan(height);
		})
	);
});
