import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Rating from './Rating.svelte';
import '../../../app.css';

const label = 'Rating of Ada Fiction';
const step = (n: number) =>
	page.getByRole('radiogroup', { name: label }).getByRole('radio', { name: `${n} of 4` });

test('digits set it, arrows move it, Backspace takes it back', async () => {
	const onchange = vi.fn();
	await render(Rating, { label, value: null, onchange });
	await userEvent.keyboard('{Tab}3');
	await expect.element(step(3)).toBeChecked();
	await step(3).element().focus();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(step(4)).toBeChecked();
	await userEvent.keyboard('9');
	await expect.element(step(4)).toBeChecked();
	await userEvent.keyboard('{Backspace}');
	await expect.element(step(4)).not.toBeChecked();
	expect(onchange.mock.calls).toEqual([[3], [4], [null]]);
});

test('a second press on the same step takes it back, a press on another moves it', async () => {
	const onchange = vi.fn();
	await render(Rating, { label, value: 2, onchange });
	await step(2).click();
	await expect.element(step(2)).not.toBeChecked();
	await step(2).click();
	await expect.element(step(2)).toBeChecked();
	await step(1).click();
	await expect.element(step(1)).toBeChecked();
	expect(onchange.mock.calls).toEqual([[null], [2], [1]]);
});
