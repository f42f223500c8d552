import { expect, it } from 'vitest';
import { pointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import { reviewFile } from './review-file';
import { reviewGroups } from './review-fields';

const text = `# Ada Example

ada@example.org

## Experience

### Engineer, Acme Ltd
March 2021 - December 2023

- Built a queue that holds a million messages.

### Intern, Bolt GmbH
2020

- Wrote a parser.
`;

async function reviewed() {
	const file = { name: 'ada.md', bytes: new TextEncoder().encode(text) };
	const read = await reviewFile(file);
	if (!read) throw new Error('Markdown is read by lines');
	return read;
}

it('has every text of the profile, each with the line that says it', async () => {
	const read = await reviewed();
	const groups = reviewGroups(read.profile, read);
	expect(groups.map(({ label }) => label).slice(0, 3)).toEqual([
		'Person',
		'Position 1',
		'Position 2'
	]);
	const fields = groups.flatMap((group) => group.fields);
	const employer = fields.find(({ text }) => text === 'Acme Ltd');
	expect(employer).toMatchObject({ label: 'Employer', at: pointer('work', 0, 'name') });
	expect(employer?.source.map(({ line }) => line)).toEqual([7]);
	expect(fields.every(({ confidence, source }) => confidence === null || source.length)).toBe(true);
});

it('says of what a person changed that no line says it, and finds what was only moved', async () => {
	const read = await reviewed();
	const [first, second] = read.profile.work ?? [];
	const edited = { ...read.profile, work: [second, { ...first, position: 'Lead' }] };
	const [, , lead] = reviewGroups(edited as typeof read.profile, read);
	const by = (label: string) => lead?.fields.find((field) => field.label === label);
	expect(by('Title')).toMatchObject({ text: 'Lead', confidence: null, source: [] });
	expect(by('Employer')?.source.map(({ line }) => line)).toEqual([7]);
});

it('reads a body of work above its statements, and knows them by their words alone', () => {
	const profile: Profile = {
		work: [
			{
				name: 'Acme',
				highlights: ['Built a queue.', 'Led a team.', 'Wrote a parser.'],
				'x-workstreams': [{ name: 'Payments', highlights: [1, 2] }]
			}
		]
	};
	const [position] = reviewGroups(profile, { profile, fields: [] });
	expect(position?.fields.map(({ label, text }) => [label, text])).toEqual([
		['Employer', 'Acme'],
		['Statement', 'Built a queue.'],
		['Project', 'Payments'],
		['Statement', 'Led a team.'],
		['Statement', 'Wrote a parser.']
	]);
});

it('gives null for a file that states fields outright', async () => {
	const bytes = new TextEncoder().encode('{"basics":{"name":"Ada Example"}}');
	expect(await reviewFile({ name: 'ada.json', bytes })).toBeNull();
});
