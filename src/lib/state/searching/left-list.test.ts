import { expect, it } from 'vitest';
import { LeftList, type LeftPlace } from './left-list.svelte';

const there = { query: 'q=go', place: '12 30' };

it('has a list return to where the entry that was come back to left it, until one has arrived', () => {
	const left = new LeftList();
	left.restore(there);
	expect(left.returning).toEqual(there);
	expect(left.capture()).toEqual(there);
	left.arrived();
	expect(left.returning).toBeNull();
});

it('asks the list on screen where it stands, as long as it is there', () => {
	const left = new LeftList();
	const end = left.watch(() => there);
	expect(left.capture()).toEqual(there);
	end();
	expect(left.capture()).toBeNull();
});

it('lets alone what a former build kept in the history', () => {
	const left = new LeftList();
	left.restore({ query: 'q=go', place: { index: 12, within: 30 } } as unknown as LeftPlace);
	expect(left.returning).toBeNull();
});
