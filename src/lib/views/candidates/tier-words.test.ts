import { expect, it } from 'vitest';
import { tierWords } from './tier-words';

const headings = (exact: number, prefix: number, fuzzy: number) =>
	Array.from({ length: exact + prefix + fuzzy }, (_, place) =>
		tierWords(place, { exact, prefix, fuzzy })
	);

it('heads what only begins with the words and what is near to them, below exact matches', () => {
	expect(headings(1, 2, 1)).toEqual([null, 'Matches by their beginning', null, 'Near matches']);
	expect(headings(1, 0, 2)).toEqual([null, 'Near matches', null]);
});

it('says so at the top where nothing matches in full', () => {
	expect(headings(0, 2, 0)).toEqual(['Matches by their beginning only', null]);
	expect(headings(0, 0, 1)).toEqual(['Near matches only: nothing is spelled that way']);
	expect(headings(0, 1, 1)).toEqual(['Matches by their beginning only', 'Near matches']);
	expect(headings(2, 0, 0)).toEqual([null, null]);
});
