import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ReorderList from './ReorderList.svelte';
import { moved } from './reorder';
import '../../app.css';

const item = createRawSnippet((name: () => string) => ({
	render: () => `<label>Note <input aria-label="Note on ${name()}"></label>`
}));

/** A list that does what it is told, as its owner would. */
async function mount() {
	let items = ['Ada', 'Ben', 'Cleo', 'Dan'];
	const onmove = vi.fn((key: string, to: number) => {
		items = moved(items, items.indexOf(key), to);
		void view.rerender({ items });
	});
	const keyOf = (name: string) => name;
	const props = { label: 'People', items, keyOf, nameOf: keyOf, onmove, item };
	const view = await render(ReorderList<string>, props);
	return onmove;
}

const order = () =>
	page
		.getByRole('list', { name: 'People' })
		.getByRole('listitem')
		.elements()
		.map((row) => row.getAttribute('aria-label'));
const handle = (name: string) => page.getByRole('button', { name: `Move ${name}` });

test('Space picks up, arrows move, Space drops: one move is told, aloud too', async () => {
	const onmove = await mount();
	handle('Ada').element().focus();
	await userEvent.keyboard(' {ArrowDown}{ArrowDown}');
	await expect.poll(order).toEqual(['Ben', 'Cleo', 'Ada', 'Dan']);
	expect(onmove).not.toHaveBeenCalled();
	await userEvent.keyboard(' ');
	expect(onmove.mock.calls).toEqual([['Ada', 2]]);
	await expect.element(page.getByText('Ada dropped, 3 of 4.')).toBeInTheDocument();
	await expect.poll(order).toEqual(['Ben', 'Cleo', 'Ada', 'Dan']);
	await expect.element(handle('Ada')).toHaveFocus();
});

test('Escape puts back', async () => {
	const onmove = await mount();
	handle('Dan').element().focus();
	await userEvent.keyboard(' {ArrowUp}{Escape}');
	await expect.poll(order).toEqual(['Ada', 'Ben', 'Cleo', 'Dan']);
	expect(onmove).not.toHaveBeenCalled();
});

test('Alt and an arrow move from anywhere in the row, and the focus stays', async () => {
	const onmove = await mount();
	const note = page.getByRole('textbox', { name: 'Note on Cleo' });
	await note.click();
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	await expect.poll(order).toEqual(['Ada', 'Cleo', 'Ben', 'Dan']);
	await expect.element(note).toHaveFocus();
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	await expect.poll(order).toEqual(['Cleo', 'Ada', 'Ben', 'Dan']);
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	expect(onmove.mock.calls).toEqual([
		['Cleo', 1],
		['Cleo', 0]
	]);
});

test('a row is dragged by its handle', async () => {
	const onmove = await mount();
	await userEvent.dragAndDrop(handle('Ada'), handle('Cleo'), { targetPosition: { x: 5, y: 28 } });
	await expect.poll(() => onmove.mock.calls).toEqual([['Ada', 2]]);
	expect(order()).toEqual(['Ben', 'Cleo', 'Ada', 'Dan']);
});
