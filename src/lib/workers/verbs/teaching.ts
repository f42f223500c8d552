import { whyNotTeach } from '$lib/vocabulary/teaching';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { skillsInAdvert } from '../teaching/advert-skills';
import { listing, previewAlias } from '../teaching/alias-preview';
import { nameAliases } from '../teaching/named-aliases';
import type { PoolApi } from '../pool-api';
import type { PoolCore } from '../pool-core';

type Verbs = Pick<
	PoolApi,
	'skillsInAdvert' | 'whyNotTeach' | 'previewAlias' | 'stopPreview' | 'nameAliases'
>;

/** What the vocabulary finds in a text, and foreseeing what teaching a name would do. Teaching itself is a write of storing, which the pool follows. */
export function teachingVerbs(core: PoolCore): Verbs {
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
