import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import OneLine from './OneLine.svelte';

const words = (count: number) => {
	const links = Array.from({ length: count }, (_, i) => `<a href="#${i + 1}">Word ${i + 1}</a>`);
	return createRawSnippet(() => ({ render: () => `<span>${links.join(' ')}</span>` }));
};
const more = page.getByRole('button', { name: 'More of what is said' });

async function lineOf(count: number) {
	const { container } = await render(OneLine, { label: 'what is said', children: words(count) });
	container.style.width = '200px';
	const below = document.createElement('button');
	below.textContent = 'Below';
	container.append(below);
	return below;
}

test('what fits has no button', async () => {
	await lineOf(2);
	await expect.element(page.getByRole('link', { name: 'Word 2' })).toBeVisible();
	await expect.element(more).not.toBeInTheDocument();
});

test('what does not fit moves nothing below it, neither there nor when all of it is opened', async () => {
	const one = await lineOf(1);
	const before = one.offsetTop;
	one.parentElement?.remove();
	const below = await lineOf(40);
	expect(below.offsetTop).toBe(before);
	const last = page.getByRole('link', { name: 'Word 40' });
	await expect.element(last).not.toBeInViewport();
	await more.click();
	await expect.element(last).toBeInViewport();
	expect(below.offsetTop).toBe(before);
});

test('is one line again as soon as somebody turns to something else', async () => {
	const below = await lineOf(40);
	await more.click();
	await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
	await expect.element(page.getByRole('button', { name: 'Less of what is said' })).toBeVisible();
	below.focus();
	await expect.element(more).toHaveAttribute('aria-expanded', 'false');
});
