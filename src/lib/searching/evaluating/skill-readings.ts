import { unbounded } from '$lib/domain/query/clause';
import type { SkillName } from '../skill-names';
import { type MatchKind, type SkillReading, skillReading } from './asked';

/** Names of skills as ways of meeting what was asked. */
export function asSkills(
	names: readonly SkillName[],
	kind: MatchKind,
	months = unbounded
): SkillReading[] {
	return names.map(({ skill, canonical }) =>
		skillReading({ skill, name: canonical }, kind, months)
	);
}
