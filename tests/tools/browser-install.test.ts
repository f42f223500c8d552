import { describe, expect, it } from 'vitest';
import { ensureBrowser, type Ways } from './browser-install.ts';

const own = '/cache/ms-playwright/chrome';
const packaged = '/usr/bin/chromium';

/** A machine as a set of files and a set of those that start, on which each way of installing does as told. */
function bareMachine(
	change: {
		present?: string[];
		starting?: string[];
		env?: Record<string, string>;
		mayInstall?: boolean;
		online?: boolean;
		libraries?: boolean;
		packages?: boolean;
	} = {}
) {
	const present = new Set(change.present);
	const starting = new Set(change.starting);
	const done: string[] = [];
	const way = (name: string, works: boolean | undefined, effect: () => void) => async () => {
		done.push(name);
		if (works) effect();
		return works ?? false;
	};
	const ways: Ways = {
		machine: {
			platform: 'linux',
			env: { PATH: '/usr/bin', ...change.env },
			playwrightsOwn: own,
			canRun: (path) => present.has(path)
		},
		starts: async (path) => present.has(path) && starting.has(path),
		download: way('download', change.online, () => present.add(own)),
		installLibraries: way('libraries', change.libraries, () => starting.add(own)),
		installPackage: way('package', change.packages, () => {
			present.add(packaged);
			starting.add(packaged);
		}),
		mayInstall: change.mayInstall ?? false,
		say: () => {}
	};
	return { ways, done };
}

describe('a browser for the tests', () => {
	it('is the one that is there, and nothing is installed', async () => {
		const { ways, done } = bareMachine({ present: [packaged], starting: [packaged] });
		expect(await ensureBrowser(ways)).toBe(packaged);
		expect(done).toEqual([]);
	});

	it('is not one that fails to start while another does', async () => {
		const { ways } = bareMachine({ present: [own, packaged], starting: [packaged] });
		expect(await ensureBrowser(ways)).toBe(packaged);
	});

	it('is downloaded where there is none', async () => {
		const { ways, done } = bareMachine({ online: true, starting: [own] });
		expect(await ensureBrowser(ways)).toBe(own);
		expect(done).toEqual(['download']);
	});

	it('gets its system libraries where the download alone does not start', async () => {
		const { ways, done } = bareMachine({ online: true, mayInstall: true, libraries: true });
		expect(await ensureBrowser(ways)).toBe(own);
		expect(done).toEqual(['download', 'libraries']);
	});

	it('comes from the package system where it cannot be downloaded', async () => {
		const { ways, done } = bareMachine({ mayInstall: true, packages: true });
		expect(await ensureBrowser(ways)).toBe(packaged);
		expect(done).toEqual(['download', 'package']);
	});

	it('is asked for in one sentence where nothing helps', async () => {
		const { ways, done } = bareMachine();
		await expect(ensureBrowser(ways)).rejects.toThrow(/^No Chromium .* SLATE_BROWSER .*\.$/);
		expect(done).toEqual(['download']);
	});

	it('is never replaced behind the back of someone who named one', async () => {
		const env = { SLATE_BROWSER: '/opt/mine/chrome' };
		const { ways, done } = bareMachine({ present: [packaged], starting: [packaged], env });
		await expect(ensureBrowser(ways)).rejects.toThrow('/opt/mine/chrome');
		expect(done).toEqual([]);
	});
});
