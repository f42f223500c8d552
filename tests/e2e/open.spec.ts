import { goTo, reload } from './support/address.ts';
import {
	expectFound,
	jatin,
	notices,
	openCandidate,
	openCandidates,
	row,
	searchBox
} from './support/pool.ts';
import { expect, test } from './support/test.ts';

const loaded = 'Jatin Mishra and Pinklesh Parjapati were loaded as samples, this once';

test('the first start loads the two samples and says so, the second does not', async ({ page }) => {
	await openCandidates(page);
	await expect(page.getByText(loaded)).toBeVisible();
	await expect(page.getByRole('link', { name: /^Data: 2 candidates/ })).toBeVisible();

	await reload(page);
	await expectFound(page, 2, 2);
	await expect(page.getByText(loaded)).toBeHidden();
});

test('what is typed before the pool is open is said to be looked for, and found once it is', async ({
	page
}) => {
	await openCandidates(page);
	await reload(page);
	await expectFound(page, 2, 2);
	let release = () => {};
	const held = new Promise<void>((go) => (release = go));
	await page.route(/pool\.worker/, async (route) => {
		await held;
		await route.continue();
	});
	await reload(page);
	await expect(row(page, jatin)).toBeVisible();
	await searchBox(page).pressSequentially('fastapi');
	await expect(page.getByRole('status').filter({ hasText: 'Searching' })).toBeVisible();
	await expect(searchBox(page)).toHaveAttribute('aria-busy', 'true');
	release();
	await expectFound(page, 1, 2);
	await expect(searchBox(page)).toHaveValue('fastapi');
	await expect(row(page, jatin)).toBeHidden();
	await expect(page).toHaveURL(/q=fastapi/);
});

test('a deleted sample stays deleted after a reload', async ({ page }) => {
	await openCandidates(page);
	await openCandidate(page, jatin);
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('menuitem', { name: 'Remove from the pool' }).click();
	await expect(notices(page)).toContainText(`${jatin} was removed`);
	await expectFound(page, 1, 1);

	await reload(page);
	await expectFound(page, 1, 1);
	await expect(row(page, jatin)).toBeHidden();
});

test('a removal is taken back from its notice, and the address of the person works again', async ({
	page
}) => {
	await openCandidates(page);
	await openCandidate(page, jatin);
	const address = page.url();
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('menuitem', { name: 'Remove from the pool' }).click();
	await expectFound(page, 1, 1);
	await notices(page).getByRole('button', { name: 'Undo' }).click();
	await expectFound(page, 2, 2);

	await goTo(page, address);
	await expect(page.getByRole('heading', { level: 1, name: jatin })).toBeVisible();
});

test('the page of somebody who is gone says so and leads back', async ({ page }) => {
	await openCandidates(page);
	await goTo(page, '/candidate/?id=nobody');
	await expect(page.getByRole('heading', { name: 'Nobody is here' })).toBeVisible();
	await page.getByRole('link', { name: 'All candidates' }).click();
	await expectFound(page, 2, 2);
});

test.describe('an address that names no page', () => {
	test.use({ provoked: /404|Not found/ });

	test('says so in words, with a way back', async ({ page }) => {
		await goTo(page, '/nowhere/');
		await expect(
			page.getByRole('heading', { level: 1, name: 'There is no such page' })
		).toBeVisible();
		await page.getByRole('link', { name: 'All candidates' }).click();
		await expectFound(page, 2, 2);
	});
});
