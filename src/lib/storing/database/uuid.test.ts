import { expect, it } from 'vitest';
import { newId } from './uuid';

it('begins with the time, and goes on by chance', () => {
	const now = Date.UTC(2026, 10, 26);
	const ids = Array.from({ length: 1000 }, () => newId(now));
	for (const id of ids) {
		expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
		expect(parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(now);
	}
	expect(new Set(ids).size).toBe(ids.length);
	expect(new Set(ids.map((id) => id[19]))).toEqual(new Set('89ab'));
	for (const at of [15, 16, 17, 20, 24, 35]) {
		expect(new Set(ids.map((id) => id[at])).size).toBe(16);
	}
});

it('sorts by time', () => {
	const times = [0, 9, 1_700_000_000_000, 1_700_000_000_001, Date.UTC(2999, 0)];
	const ids = times.map((time) => newId(time));
	expect(ids.toSorted()).toEqual(ids);
});
