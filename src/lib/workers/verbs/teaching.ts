import type { AdvertSkill } from '$lib/comparing/brief/advert/draft';
import type { SkillId } from '$lib/domain/skill';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import { whyNotTeach } from '$lib/vocabulary/teaching';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import type { PoolCore } from '../pool-core';
import { skillsInAdvert } from '../teaching/advert-skills';
import { type AliasPreview, listing, previewAlias } from '../teaching/alias-preview';
import { nameAliases, type NamedAlias } from '../teaching/named-aliases';

/**
 * What the vocabulary finds in a text, and foreseeing what teaching a name would do. Teaching itself is a write of storing,
 * which the pool follows.
 */
export interface TeachingVerbs {
	/** The skills of the vocabulary that a job advert names, in order. */
	skillsInAdvert(advert: string): Promise<AdvertSkill[]>;
	/** Why an alias cannot be taught, in a sentence; `null` where it can. */
	whyNotTeach(alias: string): Promise<string | null>;
	/**
	 * Looks through the pool for those whom an alias would change, and tells what is found so far. It ends with the
	 * last candidate, or where another preview begins or `stopPreview` is called.
	 * @param tell a `proxy` where it stands in another thread.
	 */
	previewAlias(alias: string, skill: SkillId, tell: (preview: AliasPreview) => void): Promise<void>;
	stopPreview(): Promise<void>;
	/** Taught aliases with what the pages say of them. */
	nameAliases(taught: readonly TaughtAlias[]): Promise<NamedAlias[]>;
}

export function teachingVerbs(core: PoolCore): TeachingVerbs {
	let previews = 0;
	return {
		async skillsInAdvert(advert) {
			return skillsInAdvert(core.vocabulary, advert);
		},

		async whyNotTeach(alias) {
			return whyNotTeach(core.vocabulary, alias);
		},

		async previewAlias(alias, skill, tell) {
			const asked = ++previews;
			const likely = listing(core.index, core.names, alias);
			let told = Promise.resolve();
			await previewAlias(core, { alias, skill }, likely, (preview) => {
				told = told.then(async () => tell(await core.blindfold.preview(core.store, preview)));
				return asked === previews;
			});
			await told;
		},

		async stopPreview() {
			previews += 1;
		},

		async nameAliases(taught) {
			return nameAliases(defaultVocabulary(), taught);
		}
	};
}
