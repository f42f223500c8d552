import { expect, it } from 'vitest';
import { firstTierWords, tierWords } from './tier-words';

const headings = (exact: number, prefix: number, fuzzy: number) =>
	Array.from({ length: exact + prefix + fuzzy }, (_, place) =>
		tierWords(place, { exact, prefix, fuzzy })
	);

it('heads what only begins with the words and what is near to them, below exact matches', () => {
	expect(headings(1, 2, 1)).toEqual([null, 'Matches by their beginning', null, 'Near matches']);
	expect(headings(1, 0, 2)).toEqual([null, 'Near matches', null]);
});

it('heads no first row: over all of them it is said how they match, where that is not in full', () => {
	expect(headings(0, 1, 1)).toEqual([null, 'Near matches']);
	expect(headings(0, 2, 0)).toEqual([null, null]);
	expect(firstTierWords({ exact: 0, prefix: 1, fuzzy: 1 })).toBe(
		'Matches by their beginning only.'
	);
	expect(firstTierWords({ exact: 0, prefix: 0, fuzzy: 1 })).toMatch(/^Near matches only/);
	expect(firstTierWords({ exact: 1, prefix: 1, fuzzy: 1 })).toBeNull();
	expect(firstTierWords({ exact: 0, prefix: 0, fuzzy: 0 })).toBeNull();
});
