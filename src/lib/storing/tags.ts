import type { CandidateId } from '$lib/domain/candidate';
import type { TagsOf } from '$lib/domain/tag';
import { type ChangeStep, noteChanges } from './changes';
import { tagsIn } from './joining';
import { type Store, write } from './database/store';

/** Those whose tags changed, as they were tagged before and are now. */
export interface Retagged {
	/** To hand to the way back. */
	readonly before: readonly TagsOf[];
	readonly now: readonly TagsOf[];
	/** What it did to the pool's change, so that an index can take them in without reading them. */
	readonly step: ChangeStep;
}

/**
 * Changes the tags of candidates, all or none. Profiles are neither read nor written, so it is quick for very many.
 * @param change what a candidate's tags become; the same array where they stay.
 */
export async function changeTags(
	store: Store,
	ids: readonly CandidateId[],
	change: (tags: readonly string[], id: CandidateId) => readonly string[]
): Promise<Retagged> {
	return write(store, ['tags', 'changes', 'pool'], async (db, now) => {
		const asked = [...new Set(ids)];
		const rows = await db.tags.bulkGet(asked);
		const changed = asked.flatMap((id, i) => {
			const row = rows[i];
			const before = tagsIn(row);
			const tags = change(before, id);
			if (tags === before) return [];
			const revision = (row?.revision ?? 0) + 1;
			const next = { id, tags, addedAt: row?.addedAt ?? now, changedAt: now, revision };
			return [{ before, next }];
		});
		await db.tags.bulkPut(changed.map(({ next }) => next));
		const step = await noteChanges(
			db,
			changed.map(({ next }) => next.id),
			{ tagsOnly: true }
		);
		return {
			before: changed.map(({ before, next }) => ({ id: next.id, tags: before })),
			now: changed.map(({ next: { id, tags } }) => ({ id, tags })),
			step
		};
	});
}
