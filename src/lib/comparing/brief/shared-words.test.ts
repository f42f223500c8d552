import { expect, it } from 'vitest';
import { readText } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import { sharedPassages } from './shared-words';

const profile: Profile = {
	basics: { name: 'Ada Fictional', url: 'https://example.org/migration', summary: 'Backend.' },
	work: [
		{
			name: 'Example Ltd',
			position: 'Engineer',
			location: 'Remote, India',
			highlights: ['Leading migrations of databases.', 'Led a team.', 'Wrote tests.']
		}
	]
};
const texts = (requirement: string) => sharedPassages(profile, requirement).map(({ text }) => text);

it('finds what shares the words in any form, the closest first', () => {
	expect(texts('Led a migration')).toEqual(['Leading migrations of databases.', 'Led a team.']);
	expect(texts('remote from India')).toEqual(['Remote, India']);
});

it('finds nothing by words that say nothing, nor in addresses', () => {
	expect(texts('Proven experience')).toEqual([]);
	expect(texts('example.org')).toEqual(['Example Ltd']);
	expect(texts('Knows chess')).toEqual([]);
});

it('says where it stands and which words are shared', () => {
	const [first] = sharedPassages(profile, 'Led a migration');
	expect(first?.home).toBe('Example Ltd, Engineer');
	expect(first && readText(profile, first.pointer)).toBe(first?.text);
	expect(first?.marks.map(([from, to]) => first.text.slice(from, to))).toEqual([
		'Leading',
		'migrations'
	]);
});
