import { removeCandidates, restoreCandidates, updateProfile } from '$lib/storing/candidates';
import { readWithFacts } from '$lib/storing/reading';
import type { PoolApi } from '../pool-api';
import type { PoolCore } from '../pool-core';

type Verbs = Pick<PoolApi, 'read' | 'update' | 'remove' | 'restore'>;

/** Reading candidates by id, and changing them. What was changed is found by its new value once the verb is done. */
export function changingVerbs(core: PoolCore): Verbs {
	const follow = () => core.enqueue(() => core.followPool());
	return {
		async read(ids) {
			return (await readWithFacts(core.store, ids)).map((each) => core.withFacts(each));
		},

		async update(id, profile) {
			await updateProfile(core.store, id, profile, { facts: core.factsOf(profile) });
			await follow();
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
