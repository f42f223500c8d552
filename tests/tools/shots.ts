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
	await page.getByRole('button', { name: 'Add demo candidates' }).click();
	await page.getByRole('menuitem', { name: /^50 candidates/ }).click();
	await page.getByRole('link', { name: /^Data: 52 candidates/ }).waitFor({ timeout: 60_000 });
}

/** The five pictures of static/screenshots. */
export const shots: readonly Shot[] = [
	{
		name: 'candidates',
		path: '',
		async prepare(page) {
			await find(page, 'kafka');
			await page.getByRole('listitem', { name: people[0] }).waitFor();
		}
	},
	{
		name: 'candidate',
		path: '',
		async prepare(page) {
			await find(page, people[0]);
			await page.getByRole('link', { name: people[0] }).click();
			await page.getByRole('heading', { level: 1, name: people[0] }).waitFor();
		}
	},
	{ name: 'compare', path: '', prepare: compare },
	{
		name: 'timeline',
		path: '',
		async prepare(page) {
			await compare(page);
			await page.getByRole('link', { name: 'Timeline', exact: true }).click();
			await page.getByRole('heading', { name: 'Careers over time' }).waitFor();
		}
	},
	{ name: 'shortlist', path: '', prepare: shortlist }
];

/** Types into the search box. */
async function find(page: Page, words: string): Promise<void> {
	await page.getByRole('searchbox', { name: 'Search candidates' }).fill(words);
}

async function compare(page: Page): Promise<void> {
	for (const name of people) {
		await find(page, name);
		await page.getByRole('checkbox', { name: `Compare ${name}` }).check();
	}
	const tray = page.getByRole('region', { name: 'Compared candidates' });
	await tray.getByRole('link', { name: 'Compare' }).click();
	await page.getByRole('table', { name: 'Comparison' }).waitFor();
	// What stands above the table comes after it.
	await page.getByRole('link', { name: 'Open the timeline' }).waitFor();
	await page.locator('[data-drawn]').first().waitFor();
}

async function shortlist(page: Page): Promise<void> {
	const listName = 'Backend, payments';
	for (const [i, name] of people.entries()) {
		await find(page, name);
		await page.getByRole('button', { name: `Shortlist ${name}` }).click();
		if (i > 0) {
			await page.getByRole('menuitem', { name: listName }).click();
			continue;
		}
		await page.getByRole('menuitem', { name: 'New shortlist' }).click();
		await page.getByRole('textbox', { name: 'Name' }).fill(listName);
		await page.getByRole('button', { name: 'Make shortlist' }).click();
		await page.getByText(`${listName} was made`).waitFor();
	}
	await page.getByRole('navigation').getByRole('link', { name: 'Shortlists' }).click();
	await page.getByRole('main').getByRole('link', { name: listName }).click();
	await judge(page, people[0], 'interview', 3, 'Ask how the deal engine guards prices.');
	await judge(
		page,
		people[1],
		'contacted',
		3,
		'Ask what the 8+ years hold beside the dated roles.'
	);
	const dismiss = page.getByRole('button', { name: 'Dismiss notice' });
	while (await dismiss.count()) await dismiss.first().click();
}

async function judge(
	page: Page,
	name: string,
	stage: string,
	rating: number,
	note: string
): Promise<void> {
	await page.getByLabel(`Stage of ${name}`).selectOption(stage);
	const steps = page.getByRole('radiogroup', { name: `Rating of ${name}` });
	await steps.getByRole('radio', { name: `${rating} of 4` }).click();
	await page.getByRole('textbox', { name: `Note on ${name}` }).fill(note);
	await page.getByRole('heading', { level: 1 }).click();
}
