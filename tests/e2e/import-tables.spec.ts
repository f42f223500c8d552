import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { reload } from './support/address.ts';
import { file, importFiles } from './support/files.ts';
import { openCandidates } from './support/pool.ts';
import { expect, test } from './support/test.ts';

const heads = 'Person,E-mail,Current company,Job title,Stack,Came by';
const rows = [
	'Nova Fictional,nova@example.org,Invented Mill,Analyst,"Go, Kafka",Referral',
	',,,,,Fair',
	'Orin Fictional,orin@example.org,Invented Mill,Clerk,Python,Fair'
];
const table = (...more: string[]) => [heads, ...rows, ...more].join('\n');
const outcome = (page: Page, fileName: string) =>
	page
		.getByRole('table', { name: 'Files and their outcome' })
		.getByRole('row')
		.filter({ hasText: fileName });
const holds = (page: Page, column: string) =>
	page.getByRole('combobox', { name: `Column ${column} holds` });
const firstPerson = (page: Page) => page.getByRole('region', { name: 'The first person, as read' });

test('a table asks what is in its columns, waits through a reload, and is remembered', async ({
	page
}) => {
	await openCandidates(page);
	await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
	await page
		.getByLabel('Add résumés or profiles')
		.setInputFiles([
			file('export.csv', table()),
			file('pella.json', { basics: { name: 'Pella Fictional' } })
		]);
	// The rest goes on meanwhile.
	await expect(outcome(page, 'pella.json')).toContainText('Added Pella Fictional');
	await expect(outcome(page, 'export.csv')).toContainText('What is in its columns?');
	await expect(page.getByText('1 file read: 1 added, 1 waiting for its columns')).toBeVisible();

	await reload(page);
	await expect(holds(page, 'E-mail')).toHaveValue('e-mail');
	await expect(holds(page, 'Person')).toHaveValue('none');
	await expectAccessible(page);
	await holds(page, 'Person').selectOption('Name');
	await holds(page, 'Stack').selectOption('Skills');
	await expect(firstPerson(page)).toContainText('Nova Fictional');
	await expect(firstPerson(page)).toContainText('Go, Kafka');
	await expect(firstPerson(page)).toContainText('Came by: Referral');
	await expect(page.getByText('3 rows become 2 people. 1 row has neither')).toBeVisible();
	await holds(page, 'Stack').press('Enter');
	await page.getByRole('button', { name: 'Read them' }).press('Enter');
	await expect(outcome(page, 'export.csv')).toContainText('Added Nova Fictional');
	await expect(outcome(page, 'export.csv')).toContainText('Row 3 of export.csv names nobody');

	// The next export of the same system is read without asking, and says so.
	await page.getByRole('button', { name: 'Clear the table' }).click();
	await importFiles(page, [file('next.csv', table('Quill Fictional,,Works,Lead,Rust,Fair'))]);
	const next = outcome(page, 'next.csv');
	await expect(next).toContainText('Columns as you named them before: Name, E-mail');
	await expect(next).toContainText('Added Quill Fictional');
	await expect(next).toContainText('Already there Nova Fictional');

	// Said otherwise later, it holds for whoever was added from it.
	await next.getByRole('button', { name: 'Change the columns' }).click();
	await holds(page, 'Came by').selectOption('Note');
	await page.getByRole('button', { name: 'Read them' }).click();
	await expect(next).toContainText('Quill Fictional (read with other columns)');
	await next.getByRole('link', { name: 'Quill Fictional' }).click();
	await expect(page.getByRole('main')).toContainText('Fair');
});
