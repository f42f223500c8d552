import { expect, test } from 'vitest';
import { pointer } from '$lib/domain/pointer';
import type { ReviewGroup } from '$lib/state/reviewing/review.svelte';
import { UnsureFirst } from './unsure-first';

const group = (entry: number, confidences: Record<string, number | null>): ReviewGroup => ({
	at: pointer('work', entry),
	section: 'work',
	entry,
	label: `Position ${entry + 1}`,
	fields: Object.entries(confidences).map(([key, confidence]) => ({
		at: pointer('work', entry, ...key.split('/')),
		label: key,
		text: key,
		confidence,
		source: []
	})),
	confidence: 1
});
const shown = (groups: readonly ReviewGroup[]) =>
	groups.map(({ label, fields }) => [label, ...fields.map((field) => field.label)].join(' '));

test('the least certain entry and field come first, and stay where they were once put right', () => {
	const order = new UnsureFirst();
	const first = group(0, { name: 0.95, position: 0.7, summary: 0.9 });
	const second = group(1, { name: 0.9, position: 0.3 });
	const expected = ['Position 2 position name', 'Position 1 position name summary'];
	expect(shown(order.order([first, second]))).toEqual(expected);
	const mended = group(1, { name: 0.9, position: null });
	expect(shown(order.order([first, mended]))).toEqual(expected);
});

test('statements stay together, in their order, whichever of them is unsure', () => {
	const order = new UnsureFirst();
	const lines = { name: 0.95, 'highlights/0': 0.95, 'highlights/1': 0.3, url: 0.7 };
	const expected = ['Position 1 highlights/0 highlights/1 url name'];
	expect(shown(order.order([group(0, lines)]))).toEqual(expected);
	expect(shown(order.order([group(0, { ...lines, 'highlights/1': null })]))).toEqual(expected);
});
