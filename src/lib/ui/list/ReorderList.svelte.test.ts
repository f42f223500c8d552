import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ReorderList from './ReorderList.svelte';
import '../../../app.css';

/** A list that does what it is told, as its owner would. */
async function mount(names = ['Ada', 'Ben', 'Cleo', 'Dan'], mostDrawn?: number) {
	let items = names;
	let version = 0;
	const item = createRawSnippet((index: () => number) => ({
		render: () => `<label>Note <input aria-label="Note on ${items[index()]}"></label>`
	}));
	const nameOf = (index: number) => items[index];
	const onmove = vi.fn((from: number, to: number) => {
		items = items.toSpliced(from, 1).toSpliced(to, 0, items[from] ?? '');
		void view.rerender({ version: ++version });
	});
	const onrange = vi.fn();
	const count = items.length;
	const props = { label: 'People', count, keyOf: nameOf, nameOf, version, onmove, onrange, item };
	const view = await render(ReorderList, { ...props, ...(mostDrawn && { mostDrawn }) });
	return { onmove, onrange };
}

const order = () =>
	page
		.getByRole('list', { name: 'People' })
		.getByRole('listitem')
		.elements()
		.map((row) => row.getAttribute('aria-label'));
const handle = (name: string) => page.getByRole('button', { name: `Move ${name}`, exact: true });

test('Space picks up, arrows move, Space drops: one move is told, aloud too', async () => {
	const { onmove } = await mount();
	handle('Ada').element().focus();
	await userEvent.keyboard(' {ArrowDown}{ArrowDown}');
	await expect.poll(order).toEqual(['Ben', 'Cleo', 'Ada', 'Dan']);
	expect(onmove).not.toHaveBeenCalled();
	await userEvent.keyboard(' ');
	expect(onmove.mock.calls).toEqual([[0, 2]]);
	await expect.element(page.getByText('Ada dropped, 3 of 4.')).toBeInTheDocument();
	await expect.poll(order).toEqual(['Ben', 'Cleo', 'Ada', 'Dan']);
	await expect.element(handle('Ada')).toHaveFocus();
});

test('Escape puts back', async () => {
	const { onmove } = await mount();
	handle('Dan').element().focus();
	await userEvent.keyboard(' {ArrowUp}{Escape}');
	await expect.poll(order).toEqual(['Ada', 'Ben', 'Cleo', 'Dan']);
	expect(onmove).not.toHaveBeenCalled();
});

test('Alt and an arrow move from anywhere in the row, and the focus stays', async () => {
	const { onmove } = await mount();
	const note = page.getByRole('textbox', { name: 'Note on Cleo' });
	await note.click();
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	await expect.poll(order).toEqual(['Ada', 'Cleo', 'Ben', 'Dan']);
	await expect.element(note).toHaveFocus();
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	await expect.poll(order).toEqual(['Cleo', 'Ada', 'Ben', 'Dan']);
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	expect(onmove.mock.calls).toEqual([
		[2, 1],
		[1, 0]
	]);
});

test('a row is dragged by its handle', async () => {
	const { onmove } = await mount();
	await userEvent.dragAndDrop(handle('Ada'), handle('Cleo'), { targetPosition: { x: 5, y: 28 } });
	await expect.poll(() => onmove.mock.calls).toEqual([[0, 2]]);
	expect(order()).toEqual(['Ben', 'Cleo', 'Ada', 'Dan']);
});

test('of a long list only what is on screen is drawn, with its place among all', async () => {
	const names = Array.from({ length: 20_000 }, (_, i) => `Person ${i + 1}`);
	const { onmove, onrange } = await mount(names);
	await expect.element(handle('Person 1')).toBeVisible();
	expect(order().length).toBeLessThan(100);
	const second = page.getByRole('listitem', { name: 'Person 2', exact: true });
	await expect.element(second).toHaveAttribute('aria-setsize', '20000');
	await expect.element(second).toHaveAttribute('aria-posinset', '2');
	await expect.poll(() => onrange.mock.lastCall?.[0]).toBe(0);

	handle('Person 2').element().focus();
	await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
	expect(onmove.mock.lastCall).toEqual([1, 2]);
	await expect.poll(() => order().slice(0, 3)).toEqual(['Person 1', 'Person 3', 'Person 2']);
	await expect.element(handle('Person 2')).toHaveFocus();

	await userEvent.keyboard('{Alt>}{End}{/Alt}');
	expect(onmove.mock.lastCall).toEqual([2, 19_999]);
	await expect.element(handle('Person 2')).toHaveFocus();
	await expect.poll(() => order().slice(-2)).toEqual(['Person 20000', 'Person 2']);
	await expect.poll(() => onrange.mock.lastCall?.[1]).toBe(20_000);
});

test('a row of a long list is dragged by its handle', async () => {
	const { onmove } = await mount(['Ada', 'Ben', 'Cleo', 'Dan'], 2);
	await expect.element(handle('Cleo')).toBeVisible();
	await userEvent.dragAndDrop(handle('Ada'), handle('Cleo'), { targetPosition: { x: 5, y: 28 } });
	await expect.poll(() => onmove.mock.calls).toEqual([[0, 2]]);
	await expect.poll(order).toEqual(['Ben', 'Cleo', 'Ada', 'Dan']);
});
