import { describe, expect, it } from 'vitest';
import { browsersOn, findBrowser, type Machine } from './browser.ts';

const own = '/cache/ms-playwright/chrome';

function machine(present: readonly string[], change: Partial<Machine> = {}): Machine {
	return {
		platform: 'linux',
		env: { PATH: '/usr/local/sbin:/usr/bin' },
		playwrightsOwn: own,
		canRun: (path) => present.includes(path),
		...change
	};
}

describe('finding a browser', () => {
	it('takes the one that SLATE_BROWSER names, before all others', () => {
		const env = { SLATE_BROWSER: '/opt/mine/chrome' };
		expect(findBrowser(machine([own, '/opt/mine/chrome'], { env }))).toBe('/opt/mine/chrome');
	});

	it('does not quietly take another when the named one is missing', () => {
		const env = { SLATE_BROWSER: '/opt/mine/chrome' };
		expect(findBrowser(machine([own], { env }))).toBeUndefined();
	});

	it("prefers Playwright's own, then the PATH, and names each once", () => {
		expect(browsersOn(machine([own, '/usr/bin/chromium', '/usr/bin/google-chrome']))).toEqual([
			own,
			'/usr/bin/chromium',
			'/usr/bin/google-chrome'
		]);
	});

	it('knows the usual places that are on no PATH', () => {
		expect(findBrowser(machine(['/snap/bin/chromium'], { env: {} }))).toBe('/snap/bin/chromium');
		const mac = '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		expect(findBrowser(machine([mac], { platform: 'darwin', env: { HOME: '/Users/ada' } }))).toBe(
			mac
		);
		const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
		const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
		expect(findBrowser(machine([edge], { platform: 'win32', env }))).toBe(edge);
	});

	it('finds nothing on a bare machine', () => {
		expect(findBrowser(machine([]))).toBeUndefined();
	});
});
