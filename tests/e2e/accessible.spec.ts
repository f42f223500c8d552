import { expectAccessible } from './support/accessible.ts';
import { visitEveryPage } from './support/every-page.ts';
import { test } from './support/test.ts';

// A finding names its element; a trace of every look would take longer than axe.
test.use({ trace: 'off' });

test('axe finds nothing on any page, in light and in dark', async ({ page }) => {
	test.setTimeout(600_000);
	await visitEveryPage(page, (state) => test.step(state, () => expectAccessible(page)));
});
