import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonPointer, pointer } from '../pointer';
import type { Profile } from '../profile';
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
