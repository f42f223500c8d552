import type { CandidateId } from '$lib/domain/candidate';
import type { Entry } from '$lib/domain/shortlist';
import type { Pool } from './pool.svelte';

/**
 * The notes of a shortlist as they may be shown: while people are hidden, a note that names somebody does not. Make it
 * while a component is set up.
 */
export class ShownNotes {
	#shown = $state.raw<ReadonlyMap<CandidateId, { note: string; shown: string }>>(new Map());
	readonly #pool: Pool;
	readonly #entries: () => readonly Entry[];

	/** @param entries are followed: reading state in it is enough. */
	constructor(pool: Pool, entries: () => readonly Entry[]) {
		this.#pool = pool;
		this.#entries = entries;
		$effect(() => {
			const noted = entries().filter(({ note }) => note);
			void pool.change;
			if (!pool.blinding.on) return;
			let current = true;
			const asked = noted.map(({ candidate, note }) => ({ candidate, text: note }));
			pool.textsAbout(asked).then(
				(texts) => {
					if (!current) return;
					this.#shown = new Map(
						noted.map(({ candidate, note }, i) => [candidate, { note, shown: texts[i] ?? '' }])
					);
				},
				() => undefined
			);
			return () => (current = false);
		});
	}

	/** A note as it may be shown; nothing until that is known. */
	of({ candidate, note }: Entry): string {
		if (!this.#pool.blinding.on || !note) return note;
		const known = this.#shown.get(candidate);
		return known?.note === note ? known.shown : '';
	}

	/** The entries with their notes as they may be shown, for exports. */
	get entries(): Entry[] {
		return this.#entries().map((entry) => ({ ...entry, note: this.of(entry) }));
	}
}
