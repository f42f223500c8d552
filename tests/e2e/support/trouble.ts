import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/**
 * Collects what must never happen in any page or worker of a context: a broken Content-Security-Policy,
 * an error nobody caught, an error on the console, a request to anyone but the app's own origin.
 * What a worker's policy refuses shows as the error that it raises there.
 * @returns the list, which grows as things happen
 */
export async function watchForTrouble(context: BrowserContext, origin: string): Promise<string[]> {
	const trouble: string[] = [];
	const note = (message: ConsoleMessage) => {
		if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
	};
	context.on('console', note);
	context.on('weberror', (error) => trouble.push(`uncaught: ${error.error().message}`));
	context.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (/^(https?|wss?):$/.test(protocol) && asked !== origin) {
			trouble.push(`foreign request: ${request.url()}`);
		}
	});
	// Some violations are silent on the console, so each is said there.
	await context.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
			console.error(`policy broken: ${effectiveDirective}, by ${blockedURI} ${sample}`)
		);
	});
	return trouble;
}
