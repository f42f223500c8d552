import type { Page } from 'playwright';
import type { Bench } from './bench.ts';
import { ms, spreadOf } from './measure.ts';
import { paintAfter } from './painting.ts';

const people = 1000;
/** Milliseconds that a result may take to be felt as the answer to the key. */
const target = 50;

/** What recruiters type: skills, aliases, slips, titles, places, names. */
const queries = [
	'kafak',
	'golang',
	'fastapi',
	'senior engineer',
	'react typescript',
	'machine learning',
	'kubernetes aws',
	'product manager',
	'bangalore',
	'jatin mishra'
];

/** From each key pressed in the search box to the frame that shows the rows it found. */
export const bench: Bench = {
	name: 'keystroke',
	title: `A key in the search box to its rows on screen, among ${people} demo candidates`,
	async run({ openApp }) {
		const page = await openApp();
		await addPeople(page);
		const typed: { query: string; times: number[] }[] = [];
		let unchanged = 0;
		for (const query of queries) {
			const times = await timesOfTyping(page, query);
			unchanged += [...query].length - times.length;
			typed.push({ query, times });
		}
		const all = typed.flatMap(({ times }) => times);
		const row = (name: string, times: readonly number[]) => {
			const { median, p95, longest } = spreadOf(times);
			return [name, String(times.length), ms(median), ms(p95), ms(longest)];
		};
		const inTime = all.filter((time) => time <= target).length;
		return {
			head: ['typed', 'keys', 'median', 'p95', 'longest'],
			rows: [...typed.map(({ query, times }) => row(query, times)), row('all', all)],
			remarks: [
				`Within ${target} ms, the target: ${inTime} of ${all.length}. Keys that changed nothing: ${unchanged}.`
			]
		};
	}
};

async function addPeople(page: Page): Promise<void> {
	await page.getByRole('listitem', { name: 'Jatin Mishra' }).waitFor();
	await page.getByRole('link', { name: /^Data:/ }).click();
	await page.getByRole('button', { name: 'Add demo candidates' }).click();
	await page.getByRole('menuitem', { name: /^1,000 candidates/ }).click();
	await page.getByRole('link', { name: /^Data: 1,002 candidates/ }).waitFor({ timeout: 180_000 });
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	await page.getByRole('status').filter({ hasText: '1,002 of 1,002' }).waitFor();
}

/** Milliseconds of every letter that changed something, typed into an empty box. */
async function timesOfTyping(page: Page, query: string): Promise<number[]> {
	const box = page.getByRole('searchbox', { name: 'Search candidates' });
	const results = page.getByRole('region', { name: 'Results' });
	await box.fill('');
	await page.getByRole('status').filter({ hasText: '1,002 of 1,002' }).waitFor();
	await box.focus();
	const times: number[] = [];
	for (const letter of query) {
		const time = await paintAfter(results, () => page.keyboard.press(letter), 600);
		if (time !== null) times.push(time);
	}
	return times;
}
