import { expect, it } from 'vitest';
import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import { ReadPeople } from './read-people';

const person = (n: number, revision = 1) =>
	({ id: `id-${n}` as CandidateId, revision }) as CandidateWithFacts;
const ids = (...all: number[]) => all.map((n) => person(n).id);

it('gives those who were read, in the order asked for, and nobody where one is missing', () => {
	const read = new ReadPeople();
	read.begin()([person(1), person(2)]);
	expect(read.get(ids(2, 1))).toEqual([person(2), person(1)]);
	expect(read.get(ids(1, 3))).toBeNull();
	expect(read.get([])).toEqual([]);
});

it('forgets, and takes nothing that was asked for before it forgot', () => {
	const read = new ReadPeople();
	const late = read.begin();
	read.begin()([person(1)]);
	read.forget();
	late([person(1)]);
	expect(read.get(ids(1))).toBeNull();
	read.begin()([person(1, 2)]);
	expect(read.get(ids(1))).toEqual([person(1, 2)]);
});

it('keeps those who were asked for last', () => {
	const read = new ReadPeople();
	read.begin()(Array.from({ length: 100 }, (_, n) => person(n)));
	read.get(ids(0));
	read.begin()([person(100)]);
	expect(read.get(ids(0, 100))).not.toBeNull();
	expect(read.get(ids(1))).toBeNull();
});
