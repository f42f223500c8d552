import { expect, it } from 'vitest';
import { spokenKey } from './spoken-key';

it('reads keys as words, those of one word and those that are not of the schema too', () => {
	expect(['x-notPlaced', 'statedYears', 'basics'].map(spokenKey)).toEqual([
		'Not placed',
		'Stated years',
		'Basics'
	]);
});
