import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Segmented from './Segmented.svelte';
import '../../../app.css';

const options = [
	{ value: 'all', label: 'All' },
	{ value: 'differences', label: 'Differences' },
	{ value: 'shared', label: 'Shared' }
];

test('a press and the arrow keys choose, one at a time', async () => {
	const onchange = vi.fn();
	await render(Segmented, { label: 'Rows to show', options, value: 'all', onchange });
	const group = page.getByRole('radiogroup', { name: 'Rows to show' });
	await expect.element(group.getByRole('radio', { name: 'All' })).toBeChecked();

	await group.getByRole('radio', { name: 'Differences' }).click();
	await expect.element(group.getByRole('radio', { name: 'Differences' })).toBeChecked();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(group.getByRole('radio', { name: 'Shared' })).toBeChecked();
	await expect.element(group.getByRole('radio', { name: 'All' })).not.toBeChecked();
	expect(onchange.mock.calls).toEqual([['differences'], ['shared']]);
});
