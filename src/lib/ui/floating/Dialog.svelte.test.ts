import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dialog from './Dialog.svelte';
import Panel from './Panel.svelte';
import '../../../app.css';

const children = createRawSnippet(() => ({ render: () => '<button>Only choice</button>' }));

test.each<[string, typeof Dialog]>([
	['Dialog', Dialog],
	['Panel', Panel as typeof Dialog]
])('%s keeps the focus inside, closes on Escape and gives the focus back', async (_, Part) => {
	const opener = document.createElement('button');
	document.body.append(opener);
	opener.focus();
	const onclose = vi.fn();
	const props = { title: 'Kafka', description: 'Up to 51 months.', onclose, children };
	const { rerender } = await render(Part, { ...props, open: false });
	await rerender({ open: true });

	const dialog = page.getByRole('dialog', { name: 'Kafka' });
	await expect.element(dialog).toHaveAccessibleDescription('Up to 51 months.');
	const inside = () => dialog.element().contains(document.activeElement);
	await expect.poll(inside).toBe(true);
	for (let press = 0; press < 4; press++) {
		await userEvent.keyboard('{Tab}');
		expect(inside()).toBe(true);
	}

	await userEvent.keyboard('{Escape}');
	await expect.element(dialog).not.toBeInTheDocument();
	expect(onclose).toHaveBeenCalledOnce();
	await expect.poll(() => document.activeElement).toBe(opener);
	opener.remove();
});

test('the cross closes it', async () => {
	await render(Dialog, { open: true, title: 'Erase everything?' });
	await page.getByRole('button', { name: 'Close' }).click();
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('what is to be typed can be typed at once', async () => {
	const field = createRawSnippet(() => ({ render: () => '<input aria-label="Name" />' }));
	await render(Dialog, { open: true, title: 'New shortlist', children: field });
	await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
});
