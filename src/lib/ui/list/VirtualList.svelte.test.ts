import { createRawSnippet } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import VirtualList from './VirtualList.svelte';
import '../../../app.css';

const nameOf = (index: number) => `Person ${index + 1}`;
const row = createRawSnippet((index: () => number) => ({
	render: () =>
		`<div><button>Open ${index() + 1}</button> <button>Keep ${index() + 1}</button></div>`
}));
const props = { label: 'Candidates', count: 100_000, rowHeight: 24, nameOf, row };
const item = (n: number) => page.getByRole('listitem', { name: `Person ${n}`, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
let container: HTMLElement;

beforeEach(() => {
	container = document.createElement('div');
	container.style.height = '300px';
	document.body.replaceChildren(container);
});

const mount = (
	more: Partial<typeof props> & { onrange?: (from: number, to: number) => void } = {}
) => render(VirtualList, { target: container, props: { ...props, ...more } });

test('only what is on screen exists, and each row tells its place', async () => {
	await mount();
	await expect.element(item(1)).toHaveAttribute('aria-posinset', '1');
	await expect.element(item(1)).toHaveAttribute('aria-setsize', '100000');
	expect(page.getByRole('listitem').elements().length).toBeLessThan(100);
});

test('the scroll bar is honest: half way down is the middle of the list', async () => {
	const onrange = vi.fn<(from: number, to: number) => void>();
	await mount({ onrange });
	await expect.poll(() => onrange.mock.lastCall?.[0]).toBe(0);
	const list = page.getByRole('list', { name: 'Candidates' }).element();
	list.scrollTop = list.scrollHeight / 2;
	await expect.poll(() => onrange.mock.lastCall?.[0]).toBeGreaterThan(49_000);
	const [from = 0, to = 0] = onrange.mock.lastCall ?? [];
	expect(from).toBeLessThan(51_000);
	expect(to).toBeGreaterThan(from);
	await expect.element(item(from + 2)).toBeVisible();
});

test('it comes back to where it stood, a part of a row scrolled away too', async () => {
	const onrange = vi.fn<(from: number, to: number) => void>();
	const { component } = await mount({ onrange });
	await expect.poll(() => onrange.mock.lastCall?.[0]).toBe(0);
	const list = page.getByRole('list', { name: 'Candidates' }).element();
	list.scrollTop = 49_999 * 24 + 10;
	await expect.poll(() => onrange.mock.lastCall?.[0]).toBeGreaterThan(49_000);
	const [index, place] = [onrange.mock.lastCall?.[0], component.place()];
	component.goTo('');
	await expect.poll(() => onrange.mock.lastCall?.[0]).toBe(0);
	expect(component.place()).toBe('');
	component.goTo(place);
	await expect.poll(() => onrange.mock.lastCall?.[0]).toBe(index);
	await expect.poll(() => component.place()).toBe(place);
});

test('a shorter list reports its own range', async () => {
	const onrange = vi.fn<(from: number, to: number) => void>();
	const { rerender } = await mount({ onrange });
	await expect.poll(() => onrange.mock.lastCall?.[0]).toBe(0);
	await rerender({ count: 3 });
	await expect.poll(() => onrange.mock.lastCall).toEqual([0, 3]);
	await rerender({ count: 0 });
	await expect.poll(() => onrange.mock.lastCall).toEqual([0, 0]);
});

test('arrow keys go from row to row in the same control; End and Home go to the ends', async () => {
	await mount();
	await button('Keep 1').click();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	await expect.element(button('Keep 3')).toHaveFocus();
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(button('Keep 2')).toHaveFocus();
	await userEvent.keyboard('{End}');
	await expect.element(button('Keep 100000')).toHaveFocus();
	await userEvent.keyboard('{Home}');
	await expect.element(button('Keep 1')).toHaveFocus();
});

test('at the top, rows that taller ones push out of sight stay for when these shrink', async () => {
	const high = createRawSnippet((index: () => number) => ({
		render: () => `<div class="high">Row ${index() + 1}</div>`
	}));
	const style = document.createElement('style');
	style.textContent = '.high { height: 24px } .taller .high { height: 90px }';
	await render(VirtualList, { target: container, props: { ...props, row: high } });
	container.append(style);
	await expect.element(item(12)).toBeInTheDocument();
	container.classList.add('taller');
	const top = (n: number) => item(n).element().getBoundingClientRect().top;
	await expect.poll(() => top(2) - top(1)).toBe(90);
	expect(item(12).query()).not.toBeNull();
});
