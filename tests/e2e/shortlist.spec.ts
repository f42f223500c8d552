import { reload } from './support/address.ts';
import { jatin, notices, openCandidates, openTab, pinklesh, samples } from './support/pool.ts';
import {
	entry,
	expectOrder,
	expectVerdict,
	judge,
	listName,
	makeShortlist,
	openShortlist
} from './support/shortlist.ts';
import { expect, test } from './support/test.ts';

const verdict = { stage: 'interview', rating: 3, note: 'Ask about the deal engine' } as const;

test.beforeEach(async ({ page }) => {
	await openCandidates(page);
	await makeShortlist(page, samples);
	await openShortlist(page);
});

test('order, stage, rating and note outlive a reload', async ({ page }) => {
	await expectOrder(page, [jatin, pinklesh]);
	await page.getByRole('button', { name: `Move ${pinklesh}` }).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Space');
	await expect(notices(page)).toContainText(`${pinklesh} is now number 1`);
	await expectOrder(page, [pinklesh, jatin]);
	await expect(page.getByRole('button', { name: `Move ${pinklesh}` })).toBeFocused();

	await judge(page, jatin, verdict);
	await expectVerdict(page, jatin, verdict);
	await reload(page);
	await expectOrder(page, [pinklesh, jatin]);
	await expectVerdict(page, jatin, verdict);
	await expect(entry(page, pinklesh).getByRole('radio', { checked: true })).toHaveCount(0);

	await page.getByRole('navigation').getByRole('link', { name: 'Shortlists' }).click();
	await expect(page.getByRole('listitem', { name: listName })).toContainText(
		'1 to review, 1 interview'
	);
});

test('the order is changed by dragging, and by Alt and an arrow', async ({ page }) => {
	const below = entry(page, pinklesh);
	const { height } = (await below.boundingBox()) ?? { height: 0 };
	await page
		.getByRole('button', { name: `Move ${jatin}` })
		.dragTo(below, { targetPosition: { x: 8, y: height - 4 } });
	await expectOrder(page, [pinklesh, jatin]);
	await page.getByRole('button', { name: `Move ${jatin}` }).press('Alt+ArrowUp');
	await expectOrder(page, [jatin, pinklesh]);
});

test('each change is taken back alone: by its notice, or the last one by Ctrl+Z', async ({
	page
}) => {
	await judge(page, jatin, verdict);
	await entry(page, pinklesh)
		.getByRole('button', { name: `Take ${pinklesh} off the list` })
		.click();
	await expectOrder(page, [jatin]);
	await notices(page).getByRole('button', { name: 'Undo' }).last().click();
	await expectOrder(page, [jatin, pinklesh]);
	await expectVerdict(page, jatin, verdict);

	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('Control+z');
	await expect(entry(page, jatin).getByRole('textbox')).toHaveValue('');
	await expect(entry(page, jatin).getByRole('radio', { name: '3 of 4' })).toBeChecked();
});

test('another tab sees every change as it is made', async ({ page, context }) => {
	const other = await openTab(context, page.url());
	await expectOrder(other, [jatin, pinklesh]);
	await judge(page, jatin, verdict);
	await expectVerdict(other, jatin, verdict);

	await other.getByRole('button', { name: `Move ${pinklesh}` }).press('Alt+ArrowUp');
	await expectOrder(page, [pinklesh, jatin]);
	await expectVerdict(page, jatin, verdict);
});

test('a note that is being typed outlives what another tab changes meanwhile', async ({
	page,
	context
}) => {
	const note = entry(page, jatin).getByRole('textbox', { name: `Note on ${jatin}` });
	await note.fill('Half a thou');
	const other = await openTab(context, page.url());
	await entry(other, jatin).getByLabel(`Stage of ${jatin}`).selectOption('offer');
	await expect(entry(page, jatin).getByLabel(`Stage of ${jatin}`)).toHaveValue('offer');
	await expect(note).toHaveValue('Half a thou');
	await note.pressSequentially('ght');
	await note.blur();
	await expect(entry(other, jatin).getByRole('textbox', { name: `Note on ${jatin}` })).toHaveValue(
		'Half a thought'
	);
});

test('a list is renamed and removed, and comes back whole', async ({ page }) => {
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('menuitem', { name: 'Rename' }).click();
	const dialog = page.getByRole('dialog', { name: 'Rename the shortlist' });
	await dialog.getByRole('textbox', { name: 'Name' }).fill('Payments, second round');
	await dialog.getByRole('button', { name: 'Rename' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payments, second round');

	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('menuitem', { name: 'Remove the list' }).click();
	await expect(page.getByRole('heading', { name: 'No shortlist yet' })).toBeVisible();
	await notices(page).getByRole('button', { name: 'Undo' }).last().click();
	await page.getByRole('main').getByRole('link', { name: 'Payments, second round' }).click();
	await expectOrder(page, [jatin, pinklesh]);
});
