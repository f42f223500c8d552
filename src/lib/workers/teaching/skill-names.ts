import type { SkillNames } from '$lib/searching/skill-names';
import { namesOf, type Vocabulary } from '$lib/vocabulary/vocabulary';

/** The vocabulary's names as searching needs them. */
export function skillNamesOf(vocabulary: Vocabulary): SkillNames {
	return {
		version: vocabulary.version,
		entries: namesOf(vocabulary).map(({ name, skill }) => ({
			name,
			skill: skill.id,
			canonical: skill.name,
			category: skill.category
		}))
	};
}
