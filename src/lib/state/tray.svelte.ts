import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { CandidateId } from '$lib/domain/candidate';
import { comparedParam, idsIn, readable } from './links';

/** How many candidates one comparison takes. */
export const mostCompared = 50;

/** The candidates picked for comparison. Their one home is the address, so a pasted link brings them along. */
export class Tray {
	// A text of its own: a list of many rows follows `ids`, and only another text makes them other ones.
	readonly #compared = $derived(page.url.searchParams.get(comparedParam));
	readonly ids: readonly CandidateId[] = $derived(idsIn(this.#compared));
	readonly full = $derived(this.ids.length >= mostCompared);

	/** A candidate's place among the compared ones, from 0, or -1. */
	placeOf(id: CandidateId): number {
		return this.ids.indexOf(id);
	}

	/** Adds or takes out one candidate; a full tray takes no more. */
	async toggle(id: CandidateId): Promise<void> {
		if (this.ids.includes(id)) await this.set(this.ids.filter((other) => other !== id));
		else if (!this.full) await this.set([...this.ids, id]);
	}

	/** Adds several, as far as there is room. */
	async add(ids: readonly CandidateId[]): Promise<void> {
		await this.set([...new Set([...this.ids, ...ids])].slice(0, mostCompared));
	}

	/**
	 * Compares these, in this order.
	 * @param change parameters of the address to change along with it; an empty value takes one away.
	 */
	async set(
		ids: readonly CandidateId[],
		change: Readonly<Record<string, string>> = {}
	): Promise<void> {
		const url = new URL(page.url);
		url.searchParams.delete(comparedParam);
		for (const [key, value] of Object.entries(change)) {
			if (value) url.searchParams.set(key, value);
			else url.searchParams.delete(key);
		}
		const rest = readable(url.searchParams);
		const compared = ids.length ? `${comparedParam}=${ids.join(',')}` : '';
		url.search = [compared, rest].filter(Boolean).join('&');
		await goto(url, { replaceState: true, keepFocus: true, noScroll: true });
	}
}
