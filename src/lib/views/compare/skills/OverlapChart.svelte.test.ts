import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { overlapOf } from '$lib/comparing/overlap';
import { peopleOf } from '$lib/comparing/person';
import { testCandidate } from '$lib/comparing/testing-people';
import OverlapChart from './OverlapChart.svelte';
import '../../../../app.css';

test('the sentence on circles that are not to scale stands beneath them, and takes no place beside them', async () => {
	// Each two share a skill, and all three share many more than any has alone: no three circles meet like this.
	const people = peopleOf(
		['abx', 'bcx', 'cax'].map((letters, i) => testCandidate({ name: `P${i}`, lists: [...letters] }))
	);
	const { container } = await render(OverlapChart, { overlap: overlapOf(people, 'listing') });
	const sentence = page.getByText('Circles cannot show these counts to scale');
	await expect.element(sentence).toBeVisible();
	await page.viewport(1200, 800);
	container.style.display = 'grid';
	container.style.gridTemplateColumns = '1fr 1fr';
	const chart = page.getByRole('figure').element().getBoundingClientRect();
	const words = sentence.element().getBoundingClientRect();
	expect(words.top).toBeGreaterThanOrEqual(chart.bottom);
	expect(words.left).toBe(chart.left);
});
