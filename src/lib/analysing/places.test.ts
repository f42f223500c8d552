import { expect, it } from 'vitest';
import { pointer } from '$lib/domain/pointer';
import { sections } from './places';

it('gives the pointer of a place, however far down a list', () => {
	for (const i of [0, 1, 3, 2, 63, 64, 5000]) {
		const at = sections.work.item(i).key('highlights').item(i);
		expect(at.pointer).toBe(pointer('work', i, 'highlights', i));
	}
});

it('makes a place once', () => {
	expect(sections.skills.item(0).key('name')).toBe(sections.skills.item(0).key('name'));
});
