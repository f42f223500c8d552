import type { Page } from '@playwright/test';
import { file, importFiles } from './support/files.ts';
import { expectFound, openCandidates, row, searchBox } from './support/pool.ts';
import { expect, test } from './support/test.ts';

const name = 'Nova Fictional';
const profile = {
	basics: { name, label: 'Invented Engineer', email: 'nova@example.invalid' },
	work: [
		{ name: 'Made-up Works', position: 'Engineer', startDate: '2020', highlights: ['Wrote Go'] }
	],
	skills: [{ name: 'Languages', keywords: ['Go'] }]
};

const outcome = (page: Page, fileName: string) =>
	page.getByRole('table', { name: 'Files and their outcome' }).getByRole('row').filter({
		hasText: fileName
	});

test.beforeEach(async ({ page }) => {
	await openCandidates(page);
	await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
});

test('a file is added, then already there, then updated', async ({ page }) => {
	await importFiles(page, [file('nova.json', profile)]);
	await expect(outcome(page, 'nova.json')).toContainText(`Added ${name}`);
	await page.getByRole('button', { name: 'Clear the table' }).click();

	await importFiles(page, [file('nova.json', profile)]);
	await expect(outcome(page, 'nova.json')).toContainText(`Already there ${name}`);
	await page.getByRole('button', { name: 'Clear the table' }).click();

	const grown = { ...profile, skills: [{ name: 'Languages', keywords: ['Go', 'Rust'] }] };
	await importFiles(page, [file('nova-2.json', grown)]);
	await expect(outcome(page, 'nova-2.json')).toContainText(`Updated ${name} (same e-mail)`);
	await outcome(page, 'nova-2.json').getByRole('link', { name }).click();
	await expect(page.getByRole('button', { name: /^Rust: listed/ })).toBeVisible();
});

test('each file that cannot be taken says why, and the good one beside them is kept', async ({
	page
}) => {
	await importFiles(page, [
		file('notes.json', 'Call Nova on Monday'),
		file('cut.json', '{"basics": {"name": "Nova'),
		file('invoice.json', { invoice: 7, total: 12 }),
		file('empty.json', ''),
		file('huge.json', Buffer.alloc(30 * 1024 * 1024, ' ')),
		file('nova.json', profile)
	]);
	for (const [fileName, reason] of [
		['notes.json', 'Refused'],
		['cut.json', 'not valid JSON'],
		['invoice.json', 'JSON but not a résumé'],
		['empty.json', 'empty.json is empty'],
		['huge.json', 'huge.json is 30 MB: larger than the 20 MB limit'],
		['nova.json', `Added ${name}`]
	] as const) {
		await expect(outcome(page, fileName)).toContainText(reason);
	}
	await expect(page.getByText('6 files read: 1 added, 5 refused')).toBeVisible();
	// They stand, and are read, in the order they were given in.
	await expect(page.getByRole('rowheader')).toContainText([
		'notes.json',
		'cut.json',
		'invoice.json',
		'empty.json',
		'huge.json',
		'nova.json'
	]);
});

test('a file dropped on any page goes the same way', async ({ page }) => {
	await page.getByRole('navigation').getByRole('link', { name: 'Shortlists' }).click();
	const dropped = await page.evaluateHandle((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'nova.json', { type: 'application/json' }));
		return data;
	}, JSON.stringify(profile));
	await page.dispatchEvent('main', 'dragenter', { dataTransfer: dropped });
	await expect(page.getByText('Drop résumés or profiles to add them')).toBeVisible();
	await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
	await expect(outcome(page, 'nova.json')).toContainText(`Added ${name}`);
});

test('who was brought in is found at once, and markup in a profile stays text', async ({
	page
}) => {
	const bold = '<b>Bold</b><img src=x onerror=alert(1)> Works';
	const links = { url: 'javascript:alert(1)' };
	await importFiles(page, [
		file('nova.json', {
			...profile,
			basics: { ...profile.basics, ...links },
			work: [{ ...profile.work[0], name: bold }]
		})
	]);
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	await searchBox(page).fill('nova');
	await expectFound(page, 1, 3);
	await expect(row(page, name)).toContainText(bold);
	await row(page, name).getByRole('link', { name }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	await expect(page.getByText('javascript:alert(1)')).toBeVisible();
	await expect(page.getByRole('link', { name: 'javascript:alert(1)' })).toHaveCount(0);
});
