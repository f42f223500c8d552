import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { CandidateId } from '$lib/domain/candidate';
import { Course } from './course';
import { comparedIn, searchOf } from './links';

/** The address of the page on screen. Reading it in a component or an effect follows it. */
export const address = {
	get path(): string {
		return page.url.pathname;
	},

	/** How opening it ended, as HTTP numbers that: 404 where it names no page. */
	get status(): number {
		return page.status;
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

/** Where the page on screen is going: what edits its address builds on that. */
export const course = new Course(
	() => page.url,
	(url, replace) => goto(url, { replaceState: replace, keepFocus: true, noScroll: true })
);

/**
 * A change of the page on screen that is made later, as an undo: where another page is on screen by then, it leads back to
 * this one, as it says now. Who is compared stays whoever is by then.
 */
export function laterParams(change: Readonly<Record<string, string>>): () => Promise<void> {
	const left = course.url;
	return () => {
		if (page.url.pathname === left.pathname) return setParams(change);
		left.search = searchOf(comparedIn(page.url.searchParams), changed(left.searchParams, change));
		return goto(left);
	};
}

/** How an edit of the address is meant. */
export interface SetParams {
	/** Keeps it out of the history. */
	readonly replace?: boolean;
	/** Who is compared from now on; without it, whoever is. */
	readonly compared?: readonly CandidateId[];
}

/**
 * Changes parameters of the page on screen and stays on it.
 * @param change an empty value takes the parameter away.
 */
export function setParams(
	change: Readonly<Record<string, string>>,
	{ replace = false, compared }: SetParams = {}
): Promise<void> {
	const url = course.url;
	const params = changed(url.searchParams, change);
	url.search = searchOf(compared ?? comparedIn(params), params);
	return course.change(url, replace);
}

function changed(
	params: URLSearchParams,
	change: Readonly<Record<string, string>>
): URLSearchParams {
	for (const [key, value] of Object.entries(change)) params.set(key, value);
	return params;
}
