import type { BriefContent } from '$lib/domain/brief';
import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import type { Entry, ShortlistId, WholeShortlist } from '$lib/domain/shortlist';
import type { CsvColumnId } from '$lib/exporting/csv-columns';
import type { Listed } from '$lib/exporting/listed';
import type { FileFormat } from '$lib/exporting/maker';
import type { SheetLine, SheetPerson } from '$lib/exporting/sheet';
import { digestIn, ordinalOf, type PoolIndex } from '$lib/searching/pool/pool-index';
import { readCandidates } from '$lib/storing/reading';
import type { PlacedEntry } from '$lib/storing/shortlists/entries';
import { readEntries } from '$lib/storing/shortlists/members';
import { readWholeShortlist } from '$lib/storing/shortlists/shortlists';
import { breath } from '../breath';
import { inBatches } from '../many/bulk';
import { membersOf } from '../many/members';
import { idsOn, rollOf } from '../many/roll';
import type { SavedPeople } from '../many/selection';
import type { PoolCore } from '../pool-core';

/** Somebody on a shortlist. */
export interface ListedPerson {
	/** From 0, among all of the list, those included who are no longer in the pool. */
	readonly place: number;
	readonly entry: Entry;
	/** The note as it may be shown; another than the entry's where that one tells who it is. */
	readonly shownNote: string;
	readonly candidate: CandidateWithFacts;
}

/** How many of a list are there to be shown. */
export interface CalledList {
	/** In the pool. */
	readonly total: number;
	/** On the list and no longer in the pool. */
	readonly gone: number;
	/** The first of those in the pool. */
	readonly first: readonly CandidateId[];
}

/** Shortlists, which may be as long as the pool: who of them is there, and what is made of all of them. */
export interface ShortlistingVerbs {
	/** How many of a shortlist are there. @param first so many of them are named at once. */
	listed(list: ShortlistId, first: number): Promise<CalledList>;
	/** Those of a shortlist who are in the pool, from number `from` up to, without, `to`; counted from 0. */
	listedPeople(list: ShortlistId, from: number, to: number): Promise<ListedPerson[]>;
	/** Who of a shortlist together meets all must-haves of a brief, in words; `null` where it has more than `most` people. */
	coverOf(list: ShortlistId, brief: BriefContent, most: number): Promise<string | null>;
	/** A shortlist as one file, with notes as they may be shown; `null` where it was cancelled. */
	exportList(
		list: ShortlistId,
		format: FileFormat,
		date: string,
		columns?: readonly CsvColumnId[]
	): Promise<SavedPeople | null>;
	/** A shortlist as it is printed; `null` where it was cancelled. */
	sheetOf(list: ShortlistId): Promise<SheetLine[] | null>;
}

export function shortlistingVerbs(core: PoolCore): ShortlistingVerbs {
	const roll = async (list: ShortlistId) => rollOf(core.index, await membersOf(core.store, list));

	async function read(ids: readonly CandidateId[]): Promise<Map<CandidateId, CandidateWithFacts>> {
		const candidates = await readCandidates(core.store, ids);
		return new Map(candidates.map((one) => [one.id, core.withFacts(one)]));
	}

	/** The people of some entries; whoever is not in the pool is missing. */
	async function people(entries: readonly PlacedEntry[]): Promise<ListedPerson[]> {
		const there = await read(entries.map(({ entry }) => entry.candidate));
		const found = entries.flatMap(({ entry, at }) => {
			const candidate = there.get(entry.candidate);
			return candidate ? [{ place: at, entry, candidate }] : [];
		});
		const notes = await shownNotes(found.map(({ entry }) => entry));
		return found.map((one, i) => ({ ...one, shownNote: notes[i] ?? '' }));
	}

	async function shownNotes(entries: readonly Entry[]): Promise<string[]> {
		if (!core.blindfold.blinding.on) return entries.map(({ note }) => note);
		return core.blindfold.texts(
			core.store,
			entries.map(({ candidate, note }) => ({ candidate, text: note }))
		);
	}

	/** Those of a list's entries whose people are in the pool. */
	function inPool({ entries }: WholeShortlist): PlacedEntry[] {
		const { places } = rollOf(
			core.index,
			entries.map(({ candidate }) => candidate)
		);
		return Array.from(places, (at) => ({ entry: entries[at] as Entry, at }));
	}

	/** Goes through the people of entries, with progress; their notes are what may be shown. @returns whether all came. */
	async function throughAll(
		entries: readonly PlacedEntry[],
		what: 'exported' | 'laid out',
		take: (people: readonly Listed[]) => void
	): Promise<boolean> {
		const { progress } = core;
		return core.queue.add(() =>
			progress.during(() =>
				inBatches(progress, entries.length, what, async (from, to) =>
					take((await people(entries.slice(from, to))).map(asShown))
				)
			)
		);
	}

	async function whole(id: ShortlistId): Promise<WholeShortlist> {
		const list = await readWholeShortlist(core.store, id);
		if (!list) throw new Error('This shortlist was removed.');
		return list;
	}

	return {
		async listed(list, first) {
			const called = await roll(list);
			return {
				total: called.places.length,
				gone: called.ids.length - called.places.length,
				first: idsOn(called, 0, first)
			};
		},

		async listedPeople(list, from, to) {
			const { ids, places } = await roll(list);
			const some = Array.from(places.subarray(from, to));
			const first = some[0] ?? 0;
			const entries = await readEntries(core.store, list, first, (some.at(-1) ?? -1) + 1);
			// The list may have changed since it was called.
			const isAsCalled = ({ entry, at }: PlacedEntry) => entry.candidate === ids[at];
			const called = some.flatMap((at) => {
				const entry = entries[at - first];
				return entry ? [{ entry, at }] : [];
			});
			return people(called.filter(isAsCalled));
		},

		async coverOf(list, brief, most) {
			const called = await roll(list);
			if (called.places.length > most) return null;
			const ids = idsOn(called, 0, most);
			const there = await read(ids);
			const all = ids.flatMap((id) => there.get(id) ?? []);
			const { coverOf } = await import('../many/cover-of');
			return coverOf(brief, all, core.asOf);
		},

		async exportList(id, format, date, columns) {
			const { Pieces } = await import('$lib/exporting/pieces');
			const list = await whole(id);
			const entries = inPool(list);
			const pieces = new Pieces({ format, date, list, columns }, entries.length);
			const isWhole = await throughAll(entries, 'exported', (some) => pieces.add(some));
			return isWhole ? { file: pieces.finish(), count: pieces.count } : null;
		},

		async sheetOf(id) {
			const { sheetLine, sheetPerson } = await import('$lib/exporting/sheet');
			const entries = inPool(await whole(id));
			const lines: SheetLine[] = [];
			if (core.blindfold.blinding.on) {
				const isWhole = await throughAll(entries, 'laid out', (some) => {
					for (const { entry, candidate } of some)
						lines.push(sheetLine(entry, sheetPerson(candidate)));
				});
				return isWhole ? lines : null;
			}
			// All of it stands in the index: reading and analysing as many profiles takes ten times as long.
			const isWhole = await core.queue.add(() =>
				core.progress.during(() =>
					inBatches(core.progress, entries.length, 'laid out', async (from, to) => {
						// Whoever cancels must be heard.
						await breath();
						for (const { entry } of entries.slice(from, to)) {
							const person = personIn(core.index, entry.candidate);
							if (person) lines.push(sheetLine(entry, person));
						}
					})
				)
			);
			return isWhole ? lines : null;
		}
	};
}

/** What the index tells a sheet of somebody; `null` where they are gone meanwhile. */
function personIn(index: PoolIndex, id: CandidateId): SheetPerson | null {
	const ordinal = ordinalOf(index, id);
	if (ordinal === null) return null;
	const { name, title, employer, place, totalMonths, skills, positions } = digestIn(index, ordinal);
	const position = positions.length ? { title, employer } : null;
	return { name, position, place, total: totalMonths, skills };
}

/** Somebody on a list with the note as it may be shown. */
function asShown({ entry, shownNote, candidate }: ListedPerson): Listed {
	return { entry: { ...entry, note: shownNote }, candidate };
}
