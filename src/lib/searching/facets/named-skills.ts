import type { Query } from '$lib/domain/query';
import { stepHeight } from '$lib/domain/skill';
import { conditionsOf } from '../evaluating/conditions';
import type { Beside } from '../evaluating/context';
import { suggest } from '../near/suggest';
import { skillsOf } from '../pool/pool-facts';
import type { PoolIndex } from '../pool/pool-index';
import type { SkillNames } from '../skill-names';
import { countSkills } from './counting';
import type { SkillCount } from './facets';

/** The skills that a text may mean, each with how many of those found by a query have it. @param most how many. */
export function skillsNamed(
	index: PoolIndex,
	names: SkillNames,
	query: Query,
	text: string,
	most: number,
	beside?: Beside
): SkillCount[] {
	const { among } = conditionsOf(index, names, query, beside);
	const counts = countSkills(index, among('skills'), query.step ? stepHeight(query.step) : 0);
	return suggest(index, names, text, most).map(({ skill, name, category }) => {
		const number = skillsOf(index).numberOf(skill);
		return { skill, name, category, count: number === undefined ? 0 : (counts[number] ?? 0) };
	});
}
