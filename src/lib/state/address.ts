import { goto } from '$app/navigation';
import { page } from '$app/state';
import { readable } from './links';

/** The address of the page on screen. Reading it in a component or an effect follows it. */
export const address = {
	get path(): string {
		return page.url.pathname;
	},

	/** The value of a parameter, or `null`. */
	param(key: string): string | null {
		return page.url.searchParams.get(key);
	},

	/** All parameters, as a copy. */
	get params(): URLSearchParams {
		return new URLSearchParams(page.url.searchParams);
	}
};

/** Goes to another page, by an address that `linkTo` made. */
export function goTo(href: string): Promise<void> {
	return goto(href);
}

/**
 * Changes parameters of the page on screen and stays on it.
 * @param change an empty value takes the parameter away.
 * @param options `replace` keeps it out of the history.
 */
export function setParams(
	change: Readonly<Record<string, string>>,
	{ replace = false } = {}
): Promise<void> {
	const url = new URL(page.url);
	for (const [key, value] of Object.entries(change)) {
		if (value) url.searchParams.set(key, value);
		else url.searchParams.delete(key);
	}
	url.search = readable(url.searchParams);
	return goto(url, { replaceState: replace, keepFocus: true, noScroll: true });
}
