import fc from 'fast-check';
import { parse } from 'valibot';
import jatin from '$data/candidates/jatin-mishra.json';
import pinklesh from '$data/candidates/pinklesh-parjapati.json';
import type { CandidateId, CandidateWithFacts, Source } from '$lib/domain/candidate';
import { monthOf } from '$lib/domain/month';
import { type Profile, profileSchema } from '$lib/domain/profile';
import type { Entry, ShortlistId, WholeShortlist } from '$lib/domain/shortlist';
import { analyse } from '$lib/analysing/analyse';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import type { CsvColumnId } from './csv-columns';
import { type FileFormat, makerOf } from './maker';

const vocabulary = defaultVocabulary();
const source: Source = { kind: 'file', name: 'x.json', hash: 'ab' };
/** 22 November 2026, in the morning. */
const morning = Date.UTC(2026, 10, 22, 8);

/** A candidate as the pool would hold them in November 2026, for tests. */
export function candidate(id: string, profile: Profile): CandidateWithFacts {
	const facts = analyse(profile, vocabulary, monthOf(2026, 11));
	const row = { source, addedAt: 1, changedAt: 1, revision: 1, tags: [], facts };
	return { ...row, id: id as CandidateId, profile };
}

/** A place on a list, to review unless it says more. */
export function entry(id: string, more: Partial<Entry> = {}): Entry {
	const usual = { stage: 'to review' as const, rating: null, note: '', addedAt: morning };
	return { ...usual, candidate: id as CandidateId, ...more };
}

/** A list, its people in any order, and the day. */
export interface ExportInput {
	readonly shortlist: WholeShortlist;
	readonly people: readonly CandidateWithFacts[];
	readonly date: string;
}

/** A list as a file, at once and not in pieces. */
export function exported(
	format: FileFormat,
	{ shortlist, people, date }: ExportInput,
	columns?: readonly CsvColumnId[]
): { readonly name: string; readonly type: string; readonly text: string } {
	const byId = new Map(people.map((one) => [one.id, one]));
	const listed = shortlist.entries.flatMap((entry) => {
		const candidate = byId.get(entry.candidate);
		return candidate ? [{ entry, candidate }] : [];
	});
	const { name, type, start, some, end } = makerOf({ format, date, list: shortlist, columns });
	const entries = listed.map(({ entry }) => entry);
	return { name, type, text: start(listed.length) + some(listed, 0) + end(entries) };
}

/** An export of these people, one entry each where none are given, on 22 November 2026. */
export function exportOf(
	people: readonly CandidateWithFacts[],
	entries: readonly Entry[] = people.map(({ id }) => entry(id)),
	name = 'Backend'
): ExportInput {
	const id = 'list-1' as ShortlistId;
	return {
		shortlist: { id, name, entries, addedAt: 1, changedAt: 2, revision: 3 },
		people,
		date: '2026-11-22'
	};
}

/** The two sample candidates. */
export const samples: readonly CandidateWithFacts[] = [
	candidate('jatin', parse(profileSchema, jatin)),
	candidate('pinklesh', parse(profileSchema, pinklesh))
];

/** Any text without half surrogates. Built from code points: the library's own such units take seconds to set up. */
export const anyText = fc.string({
	unit: fc
		.oneof(fc.integer({ min: 0, max: 0x2ff }), fc.integer({ min: 0, max: 0x10ffff }))
		.filter((code) => code < 0xd800 || code > 0xdfff)
		.map((code) => String.fromCodePoint(code))
});
