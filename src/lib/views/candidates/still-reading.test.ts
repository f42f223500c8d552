import { expect, it } from 'vitest';
import { stillReading } from './still-reading';

it('counts who is stored but was not read yet', () => {
	expect(stillReading({ of: 502, generation: 3 }, { count: 1002, change: 3 })).toBe(500);
	expect(stillReading({ of: 502, generation: 4 }, { count: 1002, change: 3 })).toBe(500);
});

it('says nothing while a newer result is on its way, before the pool is open, or once all are read', () => {
	expect(stillReading({ of: 2, generation: 2 }, { count: 1002, change: 3 })).toBe(0);
	expect(stillReading({ of: 2, generation: 2 }, { count: null, change: -1 })).toBe(0);
	expect(stillReading({ of: 1002, generation: 3 }, { count: 1002, change: 3 })).toBe(0);
	expect(stillReading({ of: 1002, generation: 3 }, { count: 2, change: 3 })).toBe(0);
});
