import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SearchField from './SearchField.svelte';
import '../../../app.css';

const box = page.getByRole('searchbox', { name: 'Search candidates' });

test('it says what is typed, and that it was cleared, and keeps the focus', async () => {
	const onsearch = vi.fn();
	await render(SearchField, { label: 'Search candidates', onsearch });
	await expect.element(page.getByRole('button', { name: 'Clear search' })).not.toBeInTheDocument();
	await box.fill('kafak');
	await page.getByRole('button', { name: 'Clear search' }).click();
	await expect.element(box).toHaveValue('');
	await expect.element(box).toHaveFocus();
	expect(onsearch.mock.calls).toEqual([
		['kafak', 5],
		['', 0]
	]);
});

test('Escape clears it; Backspace before the first letter takes a chip back', async () => {
	const onbackspace = vi.fn();
	await render(SearchField, { label: 'Search candidates', value: 'go', onbackspace });
	await box.click();
	await userEvent.keyboard('{Backspace}');
	expect(onbackspace).not.toHaveBeenCalled();
	await userEvent.keyboard('{Escape}');
	await expect.element(box).toHaveValue('');
	await userEvent.keyboard('{Backspace}');
	expect(onbackspace).toHaveBeenCalledOnce();
});

test('"/" puts the cursor in the one search of a page', async () => {
	await render(SearchField, { label: 'Search candidates', size: 'large' });
	await userEvent.keyboard('/');
	await expect.element(box).toHaveFocus();
	await userEvent.keyboard('/');
	await expect.element(box).toHaveValue('/');
});
