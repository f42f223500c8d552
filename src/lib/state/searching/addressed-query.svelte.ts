import { afterNavigate, beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { emptyQuery, type Query } from '$lib/domain/query';
import { queryFromParams, queryToParams } from '$lib/searching/query';
import { course } from '../address/address';
import { comparedIn, linkTo } from '../address/links';

/**
 * The query, whose home is the address. It runs ahead of that by the moment that navigating takes, so that a keystroke is
 * answered at once.
 */
export class AddressedQuery {
	#now = $state.raw<Query>(emptyQuery);
	#typing = false;
	/** What was typed and is not in the address yet: navigating takes longer than finding, so it comes after the rows. */
	#owed: { readonly replaceState: boolean } | null = null;

	get now(): Query {
		return this.#now;
	}

	/** Follows the address. Call it as the list's component is set up. */
	follow(): void {
		beforeNavigate(({ type, to, willUnload, cancel }) => {
			if (!this.#owed || to?.route.id === page.route.id) return;
			if (type !== 'link' || willUnload) return void (this.#owed = null);
			cancel();
			void this.settle().then(() => goto(to?.url ?? ''));
		});
		afterNavigate(({ type }) => {
			const inAddress = queryFromParams(page.url.searchParams);
			const known = queryToParams(this.#now).toString();
			if (type === 'goto' || queryToParams(inAddress).toString() === known) return;
			this.#typing = false;
			this.#now = inAddress;
		});
		this.#now = queryFromParams(page.url.searchParams);
	}

	/** Changes the words: a run of keystrokes is one step of the history. */
	type(words: string): void {
		this.#owed ??= { replaceState: this.#typing };
		this.#typing = true;
		this.#now = { ...this.#now, words };
	}

	/** Ends a run of keystrokes. */
	endTyping(): void {
		this.#typing = false;
	}

	/** Makes it another one. @param replaceState keeps that out of the history. */
	async set(query: Query, replaceState = false): Promise<void> {
		this.endTyping();
		// Asked at once: what is changed next builds on it, while the address may still be owed what was typed before.
		const settled = this.settle();
		this.#now = query;
		await settled;
		await this.#write(replaceState);
	}

	/** Brings the address up to what was typed. */
	async settle(): Promise<void> {
		const owed = this.#owed;
		this.#owed = null;
		if (owed) await this.#write(owed.replaceState);
	}

	async #write(replaceState: boolean): Promise<void> {
		const { origin, searchParams } = course.url;
		const href = linkTo('/', comparedIn(searchParams), queryToParams(this.#now));
		await course.change(new URL(href, origin), replaceState);
	}
}
