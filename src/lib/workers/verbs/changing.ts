import { withTag, withoutTag } from '$lib/domain/tag';
import { countTags } from '$lib/searching/pool/tags';
import { removeCandidates, restoreCandidates, updateProfile } from '$lib/storing/candidates';
import { readCandidates } from '$lib/storing/reading';
import { changeTags } from '$lib/storing/tags';
import type { PoolApi } from '../pool-api';
import type { PoolCore } from '../pool-core';

type Verbs = Pick<PoolApi, 'read' | 'update' | 'remove' | 'restore' | 'tag' | 'tags'>;

/** Reading candidates by id, and changing them. What was changed is found by its new value once the verb is done. */
export function changingVerbs(core: PoolCore): Verbs {
	const follow = () => core.enqueue(() => core.followPool());
	return {
		async read(ids) {
			return (await readCandidates(core.store, ids)).map((each) => core.withFacts(each));
		},

		async update(id, profile) {
			if (core.blindfold.hides(id)) throw new Error('Reveal this person to change the profile.');
			const updated = await updateProfile(core.store, id, profile);
			await core.enqueue(() => core.takeChanged(updated));
		},

		async tag(id, tag, on) {
			await changeTags(core.store, [id], (tags) => (on ? withTag : withoutTag)(tags, tag));
			await follow();
		},

		async tags() {
			return countTags(core.index, core.index.live);
		},

		async remove(ids) {
			await removeCandidates(core.store, ids);
			await follow();
		},

		async restore(ids) {
			await restoreCandidates(core.store, ids);
			await follow();
		}
	};
}
