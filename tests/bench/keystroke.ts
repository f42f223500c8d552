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
		const typed: { query: string; keys: Key[] }[] = [];
		let unchanged = 0;
		for (const query of queries) {
			const keys = await keysTyped(page, query);
			unchanged += [...query].length - keys.length;
			typed.push({ query, keys });
		}
		const all = typed.flatMap(({ keys }) => keys);
		const row = (name: string, keys: readonly Key[]) => {
			const { median, p95, longest } = spreadOf(keys.map(({ time }) => time));
			return [name, String(keys.length), ms(median), ms(p95), ms(longest)];
		};
		const late = all.filter(({ time }) => time > target);
		const named = late.map(({ typed, time }) => `“${typed}” ${ms(time)}`).join(', ');
		return {
			head: ['typed', 'keys', 'median', 'p95', 'longest'],
			rows: [...typed.map(({ query, keys }) => row(query, keys)), row('all', all)],
			remarks: [
				`Within ${target} ms, the target: ${all.length - late.length} of ${all.length}. Keys that changed nothing: ${unchanged}.`,
				...(named ? [`Later, with all that was typed by then: ${named}.`] : [])
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

/** A key that changed something. */
interface Key {
	/** What stood in the box with it. */
	readonly typed: string;
	/** Milliseconds to the frame that shows what it found. */
	readonly time: number;
}

/** Every letter that changed something, typed into an empty box. */
async function keysTyped(page: Page, query: string): Promise<Key[]> {
	const box = page.getByRole('searchbox', { name: 'Search candidates' });
	const results = page.getByRole('region', { name: 'Results' });
	await box.fill('');
	await page.getByRole('status').filter({ hasText: '1,002 of 1,002' }).waitFor();
	await box.focus();
	const keys: Key[] = [];
	let typed = '';
	for (const letter of query) {
		typed += letter;
		const time = await paintAfter(results, () => page.keyboard.press(letter), 600);
		if (time !== null) keys.push({ typed, time });
	}
	return keys;
}
