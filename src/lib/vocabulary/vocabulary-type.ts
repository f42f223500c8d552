import type { Skill, SkillId } from '$lib/domain/skill';
import type { Trust } from './names/notation';

/** All known skills. A value: teaching an alias makes another vocabulary. */
export interface Vocabulary {
	/** A short hash of the data and of what was taught; facts carry it, and are derived anew when it differs. */
	readonly version: string;
	readonly skills: ReadonlyMap<SkillId, Skill>;
	/** In the order in which pages show them. */
	readonly categories: readonly string[];
	/** How far a name may be trusted in running text; `sure` where it is not listed here. */
	readonly trust: ReadonlyMap<string, Trust>;
}
