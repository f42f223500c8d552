import type { Person } from '$lib/comparing/person';
import type { Impact } from '$lib/domain/impact';
import type { SkillId } from '$lib/domain/skill';

/** Opens the evidence of a person's skill beside the comparison. */
export type OpenSkill = (person: Person, skill: SkillId) => void;

/** Opens the sentence in which a person claims a figure. */
export type OpenClaim = (person: Person, claim: Impact) => void;
