import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { withoutTag, withTag } from '$lib/domain/tag';
import { countTags, type TagCount } from '$lib/searching/pool/tags';
import { removeCandidates, restoreCandidates, updateProfile } from '$lib/storing/candidates';
import { readCandidates } from '$lib/storing/reading';
import { changeTags } from '$lib/storing/tags';
import type { PoolCore } from '../pool-core';

/** Reading candidates by id, and changing them. What was changed is found by its new value once the verb is done. */
export interface ChangingVerbs {
	/** Candidates by id, in the order asked for; those that are gone are left out. */
	read(ids: readonly CandidateId[]): Promise<CandidateWithFacts[]>;
	/** Rejects for one who is hidden: what is seen of them is not their profile. */
	update(id: CandidateId, profile: Profile): Promise<void>;
	remove(ids: readonly CandidateId[]): Promise<void>;
	/** Gives a candidate a tag or takes one away. */
	tag(id: CandidateId, tag: string, on: boolean): Promise<void>;
	/** All tags there are, the most frequent first. */
	tags(): Promise<TagCount[]>;
	/** Takes a removal back. */
	restore(ids: readonly CandidateId[]): Promise<void>;
}

export function changingVerbs(core: PoolCore): ChangingVerbs {
	const follow = () => core.queue.add(() => core.follower.catchUp());
	return {
		async read(ids) {
			return (await readCandidates(core.store, ids)).map((each) => core.withFacts(each));
		},

		async update(id, profile) {
			if (core.blindfold.hides(id)) throw new Error('Reveal this person to change the profile.');
			const updated = await updateProfile(core.store, id, profile);
			await core.queue.add(() => core.follower.takeChanged(updated));
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
