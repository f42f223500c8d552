import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { emptyQuery } from '$lib/domain/query';
import { names } from '../testing-pool';
import { buildIndex } from '../pool/pool-index';
import { people } from '../testing-sample';
import { printClause } from '../query-text/print';
import { whyNot } from './why-not';

const index = buildIndex(people);
const why = (words: string, id = 'streamer') =>
	whyNot(index, names, { ...emptyQuery, words }, id as CandidateId);
const failing = (words: string, id?: string) =>
	why(words, id)?.failing.map(({ clause, verdict, nearest }) => [
		printClause(clause),
		verdict,
		nearest?.text ?? null
	]);

it('names the part that fails and what comes nearest to it', () => {
	expect(failing('go fastapi')).toEqual([['fastapi', 'no', null]]);
	expect(failing('title:"engineer manager"')).toEqual([
		['title:"engineer manager"', 'no', 'Software Engineer Intern']
	]);
	expect(failing('place:pune')).toEqual([['place:pune', 'no', 'Bangalore, India']]);
	expect(failing('place="Pune"')?.[0]?.[2]).toBe('Bangalore, India');
	expect(failing('"kafka stream"')).toEqual([['"kafka stream"', 'no', 'Kafka Streams']]);
	expect(failing('NOT java')).toEqual([['NOT java', 'no', 'Java']]);
});

it('tells too little from unknown', () => {
	const [tooLittle] = why('go>=60m')?.failing ?? [];
	expect(tooLittle).toMatchObject({ verdict: 'no', skills: [{ name: 'Go', months: 51 }] });
	const [unknown] = why('kafka>=12m')?.failing ?? [];
	expect(unknown).toMatchObject({ verdict: 'undated', skills: [{ name: 'Kafka', months: null }] });
});

it('has nothing to say of those who are found, and of strangers', () => {
	expect(why('go')?.failing).toEqual([]);
	expect(why('go', 'nobody')).toBeNull();
});
