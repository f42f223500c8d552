import { expect, it } from 'vitest';
import { peopleOf } from '$lib/comparing/person';
import { idOf, testCandidate } from '$lib/comparing/testing-people';
import { askedBeside, askedWords, skillQuery, stepsUpTo, whoMeet } from './skill-query';

const kafka = { id: idOf('Kafka'), name: 'Kafka' };
const people = peopleOf([
	testCandidate({ name: 'Ada Fiction', roles: [{ start: '2024-01', shows: ['Kafka'] }] }),
	testCandidate({ name: 'Bo Fiction', lists: ['Kafka'] }),
	testCandidate({ name: 'Cy Fiction', lists: ['Go'] })
]);
const names = (months: number | null, basis: 'listing' | 'evidence') =>
	whoMeet(people, { skill: kafka, months }, basis).map(({ name }) => name);

it('asks for no more months than somebody has', () => {
	expect(stepsUpTo(25)).toEqual([6, 12, 24]);
	expect(askedBeside(kafka, 51)).toEqual({ skill: kafka, months: 48 });
	expect(askedBeside(kafka, 0)).toEqual({ skill: kafka, months: null });
	expect(askedWords(askedBeside(kafka, 51))).toBe('Kafka, at least 48 months');
	expect(askedWords(askedBeside(kafka, 5))).toBe('Kafka');
});

it('looks in the pool for the skill with its months', () => {
	const query = skillQuery({ skill: kafka, months: 24 }, 'evidence');
	expect(query.clauses).toMatchObject([{ kind: 'skill', name: 'kafka', months: { from: 24 } }]);
	expect(query.step).toBe('project');
	expect(skillQuery({ skill: kafka, months: null }, 'listing').step).toBeNull();
});

it('knows who of those compared meets it', () => {
	expect(names(null, 'listing')).toEqual(['Ada Fiction', 'Bo Fiction']);
	expect(names(null, 'evidence')).toEqual(['Ada Fiction']);
	expect(names(24, 'listing')).toEqual(['Ada Fiction']);
	expect(names(48, 'listing')).toEqual([]);
});
