import { describe, expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import {
	addCandidates,
	addNumbered,
	newCandidateId,
	removeCandidates,
	restoreCandidates,
	updateProfile
} from './candidates';
import { candidatesChangedSince, poolState } from './changes';
import { eachCandidate, readCandidates } from './reading';
import { fromFile, nobody, person, testStore } from './testing';
import { databaseOf, openStore } from './database/store';
import { changeTags } from './tags';

describe('adding', () => {
	it('gives each candidate a UUID, its times and its first revision, in order', async () => {
		const store = await testStore({ now: () => 5 });
		const added = await addCandidates(store, [fromFile('Ada Example'), fromFile('Bo Example')]);
		expect(added.map(({ profile }) => profile.basics?.name)).toEqual(['Ada Example', 'Bo Example']);
		for (const one of added) {
			expect(one.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
			expect(one).toMatchObject({ addedAt: 5, changedAt: 5, revision: 1 });
		}
		expect(
			await readCandidates(
				store,
				[...added].reverse().map(({ id }) => id)
			)
		).toEqual([...added].reverse());
	});

	it('keeps unknown keys of a profile', async () => {
		const store = await testStore();
		const profile = { ...person('Ada Example'), 'x-own': { deep: [1, null, 'two'] } };
		const [added] = await addCandidates(store, [fromFile('Ada Example', { profile })]);
		expect((await readCandidates(store, [added?.id ?? nobody]))[0]?.profile).toEqual(profile);
	});

	it('writes nothing at all where one row cannot be stored', async () => {
		const store = await testStore();
		const broken = { basics: { name: 'Bo Example' }, 'x-own': () => 1 };
		await expect(
			addCandidates(store, [fromFile('Ada Example'), fromFile('Bo', { profile: broken })])
		).rejects.toMatchObject({ kind: 'unknown' });
		expect(await poolState(store)).toEqual({ change: 0, count: 0 });
		expect(await databaseOf(store).candidates.count()).toBe(0);
	});

	it('writes nothing where the transaction fails after the rows were put', async () => {
		const store = await testStore();
		databaseOf(store).pool.hook('creating', () => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		await expect(addCandidates(store, [fromFile('Ada Example')])).rejects.toMatchObject({
			kind: 'full'
		});
		expect(await databaseOf(store).candidates.count()).toBe(0);
		expect(await databaseOf(store).changes.count()).toBe(0);
	});

	it('refuses an id that is in the pool, and revives one that was removed', async () => {
		const store = await testStore();
		const [ada] = await addCandidates(store, [fromFile('Ada Example')]);
		const id = ada?.id ?? nobody;
		await expect(addCandidates(store, [fromFile('Eve Example', { id })])).rejects.toMatchObject({
			kind: 'conflict'
		});
		await removeCandidates(store, [id]);
		const [again] = await addCandidates(store, [fromFile('Ada Example', { id })]);
		expect(again?.revision).toBe(3);
		expect((await poolState(store)).count).toBe(1);
	});

	it('refuses the same id twice in one call', async () => {
		const store = await testStore();
		const twice = [fromFile('A', { id: nobody }), fromFile('B', { id: nobody })];
		await expect(addCandidates(store, twice)).rejects.toMatchObject({ kind: 'conflict' });
	});
});

describe('adding many under new ids', () => {
	it('says what it did to the change of the pool, and refuses an id that is taken', async () => {
		const store = await testStore();
		const rows = ['Ada', 'Bo'].map((name) => ({ ...fromFile(name), id: newCandidateId() }));
		expect(await addNumbered(store, rows, 77)).toEqual({ before: 0, after: 2 });
		expect(
			await readCandidates(
				store,
				rows.map(({ id }) => id)
			)
		).toMatchObject([{ addedAt: 77, revision: 1, tags: [] }, { profile: person('Bo') }]);
		await expect(addNumbered(store, rows.slice(1), 78)).rejects.toThrow();
		expect(await poolState(store)).toEqual({ change: 2, count: 2 });
	});

	it('keeps out what was not stored when it was called off, and nobody who is in by then', async () => {
		const store = await testStore();
		const off = new AbortController();
		const rows = ['Ada', 'Bo', 'Cy'].map((name) => ({ ...fromFile(name), id: newCandidateId() }));
		const add = (n: number) => addNumbered(store, rows.slice(n, n + 1), 77, off.signal);
		const first = await add(0);
		const second = add(1);
		off.abort();
		expect([first, await second, await add(2)]).toEqual([{ before: 0, after: 1 }, null, null]);
		expect(await poolState(store)).toEqual({ change: 1, count: 1 });
	});
});

describe('updating', () => {
	it('counts revisions, and keeps what the profile does not say', async () => {
		const store = await testStore();
		const [ada] = await addCandidates(store, [fromFile('Ada Example')]);
		const id = ada?.id ?? nobody;
		const { change } = await poolState(store);
		const { candidates, step } = await updateProfile(store, id, person('Ada B. Example'));
		expect(candidates).toMatchObject([{ revision: 2, source: ada?.source, addedAt: ada?.addedAt }]);
		expect(candidates[0]?.changedAt).toBeGreaterThan(ada?.changedAt ?? 0);
		expect(await readCandidates(store, [id])).toEqual(candidates);
		expect(step).toEqual({ before: change, after: change + 1 });
	});

	it('refuses where the candidate has moved on from the expected revision', async () => {
		const store = await testStore();
		const [ada] = await addCandidates(store, [fromFile('Ada')]);
		const id = ada?.id ?? nobody;
		const late = updateProfile(store, id, person('Changed'), { expectedRevision: 7 });
		await expect(late).rejects.toMatchObject({ kind: 'conflict' });
		expect(await readCandidates(store, [id])).toEqual([ada]);
	});

	it('does not bring a removed candidate back by the side door', async () => {
		const store = await testStore();
		const [ada] = await addCandidates(store, [fromFile('Ada')]);
		const id = ada?.id ?? nobody;
		await removeCandidates(store, [id]);
		await expect(updateProfile(store, id, person('Ada'))).rejects.toMatchObject({
			kind: 'conflict'
		});
		expect(await readCandidates(store, [id])).toEqual([]);
	});
});

describe('removing', () => {
	it('hides a candidate from every reading verb until it is restored, tags and all', async () => {
		const store = await testStore();
		const [ada, bo] = await addCandidates(store, [fromFile('Ada'), fromFile('Bo')]);
		await changeTags(store, [ada?.id ?? nobody], () => ['kept']);
		const ids = [ada?.id ?? nobody, bo?.id ?? nobody];
		expect(await removeCandidates(store, [...ids.slice(0, 1), nobody])).toEqual([ada?.id]);
		expect(await readCandidates(store, ids)).toEqual([bo]);
		expect((await poolState(store)).count).toBe(1);
		expect(await removeCandidates(store, ids.slice(0, 1))).toEqual([]);

		expect(await restoreCandidates(store, ids)).toEqual([ada?.id]);
		const [back] = await readCandidates(store, ids);
		expect(back).toMatchObject({ id: ada?.id, revision: 3, tags: ['kept'] });
		expect((await poolState(store)).count).toBe(2);
	});

	it('stays so for a second connection and after reopening', async () => {
		const store = await testStore();
		const other = await openStore({ name: store.name });
		const [ada] = await addCandidates(store, [fromFile('Ada')]);
		const id = ada?.id ?? nobody;
		expect(await readCandidates(other, [id])).toEqual([ada]);
		await removeCandidates(other, [id]);
		expect(await readCandidates(store, [id])).toEqual([]);
		other.close();
		const reopened = await openStore({ name: store.name });
		expect(await readCandidates(reopened, [id])).toEqual([]);
		expect((await candidatesChangedSince(reopened, 0))?.removed).toEqual([id]);
		reopened.close();
	});
});

describe('walking through all', () => {
	it('hands over each live candidate once, in batches, with its tags', async () => {
		const store = await testStore();
		const added = await addCandidates(
			store,
			Array.from({ length: 23 }, (_, i) => fromFile(`N${i}`))
		);
		await removeCandidates(
			store,
			added.slice(0, 7).map(({ id }) => id)
		);
		await changeTags(
			store,
			added.slice(12).map(({ id }) => id),
			() => ['late']
		);
		const late = new Set(added.slice(12).map(({ id }) => id));
		const seen: CandidateId[] = [];
		const change = await eachCandidate(store, 5, (batch) => {
			expect(batch.length).toBeLessThanOrEqual(5);
			for (const { id, tags } of batch) {
				expect(tags).toEqual(late.has(id) ? ['late'] : []);
				seen.push(id);
			}
		});
		expect(seen).toEqual(
			added
				.slice(7)
				.map(({ id }) => id)
				.sort()
		);
		expect(change).toBe(41);
	});

	it('ends where it is told to', async () => {
		const store = await testStore();
		await addCandidates(store, [fromFile('A'), fromFile('B'), fromFile('C')]);
		let batches = 0;
		await eachCandidate(store, 1, () => ++batches < 2);
		expect(batches).toBe(2);
	});
});
