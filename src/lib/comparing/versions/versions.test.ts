import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '$lib/domain/profile';
import { sameValue } from '$lib/domain/same-value';
import { type Choice, differencesOf, mergeVersions } from './versions';

const older: Profile = {
	basics: { name: 'Ada Example', email: 'ada@example.org', label: 'Engineer' },
	work: [
		{
			name: 'Acme Ltd',
			position: 'Engineer',
			startDate: '2021-03',
			highlights: ['Built a queue.']
		},
		{ name: 'Bolt', position: 'Intern', startDate: '2020' }
	],
	skills: [{ name: 'Languages', keywords: ['Go'] }]
};
const newer: Profile = {
	basics: { name: 'Ada Example', email: 'ada@example.com', phone: '555-0100' },
	work: [
		{ name: 'Cloudy', position: 'Senior Engineer', startDate: '2024-01' },
		{ name: 'Acme', position: 'Engineer', startDate: '2021-03', endDate: '2023-12' }
	],
	skills: [{ name: 'Languages', keywords: ['Go'] }]
};

describe('two versions of one profile', () => {
	it('differ in what was changed, added and left out, an entry known again by what identifies it', () => {
		expect(differencesOf(older, newer).map(({ kind, label }) => `${kind} ${label}`)).toEqual([
			'gone Headline',
			'changed E-mail',
			'added Phone',
			'added Position: Senior Engineer, Cloudy',
			'changed Position: Engineer, Acme',
			'gone Position: Intern, Bolt'
		]);
	});

	it('know an entry again however its words are set apart', () => {
		const before: Profile = { certificates: [{ name: 'Certified Python, Advanced' }] };
		const after: Profile = { certificates: [{ name: 'Certified Python — Advanced' }] };
		expect(mergeVersions(before, after, new Map())).toEqual(after);
	});

	it('become one that takes the later, and keeps what the later is silent about', () => {
		expect(mergeVersions(older, newer, new Map())).toEqual({
			basics: { ...newer.basics, label: 'Engineer' },
			work: [...(newer.work ?? []), older.work?.[1]],
			skills: newer.skills
		});
	});

	it('become what was chosen, part by part', () => {
		const changed = differencesOf(older, newer).filter(({ kind }) => kind === 'changed');
		const choices = new Map(changed.map(({ id }): [string, Choice] => [id, 'before']));
		const merged = mergeVersions(older, newer, choices);
		expect(merged.basics?.email).toBe('ada@example.org');
		expect(merged.work?.map(({ name }) => name)).toEqual(['Cloudy', 'Acme Ltd', 'Bolt']);
	});
});

const word = fc.constantFrom('', 'Ada', 'Acme', 'Acme Ltd', 'Bolt', 'Go', '2020', '2021-03');
const entry = fc.record(
	{ name: word, position: word, startDate: word, highlights: fc.array(word, { maxLength: 2 }) },
	{ requiredKeys: [] }
);
const profiles = fc.record(
	{
		basics: fc.record({ name: word, email: word, 'x-own': word }, { requiredKeys: [] }),
		work: fc.array(entry, { maxLength: 4 }),
		skills: fc.array(fc.record({ name: word, keywords: fc.array(word) }), { maxLength: 3 }),
		'x-own': fc.array(word, { maxLength: 2 })
	},
	{ requiredKeys: [] }
) as fc.Arbitrary<Profile>;

const chosen = (a: Profile, b: Profile, choice: Choice) =>
	new Map(differencesOf(a, b).map(({ id }): [string, Choice] => [id, choice]));

describe('for any two profiles', () => {
	it('a profile does not differ from itself', () => {
		fc.assert(
			fc.property(profiles, (a) => {
				expect(differencesOf(a, a)).toEqual([]);
			})
		);
	});

	it('all of one version is that version, whatever the order of its lists', () => {
		fc.assert(
			fc.property(profiles, profiles, (a, b) => {
				const first = mergeVersions(a, b, chosen(a, b, 'before'));
				const second = mergeVersions(a, b, chosen(a, b, 'after'));
				expect(differencesOf(first, a)).toEqual([]);
				expect(differencesOf(second, b)).toEqual([]);
			})
		);
	});

	it('the likely choice loses no entry of either', () => {
		fc.assert(
			fc.property(profiles, profiles, (a, b) => {
				const merged = mergeVersions(a, b, new Map());
				for (const one of b.work ?? [])
					expect(merged.work?.some((each) => sameValue(each, one))).toBe(true);
				const gone = differencesOf(a, merged).filter(({ kind }) => kind === 'gone');
				expect(gone).toEqual([]);
			})
		);
	});
});
