import { expect, it } from 'vitest';
import { fold } from '$lib/vocabulary/names/fold';
import { WordTable, hashOf } from './word-table';

// So few places that words share them.
const table = new WordTable(Object.entries({ ms: 1, 'req/s': 2, h: 3, '₹': 4, hours: 5 }), 2);

it.each([
	['took 40 MS in all', 8, 10, 1],
	['900 req/s', 4, 9, 2],
	['900 req/s', 4, 7, undefined],
	['5 Hours', 2, 7, 5],
	['₹5', 0, 1, 4],
	['5 hour', 2, 6, undefined],
	['', 0, 0, undefined]
])('looks up what stands in "%s" from %i to %i', (text, from, to, value) => {
	const codes = Uint16Array.from(text, (char) => char.charCodeAt(0));
	expect(table.at(codes, from, to, hashOf(fold(text), from, to))).toBe(value);
});
