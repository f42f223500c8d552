import type { Clause } from '$lib/domain/query/clause';
import type { SkillId } from '$lib/domain/skill';
import { isSkillReading } from './evaluating/asked';
import { readSkill } from './evaluating/read-leaf';
import type { PoolIndex } from './pool/pool-index';
import type { SkillNames } from './skill-names';

/** A skill that a query calls by id or by name. */
export interface SkillAsked {
	readonly skill: SkillId;
	readonly name: string;
}

/** The skills that clauses ask for or rule out, by what they are called there; where it is no name, not at all. */
export function skillsAsked(
	index: PoolIndex,
	names: SkillNames,
	clauses: readonly Clause[]
): Record<string, SkillAsked> {
	const asked: Record<string, SkillAsked> = {};
	const look = (clause: Clause): void => {
		if (clause.kind === 'skill') {
			const { readings } = readSkill(index, names, clause);
			const exact = readings.filter(isSkillReading).find(({ kind }) => kind === 'exact');
			if (exact) asked[clause.name] = { skill: exact.skill, name: exact.name };
		} else if (clause.kind === 'not') look(clause.of);
		else if (clause.kind === 'any' || clause.kind === 'all') clause.of.forEach(look);
	};
	clauses.forEach(look);
	return asked;
}
