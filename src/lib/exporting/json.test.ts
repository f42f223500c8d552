import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '$lib/importing/read-file';
import type { CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { stages } from '$lib/domain/shortlist';
import {
	anyText,
	candidate,
	entry,
	exported,
	type ExportInput,
	exportOf,
	samples
} from './testing';

/** What import makes of an export. */
async function roundTrip(input: ExportInput) {
	const { name, text } = exported('json', input);
	const reading = await readFile({ name, bytes: new TextEncoder().encode(text) });
	if (reading.kind === 'refused') throw new Error(reading.reason.message);
	return reading;
}

const text = fc.option(anyText);
/** Some of the keys of JSON Resume, keys it does not know, and values of every kind below those. */
const profile = fc
	.tuple(
		fc.dictionary(
			anyText.map((key) => `x-${key}`),
			fc.jsonValue()
		),
		fc.record(
			{
				basics: fc.record({ name: text, email: text, 'x-more': fc.jsonValue() }),
				work: fc.array(
					fc.record({ name: text, startDate: text, highlights: fc.array(fc.string()) }),
					{ maxLength: 3 }
				)
			},
			{ requiredKeys: [] }
		)
	)
	.map(([unknown, known]): Profile => ({ ...unknown, ...known }))
	.filter((made) => !JSON.stringify(made).includes('__proto__'));

describe('a list as JSON', () => {
	it('comes back through import with the list in its order, its notes, and where people came from', async () => {
		const entries = [
			entry('pinklesh', {
				stage: 'offer',
				rating: 4,
				note: 'zwei Wörter\n“quoted” 🙂 \ud800 \u0000'
			}),
			entry('jatin')
		];
		const input = exportOf(samples, entries);
		const reading = await roundTrip(input);
		expect(reading.format).toBe('shortlist');
		expect(reading.refused).toEqual([]);
		expect(reading.shortlist).toEqual(input.shortlist);
		expect(reading.profiles.map(({ origin }) => origin)).toEqual([
			{ id: 'pinklesh', source: samples[1]?.source },
			{ id: 'jatin', source: samples[0]?.source }
		]);
		expect(reading.profiles[1]?.profile).toEqual(samples[0]?.profile);
	});

	it('loses nothing of any profile, note or name', async () => {
		const nobody = candidate('none', {});
		const person = fc.record({
			profile,
			note: anyText,
			stage: fc.constantFrom(...stages),
			rating: fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const)
		});
		await fc.assert(
			fc.asyncProperty(fc.array(person, { maxLength: 4 }), fc.string(), async (people, name) => {
				const candidates = people.map(({ profile }, i) => ({
					...nobody,
					profile,
					id: `p${i}` as CandidateId
				}));
				const entries = people.map(({ note, stage, rating }, i) =>
					entry(`p${i}`, { note, stage, rating })
				);
				const input = exportOf(candidates, entries, name);
				const reading = await roundTrip(input);
				expect(reading.shortlist).toEqual(input.shortlist);
				expect(reading.profiles.map((read) => JSON.stringify(read.profile))).toEqual(
					people.map((made) => JSON.stringify(made.profile))
				);
			})
		);
	}, 30_000);

	it('leaves out entries of people who are no longer there', () => {
		const { text } = exported(
			'json',
			exportOf(samples.slice(0, 1), [entry('gone'), entry('jatin')])
		);
		const file = JSON.parse(text);
		expect(file.shortlist.entries).toHaveLength(1);
		expect(file.candidates.map(({ id }: { id: string }) => id)).toEqual(['jatin']);
	});

	it('says what it is first', () => {
		const { name, type, text } = exported('json', exportOf([]));
		expect(name).toBe('backend-slate-2026-11-22.json');
		expect(type).toBe('application/json');
		expect(JSON.parse(text)).toMatchObject({
			format: 'slate-shortlist',
			version: 1,
			exportedOn: '2026-11-22'
		});
	});
});
