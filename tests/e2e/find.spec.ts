import { goTo, reload } from './support/address.ts';
import {
	expectFound,
	filters,
	jatin,
	openCandidates,
	openTab,
	pinklesh,
	row,
	searchBox
} from './support/pool.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ page }) => openCandidates(page));

test('"kafak" shows Kafka, says so, and labels it a near match', async ({ page }) => {
	await searchBox(page).fill('kafak');
	await expectFound(page, 1, 2);
	const read = page.getByRole('status', { name: 'How the query was read' });
	await expect(read).toHaveText('Did you mean Kafka? It is shown for “kafak”.');
	await expect(row(page, jatin)).toContainText('up to 51 m');
	await expect(row(page, jatin).locator('mark')).toHaveText('Kafka');
	await read.getByRole('button', { name: 'Did you mean Kafka?' }).click();
	await expect(searchBox(page)).toHaveValue('Kafka');
	await expect(read).toBeEmpty();
});

test('what only begins with what is typed is labelled so, below what equals it', async ({
	page
}) => {
	await searchBox(page).fill('Gurgao');
	await expectFound(page, 1, 2);
	await expect(page.getByText('Matches by their beginning only.')).toBeVisible();
	await searchBox(page).fill('java');
	await expectFound(page, 2, 2);
	await expect(row(page, jatin)).not.toContainText('Matches by');
	await expect(row(page, pinklesh)).toContainText('Matches by their beginning');
});

test('a filter whose values nobody states is not shown', async ({ page }) => {
	await searchBox(page).fill('nobody says this');
	await expectFound(page, 0, 2);
	await expect(filters(page, 'Place')).toHaveCount(0);
	await searchBox(page).fill('');
	await expect(filters(page, 'Place')).toBeVisible();
});

test('"golang" is Go, an equal and no near match', async ({ page }) => {
	await searchBox(page).fill('golang');
	await expectFound(page, 1, 2);
	await expect(page.getByText('“golang” is Go.')).toBeVisible();
	await expect(
		row(page, jatin).getByRole('button', { name: /^Go: shown in a role/ })
	).toBeVisible();
	await expect(row(page, jatin)).not.toContainText('Near match');
});

test('a word of a title is marked in sight, on one line with what the title is', async ({
	page
}) => {
	await searchBox(page).fill('senior');
	await expect(row(page, pinklesh)).toContainText('title Senior Software Engineer');
	const marked = row(page, pinklesh).locator('mark').first();
	await expect(marked).toHaveText('Senior');
	await expect(marked).toBeInViewport({ ratio: 1 });
	const [mark, kind] = await Promise.all([
		marked.boundingBox(),
		row(page, pinklesh).getByText('title', { exact: true }).boundingBox()
	]);
	expect(Math.abs((mark?.y ?? 0) - (kind?.y ?? 99))).toBeLessThan(6);
});

test('a beginning is enough, and the row says why it matched', async ({ page }) => {
	await searchBox(page).fill('fasta');
	await expectFound(page, 1, 2);
	const why = row(page, pinklesh).getByRole('button', { name: /^FastAPI: shown in a role/ });
	await expect(why).toBeVisible();
	await expect(row(page, pinklesh)).toContainText('up to 69 m');
});

for (const [typed, name, field] of [
	['parjapati', pinklesh, null],
	['innovaccer', jatin, 'employer'],
	['bangalore', jatin, 'place'],
	['senior software', pinklesh, 'title']
] as const) {
	test(`"${typed}" finds ${name}`, async ({ page }) => {
		await searchBox(page).fill(typed);
		await expectFound(page, 1, 2);
		await expect(row(page, name)).toBeVisible();
		if (field) await expect(row(page, name)).toContainText(field);
	});
}

test('a skill both typed and chosen, and a title that holds two of the words, is one reason', async ({
	page
}) => {
	await goTo(page, '/?q=kafka&must=kafka');
	await expectFound(page, 1, 2);
	await expect(row(page, jatin).getByRole('button', { name: /^Kafka:/ })).toHaveCount(1);
	await page.getByRole('button', { name: 'Clear search' }).click();
	await searchBox(page).fill('senior software');
	const title = row(page, pinklesh).getByText('title Senior Software Engineer', { exact: true });
	await expect(title.locator('mark')).toHaveText(['Senior', 'Software']);
});

test('what nobody has finds nobody, and one button leads back', async ({ page }) => {
	await searchBox(page).fill('golang fastapi');
	await expectFound(page, 0, 2);
	const words = page.getByRole('heading', { name: 'Nobody matches' });
	await expect(words).toBeVisible();
	const count = page.getByRole('status').filter({ hasText: '0 of 2' });
	const [said, counted] = await Promise.all([words.boundingBox(), count.boundingBox()]);
	expect(said?.x).toBe(counted?.x);
	await page.getByRole('button', { name: 'Clear the query' }).click();
	await expectFound(page, 2, 2);
	await expect(searchBox(page)).toHaveValue('');
});

test('back, forward, a reload and a pasted link bring the search back', async ({
	page,
	context
}) => {
	await searchBox(page).pressSequentially('kafka');
	await expectFound(page, 1, 2);
	await expect(page).toHaveURL(/[?&]q=kafka$/);
	await page.getByRole('checkbox', { name: 'Bangalore, India' }).check();
	await expect(page).toHaveURL(/place=Bangalore/);

	await page.goBack();
	await expect(page).toHaveURL(/[?&]q=kafka$/);
	await expect(page.getByRole('checkbox', { name: 'Bangalore, India' })).not.toBeChecked();
	await page.goBack();
	await expectFound(page, 2, 2);
	await expect(searchBox(page)).toHaveValue('');
	await page.goForward();
	await page.goForward();
	await expect(page.getByRole('checkbox', { name: 'Bangalore, India' })).toBeChecked();
	await reload(page);
	await expectFound(page, 1, 2);

	const pasted = await openTab(context, page.url());
	await expectFound(pasted, 1, 2);
	await expect(searchBox(pasted)).toHaveValue('kafka');
	await expect(pasted.getByRole('checkbox', { name: 'Bangalore, India' })).toBeChecked();
});

test('the search is still there when one comes back from a candidate', async ({ page }) => {
	await searchBox(page).fill('golang');
	await expectFound(page, 1, 2);
	await row(page, jatin).getByRole('link', { name: jatin }).click();
	await expect(page.getByRole('heading', { level: 1, name: jatin })).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	await expectFound(page, 1, 2);
	await expect(searchBox(page)).toHaveValue('golang');
});

test('whoever goes on at once after the last key finds the search again on the way back', async ({
	page
}) => {
	await searchBox(page).evaluate((box: HTMLInputElement) => {
		box.value = 'golang';
		box.dispatchEvent(new InputEvent('input', { bubbles: true }));
		document.querySelector<HTMLElement>('[role="listitem"] a')?.click();
	});
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Candidates');
	await page.goBack();
	await expectFound(page, 1, 2);
	await expect(searchBox(page)).toHaveValue('golang');
	await page.goBack();
	await expectFound(page, 2, 2);
});
