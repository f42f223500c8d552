import { accessSync, constants } from 'node:fs';
import { delimiter, join, posix, win32 } from 'node:path';
import { chromium } from 'playwright';

/** What the search asks of the machine; a test answers in its place. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Where Playwright keeps, or would keep, its own Chromium; empty where it has none for the platform. */
	readonly playwrightsOwn: string;
	/** Whether a file is there and may be started. */
	readonly canRun: (path: string) => boolean;
}

export const thisMachine: Machine = {
	platform: process.platform,
	env: process.env,
	playwrightsOwn: pathOfPlaywrightsOwn(),
	canRun(path) {
		try {
			accessSync(path, constants.X_OK);
			return true;
		} catch {
			return false;
		}
	}
};

const commands = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge-stable',
	'microsoft-edge'
];

/**
 * Every browser this machine has that the tests can drive, best first: the one `SLATE_BROWSER` names (then
 * it alone), Playwright's own, those on the PATH, those in the platform's usual places.
 */
export function browsersOn(machine: Machine = thisMachine): string[] {
	const named = machine.env['SLATE_BROWSER'];
	if (named) return machine.canRun(named) ? [named] : [];
	const places = [machine.playwrightsOwn, ...onPath(machine), ...usualPlaces(machine)];
	return [...new Set(places)].filter(machine.canRun);
}

/** The first of `browsersOn`, or nothing. */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
	return browsersOn(machine)[0];
}

/**
 * How Playwright is to start that browser. Chromium refuses its sandbox to root, and where the network is
 * closed its own background requests only cost time.
 */
export function launchOptions(path = findBrowser()): { executablePath?: string; args: string[] } {
	const args = [
		'--disable-gpu',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run'
	];
	if (process.getuid?.() === 0) args.push('--no-sandbox');
	return { executablePath: path, args };
}

function pathOfPlaywrightsOwn(): string {
	try {
		return chromium.executablePath();
	} catch {
		return '';
	}
}

function onPath({ platform, env }: Machine): string[] {
	const windows = platform === 'win32';
	const folders = (env['PATH'] ?? env['Path'] ?? '').split(windows ? ';' : delimiter);
	const names = windows ? ['chrome.exe', 'msedge.exe'] : commands;
	return folders.filter(Boolean).flatMap((folder) => names.map((name) => join(folder, name)));
}

function usualPlaces({ platform, env }: Machine): string[] {
	if (platform === 'darwin') {
		const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
		const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
		return folders.flatMap((folder) =>
			apps.map((app) => posix.join(folder, `${app}.app/Contents/MacOS/${app}`))
		);
	}
	if (platform === 'win32') {
		const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) => env[key]);
		const programs = [
			'Google\\Chrome\\Application\\chrome.exe',
			'Microsoft\\Edge\\Application\\msedge.exe'
		];
		return folders.flatMap((folder) =>
			folder ? programs.map((program) => win32.join(folder, program)) : []
		);
	}
	return [
		...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
			commands.map((command) => posix.join(folder, command))
		),
		'/opt/google/chrome/chrome',
		'/opt/microsoft/msedge/msedge'
	];
}
