import type { Page } from '@playwright/test';

/** One picture of the app: where it starts, and what is done there before it is taken. */
export interface Shot {
	readonly name: string;
	readonly path: string;
	readonly prepare?: (page: Page) => Promise<void>;
}

const people = ['Jatin Mishra', 'Pinklesh Parjapati'] as const;

/** Brings the pool to what the pictures show: the two samples, among demo candidates. */
export async function fillPool(page: Page): Promise<void> {
	await page.getByRole('listitem', { name: people[0] }).waitFor();
	await page.goto('data/');
	await page.getByRole('button', { name: /^Add 50\b/ }).click();
	await page.getByRole('status').filter({ hasText: '52' }).waitFor();
}

/** The five pictures of static/screenshots. */
export const shots: readonly Shot[] = [
	{
		name: 'candidates',
		path: '',
		async prepare(page) {
			await page.getByRole('searchbox', { name: 'Search candidates' }).fill('kafka');
			await page.getByRole('listitem', { name: people[0] }).waitFor();
		}
	},
	{
		name: 'candidate',
		path: '',
		async prepare(page) {
			await page.getByRole('link', { name: people[0] }).click();
			await page.getByRole('heading', { level: 1, name: people[0] }).waitFor();
		}
	},
	{ name: 'compare', path: '', prepare: (page) => compare(page) },
	{
		name: 'timeline',
		path: '',
		async prepare(page) {
			await compare(page);
			await page.getByRole('link', { name: 'Timeline' }).click();
			await page.getByRole('heading', { name: 'Timeline' }).waitFor();
		}
	},
	{
		name: 'shortlist',
		path: '',
		async prepare(page) {
			for (const name of people) {
				await page.getByRole('button', { name: `Shortlist ${name}` }).click();
			}
			await page.getByRole('link', { name: 'Shortlists' }).click();
			await page.getByRole('main').getByRole('link').first().click();
			await page.getByRole('listitem', { name: people[1] }).waitFor();
		}
	}
];

async function compare(page: Page): Promise<void> {
	for (const name of people) await page.getByRole('checkbox', { name: `Compare ${name}` }).check();
	await page.getByRole('link', { name: /^Compare/ }).click();
	await page.getByRole('table', { name: 'Comparison' }).waitFor();
}
