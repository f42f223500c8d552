import type { Brief, BriefContent, BriefId } from '$lib/domain/brief';
import type { BriefChange } from '$lib/domain/brief-changes';
import { addKept, changeKept, readKept, removeKept, restoreKept } from './kept';
import { StorageError } from './database/problem';
import type { Store } from './database/store';

/** A new brief; two may share a name. */
export function createBrief(store: Store, content: BriefContent): Promise<Brief> {
	return addKept(store, 'briefs', content);
}

/** As often as another tab may get in between. */
const mostTries = 20;

/**
 * Makes a change on the brief as it is stored; where another change gets in between, on what that one left.
 * @returns the brief as stored.
 * @throws StorageError `conflict` where it was removed.
 */
export async function changeBrief(store: Store, id: BriefId, change: BriefChange): Promise<Brief> {
	for (let tries = 1; ; tries++) {
		const before = await readKept(store, 'briefs', id);
		if (!before) throw new StorageError('conflict', 'This brief was removed.');
		const { name, requirements, judged } = change(before);
		try {
			const content = { name, requirements, judged };
			return await changeKept(store, 'briefs', id, content, before.revision);
		} catch (error) {
			const isConflict = error instanceof StorageError && error.kind === 'conflict';
			if (!isConflict || tries === mostTries) throw error;
		}
	}
}

/** Takes a brief away; `restoreBrief` brings it back until `forgetRemoved`. Unknown ids are left alone. */
export function removeBrief(store: Store, id: BriefId): Promise<void> {
	return removeKept(store, 'briefs', id);
}

/** Brings a removed brief back; `null` where it was forgotten. */
export function restoreBrief(store: Store, id: BriefId): Promise<Brief | null> {
	return restoreKept(store, 'briefs', id);
}
