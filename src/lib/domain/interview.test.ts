import { expect, it } from 'vitest';
import type { Evidence } from './evidence';
import type { Facts } from './facts';
import { interviewSheet } from './interview';
import { pointer } from './pointer';
import type { SkillId, Step } from './skill';
import { noFacts } from './testing';

const id = (text: string) => text as SkillId;

function evidence(name: string, step: Step | null, through?: string): Evidence {
	const implied = through
		? [{ through: id(through), throughName: through, step: 'role' as const }]
		: [];
	return {
		skill: id(name),
		name,
		category: 'Any',
		step,
		mentions: step ? [{ pointer: pointer('skills', 0, 'name'), at: [0, 1], step, home: null }] : [],
		implied,
		spans: [],
		months: null,
		lastUsed: null
	};
}

const facts: Facts = {
	...noFacts,
	evidence: [
		evidence('Go', 'role'),
		evidence('Redis', 'listed'),
		evidence('Java', null, 'Micronaut')
	],
	checks: [
		{ kind: 'education-not-stated', finding: 'No education', question: 'Where?', pointers: [] },
		{ kind: 'gap', finding: 'A gap', question: 'What did you do?', pointers: [pointer('work', 0)] }
	]
};
const must = (name: string) => ({ skill: id(name), name });

it('turns each check into a question, by subject', () => {
	expect(interviewSheet(facts)).toEqual([
		{
			heading: 'Experience',
			questions: [
				{ question: 'What did you do?', because: 'A gap', pointers: [pointer('work', 0)] }
			]
		},
		{
			heading: 'Education and certificates',
			questions: [{ question: 'Where?', because: 'No education', pointers: [] }]
		}
	]);
});

it('asks about each must-have that no role shows, and only about those', () => {
	const [first] = interviewSheet(facts, [must('Go'), must('Redis'), must('Java'), must('Rust')]);
	expect(first?.heading).toBe('Must-haves');
	expect(first?.questions.map(({ because }) => because)).toEqual([
		'Redis is listed, and shown in no role.',
		'Java is not stated; it is implied by Micronaut.',
		'Rust is not stated.'
	]);
});
