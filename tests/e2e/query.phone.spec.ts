import { expectAccessible } from './support/accessible.ts';
import { expectFound, openCandidates, pinklesh, row, searchBox } from './support/pool.ts';
import { expectRowsStay } from './support/rows-stay.ts';
import { expect, test } from './support/test.ts';

test('on a phone too the list stays where it is while it is told what does not parse', async ({
	page
}) => {
	await openCandidates(page);
	await searchBox(page).fill('fastapi redis');
	await expectFound(page, 1, 2);
	const before = await row(page, pinklesh).boundingBox();
	await searchBox(page).fill('fastapi (redis');
	const problems = page.getByRole('status', { name: 'Problems in the query' });
	await expect(problems).toContainText('Expected a closing bracket');
	expect(await row(page, pinklesh).boundingBox()).toEqual(before);
	await expectAccessible(page);
});

test('on a phone too rows stay where they are, whatever is said of a query while it is typed', async ({
	page
}) => {
	await openCandidates(page);
	await expectRowsStay(page);
});
