import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { addCandidates, removeCandidates, restoreCandidates, updateProfile } from './candidates';
import { candidatesChangedSince, countCandidates, poolState } from './changes';
import { writeIndexParts } from './index-parts';
import { eachCandidate, readCandidates } from './reading';
import { databaseOf, type Store } from './database/store';
import { changeTags } from './tags';
import { fromFile, nobody, person, testStore } from './testing';

it('tells what an index has to take in: the changed as they are now, and the taken out', async () => {
	const store = await testStore();
	const [ada, bo, cy] = await addCandidates(
		store,
		['Ada', 'Bo', 'Cy'].map((n) => fromFile(n))
	);
	const { change } = await poolState(store);
	await updateProfile(store, ada?.id ?? nobody, person('Ada Two'));
	await updateProfile(store, ada?.id ?? nobody, person('Ada Three'));
	await removeCandidates(store, [bo?.id ?? nobody]);

	const changed = await candidatesChangedSince(store, change);
	expect(changed?.candidates.map(({ profile }) => profile.basics?.name)).toEqual(['Ada Three']);
	expect(changed?.takenOut).toEqual([bo?.id]);
	expect(changed).toMatchObject({ through: (await poolState(store)).change, more: false });
	expect(await candidatesChangedSince(store, changed?.through ?? 0)).toMatchObject({
		candidates: [],
		takenOut: [],
		through: changed?.through
	});
	expect(cy?.revision).toBe(1);
});

it('tells those whose tags alone changed apart, since their profiles need not be read', async () => {
	const store = await testStore();
	const [ada, bo] = await addCandidates(store, [fromFile('Ada'), fromFile('Bo')]);
	const { change } = await poolState(store);
	const ids = [ada?.id ?? nobody, bo?.id ?? nobody];
	await changeTags(store, ids, () => ['asked']);
	await updateProfile(store, ids[0] ?? nobody, person('Ada Two'));
	expect(await candidatesChangedSince(store, change)).toMatchObject({
		candidates: [{ id: ada?.id, tags: ['asked'] }],
		removed: [],
		retagged: [{ id: bo?.id, tags: ['asked'] }]
	});
});

it('tells those who were only taken out and brought back apart, unless they were changed besides', async () => {
	const store = await testStore();
	const people = await addCandidates(
		store,
		['Ada', 'Bo', 'Cy', 'Di', 'Ed'].map((n) => fromFile(n))
	);
	const [ada, bo, cy, di, ed] = people.map(({ id }) => id) as [
		CandidateId,
		CandidateId,
		CandidateId,
		CandidateId,
		CandidateId
	];
	const { change } = await poolState(store);
	await updateProfile(store, cy, person('Cy Two'));
	await removeCandidates(store, [ada, bo, cy, di, ed]);
	await changeTags(store, [di], () => ['asked']);
	await restoreCandidates(store, [bo, di, ed]);
	await removeCandidates(store, [ed]);
	expect(await candidatesChangedSince(store, change)).toMatchObject({
		candidates: [{ id: di, tags: ['asked'] }],
		removed: [cy],
		takenOut: [ada, ed],
		broughtBack: [bo],
		retagged: []
	});
});

it('comes in portions of about the limit that follow on each other', async () => {
	const store = await testStore();
	await addCandidates(
		store,
		Array.from({ length: 700 }, (_, i) => fromFile(`N${i}`))
	);
	const portions: number[] = [];
	let through = 0;
	for (let more = true; more;) {
		const changed = await candidatesChangedSince(store, through, 300);
		if (!changed) throw new Error('the log begins at 0');
		portions.push(changed.candidates.length);
		({ through, more } = changed);
	}
	expect(portions).toEqual([500, 200]);
	expect(through).toBe(700);
});

it('asks for a new index where the stored one has let go of the log, or belongs to another pool', async () => {
	const store = await testStore();
	const log = Array.from({ length: 48 }, (_, i) => ({ change: (i + 1) * 250, ids: [nobody] }));
	await databaseOf(store).changes.bulkAdd(log);
	await databaseOf(store).pool.put({ key: 'pool', change: 12_000, count: 0, floor: 0 });
	expect(await candidatesChangedSince(store, 1_500, 1)).not.toBeNull();
	expect(await writeIndexParts(store, { through: 12_000, parts: { all: 1 } })).toBe(true);
	expect(await candidatesChangedSince(store, 1_500, 1)).toBeNull();
	expect((await candidatesChangedSince(store, 2_000, 1))?.through).toBe(2_250);
	expect(await candidatesChangedSince(store, 12_001)).toBeNull();
});

it('brings a copy to the same state as a full walk, whatever was done in between', async () => {
	const step = fc.record({
		verb: fc.constantFrom('add', 'update', 'remove', 'restore', 'catch up'),
		at: fc.nat(9)
	});
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
			const store = await testStore();
			const known: CandidateId[] = [];
			const copy = new Map<CandidateId, number>();
			let through = 0;
			for (const { verb, at } of [...steps, { verb: 'catch up', at: 0 }]) {
				if (verb === 'catch up') through = await catchUp(store, copy, through);
				else if (verb === 'add') {
					known.push(...(await addCandidates(store, [fromFile('N')])).map(({ id }) => id));
				} else {
					const id = known[at % (known.length || 1)];
					if (!id) continue;
					if (verb === 'remove') await removeCandidates(store, [id]);
					else if (verb === 'restore') await restoreCandidates(store, [id]);
					else await updateProfile(store, id, person('M')).catch(() => undefined);
				}
			}
			const all = new Map<CandidateId, number>();
			await eachCandidate(store, 3, (batch) => {
				for (const { id, revision } of batch) all.set(id, revision);
			});
			expect(copy).toEqual(all);
			expect(await countCandidates(store)).toBe(all.size);
			store.close();
		}),
		{ numRuns: 40 }
	);
});

async function catchUp(store: Store, copy: Map<CandidateId, number>, through: number) {
	const changed = await candidatesChangedSince(store, through);
	const back = await readCandidates(store, changed?.broughtBack ?? []);
	for (const { id, revision } of [...back, ...(changed?.candidates ?? [])]) copy.set(id, revision);
	for (const id of [...(changed?.removed ?? []), ...(changed?.takenOut ?? [])]) copy.delete(id);
	return changed?.through ?? through;
}
