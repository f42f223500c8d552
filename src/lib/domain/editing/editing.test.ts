import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type JsonPointer, pointer } from '../pointer';
import { type Profile, profileSchema } from '../profile';
import { statementGroups } from '../statement-groups';
import { withJoined, withoutEntry, withSplit } from './entries';
import { withText } from './set-text';
import { shelvesOf, withMoved } from './statements';

const profile: Profile = {
	basics: { name: 'Ada Example' },
	work: [
		{ name: 'Acme', position: 'Engineer', highlights: ['Built a queue.', 'Led a team.'] },
		{ name: 'Bolt', highlights: ['Wrote a parser.'] }
	],
	'x-notPlaced': ['a line']
};

describe('a text', () => {
	it('is changed, made and taken out', () => {
		expect(withText(profile, pointer('basics', 'name'), ' Ida ').basics).toEqual({ name: 'Ida' });
		expect(withText(profile, pointer('basics', 'email'), 'a@example.org').basics?.email).toBe(
			'a@example.org'
		);
		expect(withText(profile, pointer('basics', 'name'), '').basics).toEqual({});
		expect(
			withText(profile, pointer('work', 0, 'highlights', 0), '').work?.[0]?.highlights
		).toEqual(['Led a team.']);
		expect(withText({}, pointer('work', 0, 'name'), 'Acme')).toEqual({ work: [{ name: 'Acme' }] });
		expect(profile.basics?.name).toBe('Ada Example');
	});

	it('cannot reach the prototype of an object', () => {
		withText({}, '/__proto__/polluted' as JsonPointer, 'yes');
		expect({}).not.toHaveProperty('polluted');
	});
});

describe('a line', () => {
	it('moves to another list, which is made where there is none', () => {
		const shelf = shelvesOf(profile).find(({ at }) => at === pointer('work', 1, 'highlights'));
		if (!shelf) throw new Error('a position takes lines');
		const moved = withMoved(profile, pointer('x-notPlaced', 0), shelf);
		expect(moved.work?.[1]?.highlights).toEqual(['Wrote a parser.', 'a line']);
		expect(moved['x-notPlaced']).toEqual([]);
		expect(withMoved(profile, pointer('work', 1, 'highlights', 0), shelf)).toBe(profile);
	});
});

describe('an entry', () => {
	it('is joined to the one above, without losing a word', () => {
		expect(withJoined(profile, 'work', 1).work).toEqual([
			{
				name: 'Acme',
				position: 'Engineer',
				highlights: ['Bolt', 'Built a queue.', 'Led a team.', 'Wrote a parser.']
			}
		]);
		expect(withJoined(profile, 'work', 0)).toBe(profile);
	});

	it('is cut in two before a statement', () => {
		expect(withSplit(profile, 'work', 0, 1).work?.slice(0, 2)).toEqual([
			{ name: 'Acme', position: 'Engineer', highlights: ['Built a queue.'] },
			{ highlights: ['Led a team.'] }
		]);
		expect(withSplit(profile, 'work', 0, 0)).toBe(profile);
		expect(withSplit(profile, 'work', 0, 2)).toBe(profile);
	});

	it('is taken out, and its words are kept', () => {
		const rest = withoutEntry(profile, 'work', 1);
		expect(rest.work).toHaveLength(1);
		expect(rest['x-notPlaced']).toEqual(['a line', 'Bolt', 'Wrote a parser.']);
	});
});

const word = fc.constantFrom('one', 'two', 'three', 'four');
const entry = fc.record(
	{ name: word, position: word, summary: word, highlights: fc.array(word, { maxLength: 3 }) },
	{ requiredKeys: [] }
);
const profiles = fc.record({
	work: fc.array(entry, { maxLength: 4 }),
	education: fc.array(fc.record({ institution: word, area: word }), { maxLength: 3 }),
	'x-notPlaced': fc.array(word, { maxLength: 2 })
}) as fc.Arbitrary<Profile>;

function wordsIn(value: unknown): string[] {
	if (typeof value === 'string') return value.split(' ');
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

it('loses no word, whatever is moved, joined, cut or taken out', () => {
	const section = fc.constantFrom('work', 'education');
	fc.assert(
		fc.property(profiles, section, fc.nat(3), fc.nat(3), (before, where, place, at) => {
			const shelf = shelvesOf(before)[at];
			const changes = [
				withJoined(before, where, place),
				withSplit(before, where, place, at),
				withoutEntry(before, where, place),
				...(shelf ? [withMoved(before, pointer('x-notPlaced', place), shelf)] : [])
			];
			const words = new Set(wordsIn(before));
			for (const after of changes) {
				const left = new Set(wordsIn(after));
				expect([...words].filter((each) => !left.has(each))).toEqual([]);
			}
		})
	);
});

describe('the bodies of work of a position', () => {
	const highlights = ['a', 'b', 'c', 'd'];
	const streams = [
		{ name: 'first', highlights: [0, 1] },
		{ name: 'second', highlights: [2] }
	];
	const grouped: Profile = {
		work: [
			{ name: 'Acme', highlights, 'x-workstreams': streams },
			{ name: 'Bolt', highlights: ['e'], 'x-workstreams': [{ name: 'third', highlights: [0] }] }
		]
	};

	/** The statements under each name, and those under none. */
	const groups = (profile: Profile) =>
		(profile.work ?? []).map((work) =>
			statementGroups(work).map(({ name, statements }) => [name, ...statements])
		);

	it('keep their statements when another is taken out or moved', () => {
		const without = withText(grouped, pointer('work', 0, 'highlights', 0), '');
		expect(groups(without)[0]).toEqual([
			['first', 'b'],
			['second', 'c'],
			[null, 'd']
		]);
		const shelf = shelvesOf(grouped).find(({ at }) => at === pointer('work', 1, 'highlights'));
		if (!shelf) throw new Error('a position takes lines');
		const moved = withMoved(grouped, pointer('work', 0, 'highlights', 1), shelf);
		expect(groups(moved)).toEqual([
			[
				['first', 'a'],
				['second', 'c'],
				[null, 'd']
			],
			[
				['third', 'e'],
				[null, 'b']
			]
		]);
	});

	it('keep them in both parts of a position that is cut, and in two that are joined', () => {
		expect(groups(withSplit(grouped, 'work', 0, 1))).toEqual([
			[['first', 'a']],
			[
				['first', 'b'],
				['second', 'c'],
				[null, 'd']
			],
			[['third', 'e']]
		]);
		expect(groups(withJoined(grouped, 'work', 1))).toEqual([
			[
				['first', 'a', 'b'],
				['second', 'c'],
				['third', 'e'],
				[null, 'Bolt', 'd']
			]
		]);
	});

	it('go with their name', () => {
		const without = withText(grouped, pointer('work', 0, 'x-workstreams', 0, 'name'), '');
		expect(groups(without)[0]).toEqual([
			['second', 'c'],
			[null, 'a', 'b', 'd']
		]);
		expect(v.is(profileSchema, without)).toBe(true);
	});
});
