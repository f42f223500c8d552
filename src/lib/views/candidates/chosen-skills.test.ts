import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Query } from '$lib/domain/query';
import type { SkillId } from '$lib/domain/skill';
import { chosenSkills, type Part, partOf, parts, withoutSkill, withSkill } from './chosen-skills';

const none: Pick<Query, Part> = { must: [], any: [], not: [] };
const skill = fc.constantFrom('go', 'kafka', 'php', 'rust') as fc.Arbitrary<SkillId>;
const choices = fc.array(fc.tuple(skill, fc.constantFrom(...parts)));

describe('the skills of a query', () => {
	it('have one part each, the one chosen last', () => {
		fc.assert(
			fc.property(choices, (chosen) => {
				const query = chosen.reduce((all, [which, part]) => withSkill(all, which, part), none);
				const last = new Map(chosen);
				expect(new Map(chosenSkills(query).map(({ skill, part }) => [skill, part]))).toEqual(last);
				expect(chosenSkills(query)).toHaveLength(last.size);
			})
		);
	});

	it('leave without a trace', () => {
		const kafka = 'kafka' as SkillId;
		expect(withoutSkill(withSkill(none, kafka, 'not'), kafka)).toEqual(none);
		expect(partOf(none, kafka)).toBeNull();
	});
});
