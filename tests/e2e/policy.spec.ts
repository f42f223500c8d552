import { goTo } from './support/address.ts';
import { expect, test } from './support/test.ts';
import { watchForTrouble } from './support/trouble.ts';
import { walkWholePath } from './support/whole-path.ts';

test('the whole path runs under the policy, and asks nobody but the app for anything', async ({
	page,
	context,
	baseURL
}) => {
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	await walkWholePath(page);
	const foreign = asked.filter(
		(url) => !/^(blob|data):/.test(url) && !url.startsWith(baseURL ?? '')
	);
	expect(foreign).toEqual([]);
	// It has watched: the worker, the icons and the code of every page came from the app.
	expect(asked.length).toBeGreaterThan(10);
});

test('the first page opens under the whole policy', async ({ page }) => {
	const response = await goTo(page, '/');
	expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('nothing but the app can be reached, run or drawn', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL });
	const trouble = await watchForTrouble(context, new URL(baseURL ?? '').origin);
	const page = await context.newPage();
	await goTo(page, '/');
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
