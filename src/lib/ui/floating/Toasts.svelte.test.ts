import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Toasts from './Toasts.svelte';
import { ToastQueue } from './toast-queue.svelte';
import '../../../app.css';

test('Undo does what was promised, once, and closes its toast alone', async () => {
	const queue = new ToastQueue();
	const run = vi.fn();
	await render(Toasts, { queue });
	queue.show({ text: 'Ada Fiction removed.', action: { label: 'Undo', run } });
	queue.show({ text: 'The file is empty.', tone: 'danger' });
	const notices = page.getByRole('status', { name: 'Notices' });
	await expect.element(notices.getByText('Ada Fiction removed.')).toBeVisible();

	await notices.getByRole('button', { name: 'Undo' }).click();
	expect(run).toHaveBeenCalledOnce();
	await expect.element(notices.getByText('Ada Fiction removed.')).not.toBeInTheDocument();
	await expect.element(notices.getByText('The file is empty.')).toBeVisible();

	await notices.getByRole('button', { name: 'Dismiss notice' }).click();
	await expect.element(notices).toHaveTextContent('');
	expect(queue.shown).toEqual([]);
});
