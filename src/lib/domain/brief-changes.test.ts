import { describe, expect, it } from 'vitest';
import { type BriefContent, inOrder, skillRequirement, textRequirement } from './brief';
import {
	copyName,
	requirementsOf,
	withJudgement,
	withoutRequirement,
	withRequirementChanged,
	withRequirements
} from './brief-changes';
import type { CandidateId } from './candidate';
import { emptyQuery } from './query';
import { anyClause, skillClause } from './query/clause';
import type { SkillId } from './skill';

const id = (name: string) => name.toLowerCase() as SkillId;
const kafka = skillRequirement(id('Kafka'), 'Kafka', 'must', 36);
const remote = textRequirement('1', ' Remote from India ');
const brief: BriefContent = { name: 'Backend', requirements: [kafka, remote], judged: [] };
const ada = 'ada' as CandidateId;

describe('a change of a brief', () => {
	it('adds what is not asked for yet', () => {
		const { requirements } = withRequirements([
			skillRequirement(id('Kafka'), 'Kafka'),
			skillRequirement(id('Redis'), 'Redis', 'nice')
		])(brief);
		expect(requirements.map((each) => each.id)).toEqual(['skill:kafka', 'text:1', 'skill:redis']);
		expect(requirements[0]).toBe(kafka);
	});

	it('lets an untouched weight follow the need, and keeps a chosen one', () => {
		const nice = withRequirementChanged(kafka.id, { need: 'nice' })(brief);
		expect(nice.requirements[0]).toMatchObject({ need: 'nice', weight: 1, months: 36 });
		const heavy = withRequirementChanged(kafka.id, { weight: 7 })(brief);
		const both = withRequirementChanged(kafka.id, { need: 'nice' })(heavy);
		expect(both.requirements[0]).toMatchObject({ need: 'nice', weight: 7 });
	});

	it('keeps figures whole and within their bounds', () => {
		const wild = withRequirementChanged(kafka.id, { weight: 99.6, months: -3, within: 12.4 })(
			brief
		);
		expect(wild.requirements[0]).toMatchObject({ weight: 10, months: null, within: 12 });
		const nothing = withRequirementChanged(kafka.id, { weight: NaN })(brief);
		expect(nothing.requirements[0]).toMatchObject({ weight: 0 });
	});

	it('takes new words for a text, which has to be judged again by them', () => {
		const judged = withJudgement(remote.id, ada, 'met')(brief);
		const same = withRequirementChanged(remote.id, { text: ' Remote from India', weight: 2 })(
			judged
		);
		expect(same.judged).toHaveLength(1);
		const other = withRequirementChanged(remote.id, { text: ' Remote from Asia ' })(judged);
		expect(other.requirements[1]).toMatchObject({ id: remote.id, text: 'Remote from Asia' });
		expect(other.judged).toEqual([]);
		expect(withRequirementChanged(remote.id, { text: ' ' })(judged)).toEqual(judged);
	});

	it('keeps one judgement a person, and forgets it with the requirement', () => {
		const judged = withJudgement(remote.id, ada, 'met')(brief);
		const again = withJudgement(remote.id, ada, 'part')(judged);
		expect(again.judged).toEqual([{ requirement: remote.id, candidate: ada, judgement: 'part' }]);
		expect(withJudgement(remote.id, ada, null)(again).judged).toEqual([]);
		expect(withoutRequirement(remote.id)(again)).toEqual({
			name: 'Backend',
			requirements: [kafka],
			judged: []
		});
	});
});

it('shows must-haves first', () => {
	const nice = skillRequirement(id('FastAPI'), 'FastAPI', 'nice');
	expect(inOrder({ requirements: [nice, kafka] })).toEqual([kafka, nice]);
});

it('makes requirements of a query: its musts with their months, then those of which one suffices', () => {
	const query = {
		...emptyQuery,
		clauses: [
			skillClause(id('Kafka'), { from: 36, to: null }),
			skillClause(id('Redis'), { from: 12, to: null }),
			anyClause([skillClause(id('FastAPI'))])
		]
	};
	expect(
		requirementsOf(query, (skill) => skill.toUpperCase()).map((each) =>
			each.kind === 'skill' ? [each.name, each.need, each.months] : each
		)
	).toEqual([
		['KAFKA', 'must', 36],
		['REDIS', 'must', 12],
		['FASTAPI', 'nice', null]
	]);
});

it('names copies apart', () => {
	expect(copyName('Backend', ['Backend'])).toBe('Backend, copy');
	expect(copyName('Backend, copy', ['Backend', 'Backend, copy'])).toBe('Backend, copy 2');
});
