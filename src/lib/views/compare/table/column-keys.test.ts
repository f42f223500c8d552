import { expect, it, vi } from 'vitest';
import { peopleOf } from '$lib/comparing/person';
import { testCandidate } from '$lib/comparing/testing-people';
import { columnKey } from './column-keys';
import type { Column } from './columns';

const [person] = peopleOf([testCandidate({ name: 'Ada' })]);
const done = () => vi.fn(() => Promise.resolve());

function press(key: string, altKey = false, ctrlKey = false) {
	const verbs = { move: done(), pin: done(), hide: done(), remove: done(), sort: done() };
	if (!person) throw new Error('Nobody is there.');
	const column: Column = { person, cell: 1, pinned: false, range: [1, 2] };
	const act = columnKey({ key, altKey, ctrlKey, metaKey: false }, column, 1, verbs);
	void act?.();
	const called = Object.entries(verbs).filter(([, verb]) => verb.mock.calls.length);
	return { heard: act !== null, called: called.map(([name]) => name), move: verbs.move };
}

it('moves with Alt and an arrow, not beyond its range', () => {
	expect(press('ArrowRight', true).move).toHaveBeenCalledWith(expect.anything(), 2);
	// Heard all the same, or the browser goes back in its history.
	expect(press('ArrowLeft', true)).toMatchObject({ heard: true, called: [] });
});

it.each([
	['p', 'pin'],
	['H', 'hide'],
	['Delete', 'remove']
])('does with %s what the menu says', (key, verb) => {
	expect(press(key).called).toEqual([verb]);
});

it('leaves other keys alone', () => {
	expect(press('ArrowRight').heard).toBe(false);
	expect(press('p', false, true).heard).toBe(false);
	expect(press('x').heard).toBe(false);
});
