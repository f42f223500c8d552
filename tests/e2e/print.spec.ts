import { goTo } from './support/address.ts';
import { expect, test } from './support/test.ts';
import { jatin, pinklesh, row } from './support/pool.ts';

test('prints all of a comparison: table, overlap and careers, with no row cut, on A4 and Letter', async ({
	page
}) => {
	await goTo(page, '/');
	for (const name of [jatin, pinklesh]) {
		await row(page, name)
			.getByRole('checkbox', { name: `Compare ${name}` })
			.check();
	}
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('menuitem', { name: 'Print' }).click();
	await expect(page).toHaveURL(/view=print/);
	await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
	const sheet = page.getByRole('article');
	await expect(sheet.getByRole('row', { name: /^Dated experience 59 months/ })).toBeVisible();
	await expect(sheet.getByRole('heading', { name: 'Skills and who has them' })).toBeVisible();
	await expect(sheet.getByRole('img', { name: `Career of ${jatin}` })).toBeVisible();

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('banner')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	// What stays together on a page says so; names stand on every sheet.
	for (const part of ['tr', 'svg', 'figure']) {
		await expect(sheet.locator(part).first()).toHaveCSS('break-inside', 'avoid');
	}
	await expect(sheet.locator('thead').first()).toHaveCSS('display', 'table-header-group');
	const wide = await sheet.evaluate((element) => element.scrollWidth - element.clientWidth);
	expect(wide).toBeLessThanOrEqual(0);
	for (const format of ['A4', 'Letter']) {
		const pdf = (await page.pdf({ format, landscape: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0).toBeGreaterThan(3);
	}
});
