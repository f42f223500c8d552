import { expect, it } from 'vitest';
import { fold, wordsAt, wordsOf } from './fold';

it('reads words as they are typed without accents, strokes and letters in one', () => {
	expect(wordsOf('Łukasz Sørås, Weiß & Co: C++')).toEqual([
		...['lukasz', 'soras', 'weiss', 'co', 'c++']
	]);
	expect(['Łódź', 'Lodz', ' LODZ '].map(fold)).toEqual(['lodz', 'lodz', 'lodz']);
});

it('says where a word stands in the text as it is, however long it is without them', () => {
	expect(wordsAt('bei Weiß & Łoś')).toEqual([
		{ word: 'bei', at: [0, 3] },
		{ word: 'weiss', at: [4, 8] },
		{ word: 'los', at: [11, 14] }
	]);
});
