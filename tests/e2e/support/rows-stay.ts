import { expect, type Page } from '@playwright/test';
import { expectFound, pinklesh, row, searchBox } from './pool.ts';

/** What is typed, and what is then said of it somewhere above the list. All of it finds the one candidate alone. */
const said: readonly (readonly [typed: string, said: string | RegExp])[] = [
	['fastap', 'Matches by their beginning only'],
	['fastapy', 'Did you mean FastAPI?'],
	['fastapy postgress', 'Did you mean PostgreSQL?'],
	['redis>=12m', '1 more with no dates for Redis'],
	['fastapi NOT kotlin NOT cobol since:2020 evidence:project', 'Used since Jan 2020']
];

/** Types one thing after the other, and expects the first row to stand where it stood before. */
export async function expectRowsStay(page: Page): Promise<void> {
	const first = row(page, pinklesh);
	const top = async () => (await first.boundingBox())?.y;
	await searchBox(page).fill('fastapi');
	await expectFound(page, 1, 2);
	const before = await top();
	for (const [typed, words] of said) {
		await searchBox(page).fill(typed);
		await expect(page.getByText(words).first()).toBeAttached();
		await expectFound(page, 1, 2);
		expect(await top(), `while “${typed}” is typed`).toBe(before);
	}
}
