import Dexie from 'dexie';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { countStages, type Entry, newEntry } from '$lib/domain/shortlist';
import {
	appendEntries,
	changeEntry,
	moveEntry,
	putBackEntry,
	takeOutEntries,
	takeOutEntry
} from './entries';
import { listsHolding, readEntries, readMembers } from './members';
import { pageSize } from './pages';
import { createShortlist, listShortlists, removeShortlist } from './shortlists';
import { databaseOf, type Store } from '../database/store';
import { testStore, wholeLists } from '../testing';

const entry = (n: number): Entry => ({
	...newEntry(`c${n}` as CandidateId, n),
	stage: n % 3 ? 'to review' : 'interview'
});
const many = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, i) => entry(from + i));
const ids = (entries: readonly Entry[]) => entries.map(({ candidate }) => candidate);

/** What is on the one list there is, by its pages, its counts and its reading in stretches alike. */
async function stateOf(store: Store) {
	const [list] = await listShortlists(store);
	const [whole] = await wholeLists(store);
	if (!list || !whole) throw new Error('there is a list');
	expect(list.size).toBe(whole.entries.length);
	expect(list.stages).toEqual(countStages(whole.entries));
	expect((await readMembers(store, list.id)).ids).toEqual(ids(whole.entries));
	const [from, to] = [Math.floor(list.size / 3), list.size - 1];
	expect(await readEntries(store, list.id, from, to)).toEqual(whole.entries.slice(from, to));
	const pages = await databaseOf(store).shortlistPages.toArray();
	expect(pages.reduce((sum, { members }) => sum + members.length, 0)).toBe(list.size);
	expect(Math.max(0, ...pages.map(({ members }) => members.length))).toBeLessThanOrEqual(pageSize);
	return whole.entries;
}

const who = fc.integer({ min: 0, max: 2 * pageSize + 20 });
const change = fc.oneof(
	fc.record({ kind: fc.constant('append' as const), from: who, count: fc.nat(30) }),
	fc.record({ kind: fc.constant('move' as const), who, to: who }),
	fc.record({ kind: fc.constant('out' as const), who }),
	fc.record({ kind: fc.constant('note' as const), who, note: fc.string() }),
	fc.record({ kind: fc.constant('many out' as const), from: who, count: fc.nat(300) })
);

it('keeps a list of several pages as a plain array would, and takes every change back', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
			const store = await testStore();
			const start = many(0, 2 * pageSize + 10);
			const { id } = await createShortlist(store, 'Long', start);
			let plain = start;
			for (const each of changes) {
				const before = plain;
				if (each.kind === 'append') {
					const some = many(each.from, each.from + each.count);
					const added = await appendEntries(store, id, some);
					plain = [...plain, ...some.filter(({ candidate }) => !ids(plain).includes(candidate))];
					expect(added).toEqual(ids(plain.slice(before.length)));
				} else if (each.kind === 'many out') {
					const gone = new Set(ids(many(each.from, each.from + each.count)));
					await takeOutEntries(store, id, gone);
					plain = plain.filter(({ candidate }) => !gone.has(candidate));
				} else {
					const { candidate } = entry(each.who);
					const at = plain.findIndex((one) => one.candidate === candidate);
					const found = plain[at];
					if (each.kind === 'note') {
						const back = await changeEntry(store, id, candidate, { note: each.note });
						expect(back).toEqual(found ? { note: found.note } : null);
						if (found) plain = plain.with(at, { ...found, note: each.note });
					} else if (each.kind === 'move') {
						expect(await moveEntry(store, id, candidate, each.to)).toBe(found ? at : null);
						if (found) plain = plain.toSpliced(at, 1).toSpliced(each.to, 0, found);
					} else {
						const taken = await takeOutEntry(store, id, candidate);
						expect(taken).toEqual(found ? { entry: found, at } : null);
						if (taken) await putBackEntry(store, id, taken);
						expect(await stateOf(store)).toEqual(before);
						await takeOutEntries(store, id, [candidate]);
						plain = plain.filter((one) => one !== found);
					}
				}
				expect(await stateOf(store)).toEqual(plain);
			}
		}),
		{ numRuns: 25 }
	);
});

it('writes one page and the row of the list with a note, however long the list is', async () => {
	const store = await testStore();
	const { id } = await createShortlist(store, 'Long', many(0, 5_000));
	const before = new Set(await databaseOf(store).shortlistPages.toCollection().primaryKeys());
	const numbers = new Set([...before].map(([, page]) => page));
	await changeEntry(store, id, 'c2500' as CandidateId, { note: 'call' });
	const after = await databaseOf(store).shortlistPages.toCollection().primaryKeys();
	expect(after.filter(([, page]) => !numbers.has(page))).toHaveLength(1);
	expect(after).toHaveLength(before.size);
});

it('reads only the pages of a list that it does not know', async () => {
	const store = await testStore();
	const { id } = await createShortlist(store, 'Long', many(0, 1_000));
	const known = await readMembers(store, id);
	expect(await readMembers(store, id, known)).toBe(known);
	await moveEntry(store, id, 'c999' as CandidateId, 0);
	const moved = await readMembers(store, id, known);
	expect(moved.ids.slice(0, 2)).toEqual(['c999', 'c0']);
	const kept = [...moved.pages.keys()].filter((page) => known.pages.has(page));
	expect(kept.length).toBe(known.pages.size - 2);
});

it('adds many in steps, and keeps what was added where it is stopped', async () => {
	const store = await testStore();
	const { id } = await createShortlist(store, 'Long', many(0, 10));
	const steps: number[][] = [];
	const added = await appendEntries(store, id, many(5, 30_000), (done, total) => {
		steps.push([done, total]);
		return done < 20_000;
	});
	expect(added).toHaveLength(20_000);
	expect(steps).toEqual([
		[0, 29_990],
		[10_000, 29_990],
		[20_000, 29_990]
	]);
	expect(await stateOf(store)).toHaveLength(20_010);
});

it('knows the lists that all of some people are on, and adds nobody to a removed one', async () => {
	const store = await testStore();
	const one = await createShortlist(store, 'One', many(0, 300));
	const other = await createShortlist(store, 'Other', many(299, 600));
	const holding = (...numbers: number[]) =>
		listsHolding(store, ids(numbers.map((n) => entry(n)))).then((lists) => lists.sort());
	expect(await holding(299)).toEqual([one.id, other.id].sort());
	expect(await holding(0, 299)).toEqual([one.id]);
	expect(await holding(0, 599)).toEqual([]);
	await removeShortlist(store, one.id);
	await expect(appendEntries(store, one.id, many(0, 1))).rejects.toThrow('removed');
});

it('tells other tabs of a long list without naming everybody on it', async () => {
	const store = await testStore();
	const list = await createShortlist(store, 'Everybody');
	let told = 0;
	const hear = (parts: object) => (told += JSON.stringify(parts).length);
	Dexie.on('storagemutated', hear);
	await appendEntries(store, list.id, many(0, 50 * pageSize));
	Dexie.on('storagemutated').unsubscribe(hear);
	expect(told).toBeGreaterThan(0);
	expect(told).toBeLessThan(10_000);
});
