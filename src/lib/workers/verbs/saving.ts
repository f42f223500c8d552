import type { Query } from '$lib/domain/query';
import type { SavedSearchId } from '$lib/domain/saved-search';
import { search } from '$lib/searching/search';
import { countUnseen, type Seen, seenOf } from '$lib/searching/seen';
import { keepSeenMatches, readSeenMatches } from '$lib/storing/seen-matches';
import { besideOf, countAddedSince } from '../asking';
import { untilAll } from '../passages';
import type { PoolCore } from '../pool-core';

/** Saved searches: who met one when it was last opened, and how many meet it since. */
export interface SavingVerbs {
	/**
	 * How many meet a saved search who did not when it was last opened: whoever came into the pool, and whoever meets it
	 * by a change since, of the profile, of what an alias means or of the month.
	 */
	countNew(id: SavedSearchId, query: Query, seenAt: number): Promise<number>;
	/** Notes who meets a saved search now, and that it was opened. @param seenAt milliseconds since 1970. */
	noteSeen(id: SavedSearchId, query: Query, seenAt: number): Promise<void>;
}

export function savingVerbs(core: PoolCore): SavingVerbs {
	/** As they were read last, each with the time it is of. */
	const known = new Map<SavedSearchId, { readonly seenAt: number; readonly seen: Seen | null }>();

	async function seenIn(id: SavedSearchId, seenAt: number): Promise<Seen | null> {
		const last = known.get(id);
		if (last?.seenAt === seenAt) return last.seen;
		const seen = await readSeenMatches(core.store, id, seenAt);
		known.set(id, { seenAt, seen });
		return seen;
	}

	return {
		async countNew(id, query, seenAt) {
			const seen = await seenIn(id, seenAt);
			const { index } = core;
			const asked = core.blindfold.query(query);
			const beside = await besideOf(core, index, asked, untilAll);
			if (!seen) return countAddedSince(index, core.names, asked, beside, seenAt);
			return countUnseen(index, search(index, core.names, asked, beside).ids, seen);
		},

		async noteSeen(id, query, seenAt) {
			const { index } = core;
			// Not as it may be answered while people are hidden: whoever is found by name afterwards is not new.
			const beside = await besideOf(core, index, query, untilAll);
			const { ids } = search(index, core.names, query, beside);
			const seen = seenOf(index, ids);
			await keepSeenMatches(core.store, id, seen, seenAt);
			known.set(id, { seenAt, seen });
		}
	};
}
