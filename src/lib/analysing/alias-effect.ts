import type { Mention } from '$lib/domain/evidence';
import type { Profile } from '$lib/domain/profile';
import { type SkillId, stepHeight } from '$lib/domain/skill';
import { holdsName } from '$lib/vocabulary/names/holds-name';
import { type Vocabulary, withTaught } from '$lib/vocabulary/vocabulary';
import { mentionsIn } from './mentions';
import { type Passage, passagesOf } from './passages';

/** What a profile gains by an alias. */
export interface AliasEffect {
	/** Whether it does not name the skill by any other name. */
	readonly newly: boolean;
	/** The strongest of the mentions gained. */
	readonly mention: Mention;
}

/**
 * Tells what teaching an alias would do to a profile: `null` where the profile gains no mention of the skill. A
 * wish and a lack are none. Profiles that do not hold the alias cost no more than a look at their letters.
 */
export function aliasEffects(
	now: Vocabulary,
	alias: string,
	skill: SkillId
): (profile: Profile) => AliasEffect | null {
	const then = withTaught(now, [{ alias, skill, taughtAt: 0 }]);
	const mayHold = holdsName(alias);
	return (profile) => {
		const passages = passagesOf(profile);
		if (!passages.some(({ text }) => mayHold(text))) return null;
		const before = mentionsOf(passages, now, skill);
		const known = new Set(before.map(placeOf));
		const gained = mentionsOf(passages, then, skill).filter((one) => !known.has(placeOf(one)));
		const [mention] = gained.sort((a, b) => stepHeight(b.step) - stepHeight(a.step));
		return mention ? { newly: !before.length, mention } : null;
	};
}

function mentionsOf(
	passages: readonly Passage[],
	vocabulary: Vocabulary,
	wanted: SkillId
): readonly Mention[] {
	const found = mentionsIn(passages, vocabulary).find(({ skill }) => skill === wanted);
	return found?.mentions ?? [];
}

function placeOf({ pointer, at }: Mention): string {
	return `${pointer} ${at.join('-')}`;
}

/**
 * Tells whether a profile can give other facts once these names are taught or forgotten: where none of its texts
 * holds one, it cannot.
 */
export function mayMention(names: readonly string[]): (profile: Profile) => boolean {
	const looks = names.map(holdsName);
	return (profile) => passagesOf(profile).some(({ text }) => looks.some((look) => look(text)));
}
