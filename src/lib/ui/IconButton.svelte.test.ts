import X from '@lucide/svelte/icons/x';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import IconButton from './IconButton.svelte';
import '../../app.css';

test('a hint shows while the focus is on it, describes it, and Escape hides it', async () => {
	await render(IconButton, { label: 'Remove Ada Fiction', hint: 'Remove', icon: X });
	const button = page.getByRole('button', { name: 'Remove Ada Fiction' });
	await userEvent.keyboard('{Tab}');
	await expect.element(button).toHaveFocus();
	await expect.element(page.getByRole('tooltip')).toHaveTextContent('Remove');
	await expect.element(button).toHaveAccessibleDescription('Remove');
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('tooltip')).not.toBeInTheDocument();
	await expect.element(button).toHaveAccessibleDescription('');
});

test('no hint covers what the button has opened', async () => {
	await render(IconButton, { label: 'Sort', icon: X, 'aria-expanded': true });
	await userEvent.keyboard('{Tab}');
	await expect.element(page.getByRole('button', { name: 'Sort' })).toHaveFocus();
	await expect.element(page.getByRole('tooltip')).not.toBeInTheDocument();
});
