import fc from 'fast-check';
import { expect, it } from 'vitest';
import { experienceBars } from './experience-bars';

it('counts everyone in one bar', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(1000), { maxLength: 41 }), (years) => {
			const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
			expect(sum(experienceBars(years).map(({ count }) => count))).toBe(sum(years));
		})
	);
});
