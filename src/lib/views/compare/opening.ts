import type { Person } from '$lib/comparing/person';
import type { Proof } from '$lib/comparing/proof';
import type { SkillId } from '$lib/domain/skill';

/** Opens the evidence of a person's skill beside the comparison. */
export type OpenSkill = (person: Person, skill: SkillId) => void;

/** Opens what a cell rests on, in the profile's own words. */
export type OpenProof = (person: Person, proof: Proof) => void;
