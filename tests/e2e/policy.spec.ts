import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/test.ts';
import { watchForTrouble } from './support/trouble.ts';

test('the first page opens under the whole policy, and axe finds nothing', async ({ page }) => {
	const response = await page.goto('/');
	expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expectAccessible(page);
});

test('nothing but the app can be reached, run or drawn', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL });
	const trouble = await watchForTrouble(context, new URL(baseURL ?? '').origin);
	const page = await context.newPage();
	await page.goto('/');
	await page.getByRole('heading', { level: 1 }).waitFor();
	expect(trouble).toEqual([]);

	const outcomes = await page.evaluate(async () => {
		const tryTo = async (attempt: () => unknown) => {
			try {
				await attempt();
				return 'done';
			} catch {
				return 'refused';
			}
		};
		const styled = document.createElement('template');
		const made = document.createElement('p');
		return {
			fetch: await tryTo(() => fetch('https://example.com/')),
			html: await tryTo(() => (styled.innerHTML = '<p style="color: red">x</p>')),
			script: await tryTo(() => {
				const script = document.createElement('script');
				script.src = 'https://example.com/x.js';
				document.head.append(script);
			}),
			style: await tryTo(() => {
				made.setAttribute('style', 'color: rgb(1, 2, 3)');
				document.body.append(made);
				if (getComputedStyle(made).color !== 'rgb(1, 2, 3)') throw new Error('not drawn');
			})
		};
	});
	expect(outcomes).toEqual({
		fetch: 'refused',
		html: 'refused',
		script: 'refused',
		style: 'refused'
	});
	// The watch that guards every other test has seen each of them.
	for (const broken of ['connect-src', 'require-trusted-types-for', 'style-src-attr']) {
		expect(trouble.join('\n')).toContain(`policy broken: ${broken}`);
	}
	await context.close();
});
