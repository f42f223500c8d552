import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../tools/node-tool.ts';
import { smallPdf } from '../../src/lib/importing/pdf/testing.ts';
import { reload } from './support/address.ts';
import { file, importFiles } from './support/files.ts';
import { notices, openCandidates } from './support/pool.ts';
import { expect, test } from './support/test.ts';

const fields = (page: Page) => page.getByRole('region', { name: 'Fields' });
const original = (page: Page) => page.getByRole('region', { name: 'Original' });
const field = (page: Page, name: string) =>
	fields(page).getByRole('textbox', { name, exact: true });

const jo = `# Jo Fictional

Engineer · jo@example.org

## Work

### Engineer, Nova Ltd
2019 – 2022

- Built things in Go
- Ran Kafka for the shop

## Odd ends

Keeps three bees
`;

async function review(page: Page, name: string, content: string | Buffer, who: string) {
	await openCandidates(page);
	await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
	await importFiles(page, [file(name, content)]);
	await page.getByRole('link', { name: `Review ${who}` }).click();
	await expect(page.getByRole('heading', { level: 1, name: `Review ${who}` })).toBeVisible();
}

test('the browser asks before a page is left whose change is still being stored', async ({
	page
}) => {
	await review(page, 'jo.md', jo, 'Jo Fictional');
	const headline = field(page, 'Headline of Person');
	await headline.fill('Lead engineer');
	const asks = (left: boolean) =>
		headline.evaluate((box, left) => {
			if (left) box.blur();
			const leaving = new Event('beforeunload', { cancelable: true });
			window.dispatchEvent(leaving);
			return leaving.defaultPrevented;
		}, left);
	expect(await asks(false)).toBe(false);
	expect(await asks(true)).toBe(true);
	await expect(notices(page)).toContainText('Headline of Person was changed');
	expect(await asks(false)).toBe(false);
});

test('what was read is put right beside the file, line by line, and each change can be undone', async ({
	page
}) => {
	await review(page, 'jo.md', jo, 'Jo Fictional');

	// A line of the file opens the field it says.
	await original(page).getByRole('button', { name: 'Engineer · jo@example.org' }).click();
	await expect(field(page, 'Headline of Person')).toBeFocused();

	await field(page, 'Employer of Position').fill('Nova Labs');
	await field(page, 'Employer of Position').blur();
	await expect(notices(page)).toContainText('Employer of Position was changed');
	await expect(fields(page)).toContainText('not in file');

	// What fits nowhere finds its place, and goes back.
	const stray = fields(page).getByRole('region', { name: 'Not placed' });
	await stray.getByRole('button', { name: 'Move Line of Not placed' }).last().click();
	await page.getByRole('menuitem', { name: /^Move to Position/ }).click();
	await expect(notices(page)).toContainText('Moved to Position');
	const statements = field(page, 'Statement of Position');
	await expect(statements.last()).toHaveValue('Keeps three bees');
	await expect(statements).toHaveCount(3);
	await notices(page).getByRole('button', { name: 'Undo' }).last().click();
	await expect(statements).toHaveCount(2);

	// An entry is cut in two, and two are joined.
	await fields(page).getByRole('button', { name: 'Move Statement of Position' }).last().click();
	await page.getByRole('menuitem', { name: 'Split before this line' }).click();
	await expect(fields(page).getByRole('region', { name: 'Position 2' })).toContainText('Statement');
	await fields(page).getByRole('button', { name: 'Change Position 2' }).click();
	await page.getByRole('menuitem', { name: 'Join with the one above' }).click();
	await expect(fields(page).getByRole('region', { name: 'Position 2' })).toBeHidden();
	await expect(statements.last()).toHaveValue('Ran Kafka for the shop');

	// Changes by hand outlive another reading of the file.
	await page.getByRole('button', { name: 'File' }).click();
	await page.getByRole('menuitem', { name: 'Read the file again' }).click();
	await expect(notices(page)).toContainText('Nothing else is read');
	await reload(page);
	await expect(field(page, 'Employer of Position')).toHaveValue('Nova Labs');

	await page.getByRole('button', { name: 'File' }).click();
	await page.getByRole('menuitem', { name: 'Delete the file' }).click();
	await expect(
		page.getByRole('heading', { name: 'No file is kept of Jo Fictional' })
	).toBeVisible();
	await notices(page).getByRole('button', { name: 'Undo' }).last().click();
	await expect(field(page, 'Employer of Position')).toHaveValue('Nova Labs');
});

test('a PDF is drawn, and the words of a field light up on its page', async ({ page }) => {
	const pdf = await readFile(join(root, 'tests/fixtures/documents/section-rail.pdf'));
	await review(page, 'rail.pdf', pdf, 'Demo Océane Rousselet-Tkachenko');
	const first = original(page).getByRole('group', { name: 'Page 1' });
	await expect(first.locator('img')).toHaveJSProperty('complete', true);
	await field(page, 'Headline of Person').focus();
	await expect(
		first.getByRole('button', { name: 'Inside Sales Representative', exact: true })
	).toHaveAttribute('aria-current', 'true');
});

/** A résumé of two pages that are drawn with a font the file only names. */
const named = (font: readonly string[], title: string) =>
	Buffer.from(
		smallPdf(
			[
				[72, 740, title],
				[72, 720, 'demo@example.org'],
				[72, 690, 'Experience'],
				[72, 670, 'Baker, Fictional Bread, 2019 - 2022']
			],
			'',
			font
		)
	);

test('letters that every reader has are drawn, though the file does not hold them', async ({
	page
}) => {
	const helvetica = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
	await review(page, 'plain.pdf', named([helvetica], 'Demo Example'), 'Demo Example');
	const first = original(page).getByRole('group', { name: 'Page 1' });
	await expect(first.locator('img')).toHaveJSProperty('complete', true);
});

test('a page that cannot be drawn says why, and shows its words', async ({ page }) => {
	const unheld = [
		'<</Type/Font/Subtype/Type0/BaseFont/Unheld/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>',
		'<</Type/Font/Subtype/CIDFontType2/BaseFont/Unheld/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>',
		stream(
			'/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <0020> endbfrange endcmap end end'
		)
	];
	await review(page, 'unheld.pdf', named(unheld, 'Demo Example'), 'Demo Example');
	await expect(original(page)).toContainText('Page 1 is not drawn: unheld.pdf names letters');
	await expect(
		original(page).getByRole('button', { name: 'Baker, Fictional Bread, 2019 - 2022' })
	).toBeVisible();
});

const stream = (text: string) => `<</Length ${text.length}>>stream\n${text}\nendstream`;
