import { expect, it } from 'vitest';
import { counted, figure } from './figures';
import { listWords, someWords } from './lists';

it('writes large counts in groups, and one thing as one', () => {
	expect([figure(0), figure(999), figure(100_002)]).toEqual(['0', '999', '100,002']);
	expect([counted(1, 'month'), counted(0, 'month'), counted(1_204, 'person', 'people')]).toEqual([
		'1 month',
		'0 months',
		'1,204 people'
	]);
});

it('writes lists of any length, and says how many are left out', () => {
	expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWords)).toEqual([
		'',
		'a',
		'a and b',
		'a, b and c'
	]);
	expect(someWords(['a', 'b', 'c'], 3)).toBe('a, b and c');
	expect(someWords(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
});
