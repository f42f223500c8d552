import type { MustHave } from '$lib/domain/interview';
import { mustSkills, type Query } from '$lib/domain/query';
import type { Pool } from '../pool/pool.svelte';

/** The must-haves of a query with their names. Make it while a component is set up. */
export class MustHaves {
	#all = $state.raw<readonly MustHave[]>([]);

	/** @param query is followed: reading state in it is enough. */
	constructor(pool: Pool, query: () => Query) {
		$effect(() => {
			const skills = mustSkills(query());
			void pool.learnt;
			let current = true;
			pool.ask.skillNames(skills).then(
				(names) => {
					if (current) this.#all = skills.map((skill, i) => ({ skill, name: names[i] ?? skill }));
				},
				() => undefined
			);
			return () => (current = false);
		});
	}

	/** In the order of the query. */
	get all(): readonly MustHave[] {
		return this.#all;
	}
}
