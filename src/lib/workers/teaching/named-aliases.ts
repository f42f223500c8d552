import type { TaughtAlias } from '$lib/domain/taught-alias';
import { whoseName } from '$lib/vocabulary/teaching';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';

/** A taught alias as the pages list it. */
export interface NamedAlias extends TaughtAlias {
	/** The skill's canonical name. */
	readonly skillName: string;
	/** Why it does nothing, in a sentence: the vocabulary came to know the name itself. `null` where it does. */
	readonly idle: string | null;
}

/**
 * Taught aliases as the pages list them.
 * @param shipped the vocabulary without what was taught: a later Slate may know a name itself, or a skill no more.
 */
export function nameAliases(shipped: Vocabulary, taught: readonly TaughtAlias[]): NamedAlias[] {
	return taught.map((alias) => {
		const skill = shipped.skills.get(alias.skill);
		return {
			...alias,
			skillName: skill?.name ?? alias.skill,
			idle: skill ? whoseName(shipped, alias.alias) : 'This skill is in the vocabulary no more.'
		};
	});
}
