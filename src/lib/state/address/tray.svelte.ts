import { preloadCode } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { CandidateId } from '$lib/domain/candidate';
import { course, setParams } from './address';
import { comparedIn, comparedParam, idsIn } from './links';

/** How many candidates one comparison takes. */
export const mostCompared = 50;

/** The candidates picked for comparison. Their one home is the address, so a pasted link brings them along. */
export class Tray {
	// A text of its own: a list of many rows follows `ids`, and only another text makes them other ones.
	readonly #compared = $derived(page.url.searchParams.get(comparedParam));
	readonly ids: readonly CandidateId[] = $derived(idsIn(this.#compared));
	readonly full = $derived(this.ids.length >= mostCompared);

	/** Has the code of the comparison at hand, so that opening it need not wait for it. */
	async prepare(): Promise<void> {
		if (page.url.pathname !== resolve('/compare/')) await preloadCode(resolve('/compare/'));
	}

	/** A candidate's place among the compared ones, from 0, or -1. */
	placeOf(id: CandidateId): number {
		return this.ids.indexOf(id);
	}

	/** Adds or takes out one candidate; a full tray takes no more. */
	async toggle(id: CandidateId): Promise<void> {
		const ids = this.#idsAhead;
		if (ids.includes(id)) await this.set(ids.filter((other) => other !== id));
		else if (ids.length < mostCompared) await this.set([...ids, id]);
	}

	/** Adds several, as far as there is room. */
	async add(ids: readonly CandidateId[]): Promise<void> {
		await this.set([...new Set([...this.#idsAhead, ...ids])].slice(0, mostCompared));
	}

	/**
	 * Compares these, in this order.
	 * @param change parameters of the address to change along with it; an empty value takes one away.
	 */
	async set(
		ids: readonly CandidateId[],
		change: Readonly<Record<string, string>> = {}
	): Promise<void> {
		await setParams(change, { compared: ids, replace: true });
	}

	/** Those picked, whom the address names only in a moment included. */
	get #idsAhead(): CandidateId[] {
		return comparedIn(course.url.searchParams);
	}
}
