import { describe, expect, it } from 'vitest';
import { anna, readJson, refusal, taken } from '../testing';

const source = { kind: 'file', name: 'anna.json', hash: 'ab' };
const entry = (candidate: string) => ({
	candidate,
	stage: 'interview',
	rating: 3,
	note: 'asked for “Kafka”',
	addedAt: 5
});
const list = {
	id: 'list-1',
	name: 'Backend',
	entries: [entry('b'), entry('a')],
	addedAt: 1,
	changedAt: 2,
	revision: 3
};
const file = {
	format: 'slate-shortlist',
	version: 1,
	exportedOn: '2026-11-22',
	shortlist: list,
	candidates: [
		{
			id: 'b',
			source,
			profile: { basics: { name: 'Demo Bo' }, work: [{ name: 'Invented Grid' }] }
		},
		{ id: 'a', source, profile: anna }
	]
};

describe('an export of a shortlist', () => {
	it('comes back with its list, its people and where they came from', async () => {
		const reading = taken(await readJson(file, 'backend.json'));
		expect(reading.format).toBe('shortlist');
		expect(reading.shortlist).toEqual(list);
		expect(reading.profiles).toEqual(
			file.candidates.map(({ id, source, profile }) => ({
				profile,
				issues: [],
				origin: { id, source }
			}))
		);
	});

	it('is known by its marker wherever that stands', async () => {
		const { format, ...rest } = file;
		expect(taken(await readJson({ ...rest, format })).format).toBe('shortlist');
	});

	it('is not taken for one because a résumé names the marker', async () => {
		const resume = { ...anna, 'x-note': 'slate-shortlist' };
		expect(taken(await readJson(resume)).format).toBe('json-resume');
	});

	it('keeps the people who can be read, and the list of them', async () => {
		const broken = {
			...file,
			candidates: [{ id: 'b', source, profile: { work: 3 } }, file.candidates[1]]
		};
		const reading = taken(await readJson(broken, 'backend.json'));
		expect(reading.refused.map(({ message }) => message)).toEqual([
			'Candidate 1 in backend.json was not taken: /work must be a list but is the number 3.'
		]);
		expect(reading.shortlist?.entries.map(({ candidate }) => candidate)).toEqual(['a']);
	});

	it('is refused where a newer program wrote it', async () => {
		const { code, message } = refusal(await readJson({ ...file, version: 2 }, 'backend.json'));
		expect(code).toBe('newer-version');
		expect(message).toBe(
			'backend.json comes from a newer Slate (version 2 of the file; this one reads 1).'
		);
	});

	it.each([
		['a stage that is none', { ...list, entries: [{ ...entry('a'), stage: 'maybe' }] }],
		['a rating that is none', { ...list, entries: [{ ...entry('a'), rating: 9 }] }],
		['no list', undefined]
	])('is refused with %s', async (_, shortlist) => {
		const { code, message } = refusal(await readJson({ ...file, shortlist }, 'backend.json'));
		expect(code).toBe('wrong-types');
		expect(message).toMatch(/^backend\.json /);
	});
});
