import type { Page } from '@playwright/test';
import { compareSamples, openView } from './support/compare.ts';
import { jatin, pinklesh } from './support/pool.ts';
import { expect, test } from './support/test.ts';

test.use({ hasTouch: true });

/** A canvas with marks that are walked by keys. */
const chart = (page: Page, name: RegExp) => page.getByRole('application', { name });

test('an entry on the time axis says the same to a mouse, to keys and to a finger', async ({
	page
}) => {
	await compareSamples(page, 'Timeline');
	const cred = page.getByRole('button', { name: /^Jatin Mishra: CRED, SDE-2, / });
	const gap = page.getByRole('button', { name: /^Pinklesh Parjapati: Gap of 19 months, / });
	const sentences = [cred, gap].map((mark) => mark.getAttribute('aria-label'));
	const [ofCred, ofGap] = (await Promise.all(sentences)).map((words) =>
		page.getByText(words ?? '', { exact: true })
	);
	if (!ofCred || !ofGap) throw new Error('Both have a sentence.');
	await expect(page.getByText('Point at an entry, tap it or go to it by keys')).toBeVisible();

	await cred.hover();
	await expect(ofCred).toBeVisible();
	await gap.focus();
	await expect(ofGap).toBeVisible();
	await expect(ofCred).toHaveCount(0);
	await cred.tap();
	await expect(ofCred).toBeVisible();
	await expect(ofGap).toHaveCount(0);
	await gap.tap();
	await expect(ofGap).toBeVisible();
});

test('a part of the circles says the same to a mouse and to keys, and a finger picks it and reads it', async ({
	page
}) => {
	await compareSamples(page, 'Skills');
	const circles = chart(page, /8 skills shared by all/);
	await expect(circles).toHaveAttribute('data-drawn');
	const { width = 0, height = 0 } = (await circles.boundingBox()) ?? {};
	const position = { x: width * 0.62, y: height / 2 };
	const said = page.getByText(new RegExp(`^Only ${pinklesh}, `));

	await circles.hover({ position });
	await expect(said).toHaveCount(1);
	const words = await said.innerText();
	await page.getByRole('heading', { level: 1 }).hover();
	await expect(said).toHaveCount(0);

	await circles.focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await expect(said).toHaveText(words);
	await page.keyboard.press('Home');
	await expect(said).toHaveCount(0);

	// What is picked stands beside the circles, and moves them under the finger: their own words may be gone by then.
	await circles.tap({ position });
	await expect(page.getByRole('region', { name: `Only ${pinklesh}` })).toContainText('52 skills');
});

test('a cell of the heat map is read out to keys, and a finger opens the proof of the same months', async ({
	page
}) => {
	await compareSamples(page);
	await openView(page, 'Skills');
	const heat = chart(page, /by months/);
	await expect(heat).toHaveAttribute('data-drawn');
	await heat.focus();
	await page.keyboard.press('End');
	await expect(
		page.getByText(`${jatin}, Elasticsearch: shown in a role, up to 51 months`)
	).toHaveCount(1);
	await page.keyboard.press('Tab');
	const { width = 0 } = (await heat.boundingBox()) ?? {};
	await heat.tap({ position: { x: width * 0.5, y: 50 } });
	// Its own words are gone as soon as the proof has the focus.
	const proof = page.getByRole('dialog', { name: 'Elasticsearch' });
	await expect(proof).toContainText('up to 51');
});
