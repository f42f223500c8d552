import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** Where a Chromium is on this machine: `SLATE_BROWSER`, Playwright's own, then an installed one. */
export function findBrowser(): string | undefined {
	return [process.env['SLATE_BROWSER'], chromium.executablePath(), ...installed].find(
		(path) => path && existsSync(path)
	);
}

/** How Playwright is to start that browser; as root a sandbox is impossible and the network may be closed. */
export function launchOptions(): { executablePath?: string; args: string[] } {
	const args = [
		'--disable-gpu',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run'
	];
	if (process.getuid?.() === 0) args.push('--no-sandbox');
	return { executablePath: findBrowser(), args };
}
