import { expect, it } from 'vitest';
import { identityAt, peopleOf, shortNames } from './person';
import { testCandidate } from './testing-people';

it('letters people like the columns of a sheet', () => {
	expect([0, 5, 25, 26, 27, 51, 52].map((i) => identityAt(i).letter)).toEqual([
		'A',
		'F',
		'Z',
		'AA',
		'AB',
		'AZ',
		'BA'
	]);
});

it('gives each of the first 36 a hue and pattern of their own', () => {
	const marks = Array.from({ length: 36 }, (_, i) => identityAt(i));
	expect(new Set(marks.map(({ hue, pattern }) => `${hue} ${pattern}`)).size).toBe(36);
});

it('calls people by their first names while these tell them apart', () => {
	const named = (...names: string[]) =>
		shortNames(peopleOf(names.map((name) => testCandidate({ name }))));
	expect(named('Ada Fiction', 'Bo Fiction')).toEqual(['Ada', 'Bo']);
	expect(named('Ada Fiction', 'Ada Invented')).toEqual(['Ada Fiction', 'Ada Invented']);
});

it('does not shorten what stands in for a name', () => {
	const nameless = testCandidate({ name: 'x', profile: { basics: {} } });
	expect(shortNames(peopleOf([nameless, testCandidate({ name: 'Bo Fiction' })]))).toEqual([
		'Name not stated',
		'Bo'
	]);
});
