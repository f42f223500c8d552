import { expect, it } from 'vitest';
import { notClause, skillClause } from '$lib/domain/query/clause';
import type { SkillId } from '$lib/domain/skill';
import { firstWanted, queryOf, toggled, wantedWords } from './pool-query';

const skill = (name: string) => ({ id: name.toLowerCase() as SkillId, name });
const [kafka, fastapi, k8s] = [skill('Kafka'), skill('FastAPI'), skill('Kubernetes')];

it('asks for the first skills of a region, then for what is picked', () => {
	const wanted = toggled(firstWanted([kafka, fastapi, k8s]), 'not', k8s);
	expect(wantedWords(wanted)).toBe('Kafka and FastAPI, not Kubernetes');
	expect(queryOf(wanted, 'listing')).toMatchObject({
		clauses: [skillClause('kafka'), skillClause('fastapi'), notClause(skillClause('kubernetes'))],
		step: null
	});
	expect(queryOf(wanted, 'evidence').step).toBe('project');
});

it('a skill is wanted, unwanted, or neither', () => {
	const wanted = firstWanted([kafka]);
	expect(wantedWords(toggled(wanted, 'not', kafka))).toBe('not Kafka');
	expect(wantedWords(toggled(wanted, 'must', kafka))).toBe('');
	expect(wantedWords(toggled(toggled(wanted, 'not', kafka), 'must', kafka))).toBe('Kafka');
});
