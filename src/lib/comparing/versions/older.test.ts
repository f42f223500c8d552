import { expect, it, test } from 'vitest';
import type { Profile } from '$lib/domain/profile';
import { choicesAmong, isOlder } from './older';
import { mergeVersions } from './versions';

const worked = (...spans: readonly (readonly [string?, string?])[]): Profile => ({
	work: spans.map(([startDate, endDate], i) => ({ name: `Invented ${i}`, startDate, endDate }))
});

test.each<[string, Profile, Profile, boolean]>([
	['a career that went on', worked(['2019', '2021']), worked(['2019', '2021'], ['2022-05']), true],
	['the other way round', worked(['2019', '2021'], ['2022-05']), worked(['2019', '2021']), false],
	['still there, then left', worked(['2019-03']), worked(['2019-03', '2023-01']), true],
	['as far, as exactly as both say', worked(['2019', '2021']), worked(['2019', '2021-05']), false],
	['no dates', worked([]), worked(['2019', '2021']), false],
	['nothing', {}, {}, false]
])('%s', (_, version, than, older) => {
	expect(isOlder(version, than)).toBe(older);
});

it('takes of an older version what only it says, and nothing that was said anew since', () => {
	const known = {
		basics: { name: 'Nova Fictional', label: 'Lead' },
		...worked(['2019', '2021'], ['2021-05'])
	};
	const old: Profile = {
		basics: { name: 'Nova Fictional', label: 'Clerk', phone: '+44 1632 960 983' },
		...worked(['2019', '2020'])
	};
	expect(mergeVersions(known, old, choicesAmong(known, old))).toEqual({
		...known,
		basics: { ...known.basics, phone: '+44 1632 960 983' }
	});
	expect(choicesAmong(old, known)).toEqual(new Map());
});
