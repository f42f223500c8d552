import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anna, readJson, readText, refusal, taken } from '../testing';

const known = [
	'$schema',
	'volunteer',
	'education',
	'awards',
	'certificates',
	'publications',
	'skills'
];
const others = ['languages', 'interests', 'references', 'projects', 'meta', 'website', 'picture'];
/** Any key but those that mean something in a profile. */
const anyKey = fc.string().filter((key) => ![...known, ...others].includes(key));

describe('JSON Resume', () => {
	it('keeps unknown keys and their order exactly', async () => {
		await fc.assert(
			fc.asyncProperty(fc.dictionary(anyKey, fc.jsonValue()), async (unknown) => {
				const profile = {
					...unknown,
					basics: { 'x-more': unknown, ...anna.basics },
					work: anna.work
				};
				const text = JSON.stringify(profile);
				fc.pre(!text.includes('"__proto__"'));
				const [read] = taken(await readText(text)).profiles;
				expect(JSON.stringify(read?.profile)).toBe(text);
			})
		);
	});

	it('keeps keys that look dangerous and are not', async () => {
		const text = '{"basics":{"constructor":{"prototype":1},"name":"Demo"},"hasOwnProperty":2}';
		const [read] = taken(await readText(text)).profiles;
		expect(JSON.stringify(read?.profile)).toBe(text);
	});

	it('leaves __proto__ out and says so', async () => {
		const [read] = taken(
			await readText('{"basics":{"name":"Demo","__proto__":{"label":"Boss"}},"work":[{}]}')
		).profiles;
		expect(read?.profile.basics).toEqual({ name: 'Demo' });
		expect(read?.issues).toEqual([
			{
				pointer: '/basics',
				message: 'A "__proto__" key was left out: it could change how the program works.'
			}
		]);
	});

	it('refuses wrong types with the place and what is expected', async () => {
		const wrong = {
			basics: { name: 5 },
			work: [{ highlights: 'many' }, 3],
			skills: { name: 'Go' }
		};
		expect(refusal(await readJson(wrong))).toEqual({
			code: 'wrong-types',
			message:
				'anna.json is not quite JSON Resume: /basics/name must be text but is the number 5; ' +
				'/work/0/highlights must be a list but is text; ' +
				'/work/1 must be an object but is the number 3, and 1 more.'
		});
	});

	it('reads a list as several people and keeps the good ones', async () => {
		const list = [anna, { basics: { name: [] } }, { basics: { name: 'Demo Bo' } }, 7];
		const { profiles, refused } = taken(await readJson(list, 'all.json'));
		expect(profiles.map(({ profile }) => profile.basics?.name)).toEqual([
			'Demo Anna Noether',
			'Demo Bo'
		]);
		expect(refused.map(({ message }) => message)).toEqual([
			'Entry 2 of 4 in all.json is not quite JSON Resume: /basics/name must be text but is a list.',
			'Entry 4 of 4 in all.json is the number 7 and not a résumé.'
		]);
	});

	it('gives each person of a list their own notes', async () => {
		const text = `[${JSON.stringify(anna)},{"basics":{"name":"Demo Bo","__proto__":1},"work":[{}]}]`;
		const { profiles } = taken(await readText(text));
		expect(profiles.map(({ issues }) => issues.map(({ pointer }) => pointer))).toEqual([
			[],
			['/basics']
		]);
	});

	it('refuses a list of which nothing can be used', async () => {
		expect(refusal(await readJson([{ basics: 1 }, 2])).code).toBe('wrong-types');
	});

	it('notes what a reader would look at', async () => {
		const profile = { basics: {}, projects: [{ name: 'Barn', startDate: 'Summer 2019' }] };
		const [read] = taken(await readJson(profile)).profiles;
		expect(read?.issues.map(({ pointer }) => pointer)).toEqual([
			'/basics/name',
			'/work',
			'/projects/0/startDate'
		]);
		expect(read?.profile).toEqual(profile);
	});

	it('reads the keys of older versions and keeps them', async () => {
		const old = {
			basics: { name: 'Demo', website: 'https://invented.example' },
			work: [{ company: 'Fictional Rail' }, { company: 'Old', name: 'New' }]
		};
		const [read] = taken(await readJson(old)).profiles;
		expect(read?.profile).toEqual({
			basics: { ...old.basics, url: 'https://invented.example' },
			work: [{ company: 'Fictional Rail', name: 'Fictional Rail' }, old.work[1]]
		});
		expect(read?.issues.map(({ pointer }) => pointer)).toEqual([
			'/basics/website',
			'/work/0/company'
		]);
	});
});
