import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { browsersOn, launchOptions, thisMachine, type Machine } from './browser.ts';
import { endedWell, folderSize } from './ended-well.ts';
import { nodeTool } from './node-tool.ts';

/** The first Chromium with everything the app's styles need (`light-dark()`, nesting, `@starting-style`). */
const oldestMajor = 125;

const advice =
	'No Chromium could be found, downloaded or installed: install Chrome, Chromium or Edge, or set SLATE_BROWSER to the path of one, and run this again.';

/** What `ensureBrowser` does to the machine; a test answers in its place. */
export interface Ways {
	readonly machine: Machine;
	/** Whether the browser at this path starts and is young enough. */
	readonly starts: (path: string) => Promise<boolean>;
	readonly download: () => Promise<boolean>;
	/** The system libraries that a downloaded Chromium needs. */
	readonly installLibraries: () => Promise<boolean>;
	readonly installPackage: () => Promise<boolean>;
	/** Whether packages may be installed here: root, on a system with apt-get. */
	readonly mayInstall: boolean;
	readonly say: (line: string) => void;
}

/**
 * The path of a browser that starts. Installs one where there is none.
 * @throws Error, in one plain sentence that says what to do, where that is impossible
 */
export async function ensureBrowser(ways: Ways = realWays): Promise<string> {
	const { machine, say, mayInstall } = ways;
	const named = machine.env['SLATE_BROWSER'];
	const ready = await firstThatStarts(ways);
	if (ready) return ready;
	if (named) {
		throw new Error(
			`SLATE_BROWSER names ${named}, but no Chromium ${oldestMajor} or later starts there: correct it, or unset it to have one found.`
		);
	}

	say('No browser for the tests on this machine yet; downloading Chromium.');
	if (await ways.download()) {
		if (await ways.starts(machine.playwrightsOwn)) return machine.playwrightsOwn;
		if (mayInstall) {
			say('Chromium does not start; installing the system libraries it needs.');
			await ways.installLibraries();
			if (await ways.starts(machine.playwrightsOwn)) return machine.playwrightsOwn;
		}
	}
	if (mayInstall) {
		say('Installing Chromium with apt-get.');
		await ways.installPackage();
		const installed = await firstThatStarts(ways);
		if (installed) return installed;
	}
	throw new Error(advice);
}

async function firstThatStarts({ machine, starts }: Ways): Promise<string | undefined> {
	for (const path of browsersOn(machine)) if (await starts(path)) return path;
	return undefined;
}

const realWays: Ways = {
	machine: thisMachine,
	mayInstall:
		process.getuid?.() === 0 &&
		['/usr/bin/apt-get', '/bin/apt-get'].some((path) => thisMachine.canRun(path)),
	say: (line) => console.log(line),

	async starts(path) {
		try {
			const browser = await chromium.launch({ ...launchOptions(path), timeout: 30_000 });
			const major = Number.parseInt(browser.version());
			await browser.close();
			return major >= oldestMajor;
		} catch {
			return false;
		}
	},

	async download() {
		// Playwright tries five times over; without a network each try can hang for half a minute. Bytes that
		// arrive are the one sign of progress, so they are what keeps it alive.
		const temporary = await mkdtemp(join(tmpdir(), 'slate-browser-'));
		const folders = [temporary, dirname(dirname(thisMachine.playwrightsOwn))];
		try {
			return await endedWell(
				...nodeTool('playwright', 'install', '--no-shell', 'chromium'),
				{ TMPDIR: temporary, TEMP: temporary, TMP: temporary },
				async () => (await Promise.all(folders.map(folderSize))).reduce((a, b) => a + b)
			);
		} finally {
			await rm(temporary, { recursive: true, force: true });
		}
	},

	installLibraries: () => endedWell(...nodeTool('playwright', 'install-deps', 'chromium')),

	async installPackage() {
		const impatient = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
		const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
		const packages = ['chromium', 'fonts-liberation'];
		await endedWell('apt-get', [...impatient, 'update'], quiet);
		return endedWell(
			'apt-get',
			[...impatient, 'install', '-y', '--no-install-recommends', ...packages],
			quiet
		);
	}
};
