import { expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { notClause, skillClause, unbounded, wordsClause } from '$lib/domain/query/clause';
import type { SkillId } from '$lib/domain/skill';
import type { Failing } from '$lib/state/searching/found';
import { failingWords } from './failing-words';

const failing = (part: Partial<Failing>): Failing => ({
	clause: wordsClause('kafka'),
	verdict: 'no',
	skills: [],
	nearest: null,
	...part
});
const kafka: Failing['skills'][number] = {
	skill: 'kafka' as SkillId,
	name: 'Kafka',
	category: 'Messaging',
	step: 'project',
	through: null,
	months: 14,
	lastUsed: monthOf(2021, 3),
	positions: []
};

it('says how far a skill goes that is there, though not as asked', () => {
	const clause = skillClause('kafka');
	expect(failingWords(failing({ clause, skills: [kafka] }), null)).toBe(
		'Kafka is shown in a project, up to 14 m, last used Mar 2021.'
	);
	expect(
		failingWords(
			failing({ clause, skills: [{ ...kafka, step: null, months: null, lastUsed: null }] }),
			null
		)
	).toBe('Kafka is implied only, no dates.');
});

it('says what comes nearest, and where', () => {
	const nearest = { field: 'skill', text: 'Kafka Streams' };
	expect(failingWords(failing({ nearest }), null)).toBe('Nearest is the skill “Kafka Streams”.');
	expect(failingWords(failing({ nearest: { field: 'place', text: 'Pune' } }), null)).toBe(
		'Nearest is the place “Pune”.'
	);
	expect(failingWords(failing({}), null)).toBe('Nothing in the profile comes near.');
});

it('says what is there that was ruled out', () => {
	const clause = notClause(wordsClause('php'));
	const nearest = { field: 'past title', text: 'PHP developer' };
	expect(failingWords(failing({ clause, nearest }), null)).toBe('Past title: “PHP developer”.');
	expect(failingWords(failing({ clause }), null)).toBe('It is there.');
});

it('holds no dates that are not there against anybody', () => {
	const clause = { kind: 'experience', months: unbounded } as const;
	expect(failingWords(failing({ clause }), { min: 26, max: 26 })).toBe(
		'The dated positions make 2 y 2 m.'
	);
	expect(failingWords(failing({ clause }), null)).toBe('No position is dated.');
	expect(failingWords(failing({ verdict: 'undated' }), null)).toBe(
		'There are no dates to hold it against.'
	);
});
