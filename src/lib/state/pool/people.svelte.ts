import { untrack } from 'svelte';
import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import type { Pool } from './pool.svelte';

/**
 * Some candidates with their facts, read from the pool and read again whenever the pool changes.
 * Make it while a component is set up: it lives as long as the component.
 */
export class People {
	#found = $state.raw<readonly CandidateWithFacts[] | null>(null);
	#failed = $state.raw<unknown>(null);

	/** @param ids is followed: reading state in it is enough. */
	constructor(pool: Pool, ids: () => readonly CandidateId[]) {
		const asked = $derived(ids().join(','));
		const wanted = () => (asked ? (asked.split(',') as CandidateId[]) : []);
		// Whoever the page before has read stands there at once.
		this.#found = untrack(() => (asked ? pool.readBefore(wanted()) : null));
		$effect(() => {
			void pool.change;
			void pool.learnt;
			void pool.blinding;
			const known = asked ? pool.readBefore(wanted()) : null;
			if (known) {
				this.#found = known;
				return;
			}
			let current = true;
			pool.read(wanted()).then(
				(found) => {
					if (current) this.#found = found;
				},
				(error: unknown) => {
					if (current) this.#failed = error;
				}
			);
			return () => (current = false);
		});
	}

	/** In the order asked for, without those that are gone; `null` until they are read. */
	get all(): readonly CandidateWithFacts[] | null {
		return this.#found;
	}

	get failed(): unknown {
		return this.#failed;
	}
}
