import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Menu from './Menu.svelte';

const items = () => {
	const chosen = vi.fn();
	return { chosen, items: [{ label: 'As CSV', onselect: chosen }] };
};

it('opens at a press, does what is chosen, and gives the focus back', async () => {
	const { chosen, items: list } = items();
	render(Menu, { label: 'Export', items: list });
	const button = page.getByRole('button', { name: 'Export' });
	await button.click();
	await page.getByRole('menuitem', { name: 'As CSV' }).click();
	expect(chosen).toHaveBeenCalledOnce();
	await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
	await expect.element(button).toHaveFocus();
});

it.each(['{ArrowDown}', '{Enter}'])('opens by %s, and Escape closes it', async (key) => {
	render(Menu, { label: 'Export', items: items().items });
	const button = page.getByRole('button', { name: 'Export' });
	(button.element() as HTMLElement).focus();
	await userEvent.keyboard(key);
	await expect.element(page.getByRole('menuitem', { name: 'As CSV' })).toBeVisible();
	await expect.element(page.getByRole('menuitem', { name: 'As CSV' })).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
	await expect.element(button).toHaveFocus();
});
