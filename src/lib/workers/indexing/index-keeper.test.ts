import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { withTag } from '$lib/domain/tag';
import { buildFront } from '$lib/searching/showing/build-front';
import { countBits, hasBit, keep } from '$lib/searching/packed/bits';
import { digestIn, type PoolIndex } from '$lib/searching/pool/pool-index';
import { mergeSegments } from '$lib/searching/segments/merge-segments';
import { areUnread, TextsWanted } from '$lib/searching/whole-text/held';
import { saying } from '$lib/searching/whole-text/saying';
import {
	addNumbered,
	newCandidateId,
	removeCandidates,
	restoreCandidates,
	updateProfile
} from '$lib/storing/candidates';
import { poolState } from '$lib/storing/changes';
import { eraseAll } from '$lib/storing/forgetting';
import { readIndexParts, writeIndexParts } from '$lib/storing/index-parts';
import { changeTags } from '$lib/storing/tags';
import { testStore } from '$lib/storing/testing';
import { Leisure } from '../leisure';
import type { Analyst } from './analyst';
import { IndexKeeper } from './index-keeper';
import { add, found, many, person, reading, source, started } from './testing-index-keeper';

it('is behind after a crash between storing and indexing, and catches up', async () => {
	const store = await testStore();
	const before = await started(store);
	const [ada] = await add(store, person('Ada', 'Kafka'));
	await before.catchUp(reading);
	await before.save();
	await add(store, person('Bo', 'Kafka'));
	await updateProfile(store, ada as CandidateId, person('Ada', 'Haskell'));

	const after = await started(store);
	expect(after.behind((await poolState(store)).change)).toBe(2);
	await after.catchUp(reading);
	expect(found(after, 'Kafka')).toEqual(['Bo']);
	expect(found(after, 'Haskell')).toEqual(['Ada']);
});

it('keeps the front that the index has, and makes one where none is stored', async () => {
	const store = await testStore();
	const keeper = await started(store);
	await add(store, person('Ada', 'Kafka'), person('Bo', 'Go'));
	await keeper.catchUp(reading);
	await keeper.save();
	const stored = await readIndexParts(store);
	expect(stored?.parts['front']).toEqual(buildFront(keeper.index));

	const { front, ...others } = stored?.parts ?? {};
	expect(front).toBeDefined();
	await writeIndexParts(store, { through: keeper.through, parts: others });
	await (await started(store)).tidy();
	expect((await readIndexParts(store))?.parts['front']).toEqual(front);
});

it('keeps the last whole index where writing the next one is cut off', async () => {
	const store = await testStore();
	const keeper = await started(store);
	await add(store, person('Ada', 'Kafka'));
	await keeper.catchUp(reading);
	await keeper.save();
	await add(store, person('Bo', 'Kafka'));
	await keeper.catchUp(reading);
	const cut = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('cut off', 'AbortError');
	});
	await expect(keeper.save()).rejects.toThrow();
	cut.mockRestore();

	const after = await started(store);
	expect(after.index.size).toBe(1);
	await after.catchUp(reading);
	expect(found(after, 'Kafka')).toEqual(['Ada', 'Bo']);
	await keeper.save();
	expect((await started(store)).index.size).toBe(2);
});

it.each([
	['a part is missing', (parts: Record<string, unknown>) => (parts[segmentIn(parts)] = null)],
	['a part is damaged', (parts: Record<string, unknown>) => damage(parts[segmentIn(parts)])],
	['it has another format', (parts: Record<string, unknown>) => (parts['head'] = { format: 0 })]
])('builds the index anew where %s', async (_, spoil) => {
	const store = await testStore();
	await add(store, person('Ada', 'Kafka'), person('Bo', 'Kafka'));
	const keeper = await started(store);
	await keeper.catchUp(reading);
	await keeper.save();
	const stored = await readIndexParts(store);
	const parts = { ...stored?.parts };
	spoil(parts);
	await writeIndexParts(store, { through: stored?.through ?? 0, parts });

	const after = await started(store);
	await after.lookForDamage(() => Promise.resolve());
	expect(after.behind(0)).toBe(Infinity);
	await after.catchUp(reading);
	expect(found(after, 'Kafka')).toEqual(['Ada', 'Bo']);
	const last = await started(store);
	await last.lookForDamage(() => Promise.resolve());
	const { change } = await poolState(store);
	expect([last.index.size, last.behind(change)]).toEqual([2, 0]);
});

it('keeps what was merged while others were read, as it is built anew', async () => {
	const store = await testStore();
	await add(store, ...many(4_000, 'Kafka'));
	// Merging takes until the next are read.
	let mergeOn: () => void = () => undefined;
	const merge: Analyst['merge'] = async (parts) => {
		await new Promise<void>((resolve) => (mergeOn = resolve));
		return mergeSegments(parts);
	};
	const keeper = new IndexKeeper(store, { merge });
	const pack: typeof reading.pack = async (candidates) => {
		mergeOn();
		await new Promise((go) => setTimeout(go));
		return reading.pack(candidates);
	};
	await keeper.catchUp({ pack });
	const { segments, size } = keeper.index;
	expect(segments.map((segment) => segment.size)).toEqual([3_000, 500, 500]);
	expect(size).toBe(4_000);
});

it('stores what was changed when things are quiet, and not while somebody types', async () => {
	const store = await testStore();
	const leisure = new Leisure();
	let stopTyping: () => void = () => undefined;
	const typed = new Promise<void>((go) => (stopTyping = go));
	const come = vi.spyOn(leisure, 'come').mockImplementation(() => typed);
	const keeper = new IndexKeeper(
		store,
		{ merge: async (parts) => mergeSegments(parts) },
		{ leisure }
	);
	await add(store, person('Ada', 'Kafka'));
	await keeper.catchUp(reading);
	await add(store, person('Bo', 'Kafka'));
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	await keeper.catchUp(reading);
	vi.advanceTimersByTime(60_000);
	vi.useRealTimers();
	await expect.poll(() => come.mock.calls.length).toBe(1);
	expect((await started(store)).index.size).toBe(1);
	stopTyping();
	await expect.poll(async () => (await started(store)).index.size).toBe(2);
});

it('rests seldom while it looks for damage in an index of many parts', async () => {
	const store = await testStore();
	const keeper = await started(store);
	for (const name of ['Ada', 'Bo', 'Cy', 'Di', 'Ed']) {
		await add(store, person(name, 'Kafka'));
		await keeper.catchUp(reading);
	}
	await keeper.save();
	const after = await started(store);
	const pause = vi.fn(() => Promise.resolve());
	await after.lookForDamage(pause);
	expect(after.index.segments).toHaveLength(5);
	expect(pause.mock.calls.length).toBeLessThan(50);
});

function segmentIn(parts: Record<string, unknown>): string {
	return Object.keys(parts).find((name) => name.startsWith('segment')) ?? '';
}

function damage(part: unknown): void {
	const { segment } = part as { segment: PoolIndex['segments'][number] };
	segment.skills.evidence[0] = 1 + (segment.skills.evidence[0] ?? 0);
}

it('writes only what is new of an index', async () => {
	const store = await testStore();
	const keeper = await started(store);
	await add(store, person('Ada', 'Kafka'));
	await keeper.catchUp(reading);
	await keeper.save();
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	await add(store, person('Bo', 'Kafka'));
	await keeper.catchUp(reading);
	put.mockClear();
	await keeper.save();
	const names = put.mock.calls.map(([row]) => (row as { name?: string }).name);
	expect(names.filter((name) => name === 'head')).toHaveLength(1);
	expect(names.filter((name) => name?.startsWith('segment'))).toHaveLength(1);
	put.mockRestore();
	expect((await started(store)).index.size).toBe(2);
});

/** As many as say a word anywhere. */
function saidBy(keeper: IndexKeeper, word: string): number {
	const bits = saying(keeper.index, [word], false);
	keep(bits, keeper.index.live);
	return countBits(bits);
}

it('opens without the texts, reads them when asked to, and merges them unread', async () => {
	const store = await testStore();
	const keeper = await started(store);
	await add(store, ...many(40, 'Kafka'));
	await keeper.catchUp(reading);
	await keeper.save();

	const after = await started(store);
	expect(after.index.texts.every(areUnread)).toBe(true);
	expect(() => saidBy(after, 'fictional')).toThrow(TextsWanted);
	for (const profile of many(9, 'Redis')) {
		await add(store, profile);
		await after.catchUp(reading);
	}
	await expect.poll(() => after.index.segments.length).toBeLessThan(9);
	await after.save();
	expect(await after.readTexts()).toBe(true);
	expect(saidBy(after, 'fictional')).toBe(49);
	const last = await started(store);
	await last.readTexts();
	expect(saidBy(last, 'redis')).toBe(9);
});

it.each([
	['another tab stored another index since', false],
	['there are none of them', true]
])('finds texts again where %s', async (_, areGone) => {
	const store = await testStore();
	const keeper = await started(store);
	await add(store, ...many(3, 'Kafka'));
	await keeper.catchUp(reading);
	await keeper.save();
	const other = await started(store);
	await add(store, person('Bo', 'Redis'));
	await keeper.catchUp(reading);
	await keeper.save();
	const { through = 0, parts = {} } = (await readIndexParts(store)) ?? {};
	const left = Object.entries(parts).filter(([name]) => {
		return !name.startsWith('texts') || (!areGone && !name.endsWith(textsIn(other)));
	});
	await writeIndexParts(store, { through, parts: Object.fromEntries(left) });

	expect(await other.readTexts()).toBe(false);
	await other.recoverTexts(reading);
	expect([saidBy(other, 'kafka'), saidBy(other, 'redis')]).toEqual([3, 1]);
});

function textsIn({ index }: IndexKeeper): string {
	const [unread] = index.texts.filter(areUnread);
	return unread ?? '';
}

it('takes in packed candidates without reading them again, and first what others wrote in between', async () => {
	const store = await testStore();
	const keeper = await started(store);
	await keeper.catchUp(reading);
	await add(store, person('Other', 'Kafka'));
	const rows = ['Ada', 'Bo'].map((name) => ({
		id: newCandidateId(),
		profile: person(name, 'Kafka'),
		source
	}));
	const times = { addedAt: 5, changedAt: 5, revision: 1, tags: [] };
	const batch = await reading.pack(rows.map((row) => ({ ...row, ...times })));
	const step = await addNumbered(store, rows, 5);
	const pack = vi.fn(reading.pack);
	await keeper.take(batch, step, { pack }, true);
	expect(pack.mock.calls.flat(2).map(({ profile }) => profile.basics?.name)).toEqual(['Other']);
	expect(found(keeper, 'Kafka')).toEqual(['Ada', 'Bo', 'Other']);
	expect(keeper.behind((await poolState(store)).change)).toBe(0);
});

it('starts over with an empty index when all is erased', async () => {
	const store = await testStore();
	await add(store, person('Ada', 'Kafka'));
	const keeper = await started(store);
	await keeper.catchUp(reading);
	await eraseAll(store);
	await keeper.catchUp(reading);
	expect(keeper.index.size).toBe(0);
	await add(store, person('Bo', 'Kafka'));
	await keeper.catchUp(reading);
	expect(found(keeper, 'Kafka')).toEqual(['Bo']);
});

it('comes to the same wherever it was killed and started again', async () => {
	const step = fc.record({
		verb: fc.constantFrom(
			...['add', 'update', 'remove', 'bring back', 'tag', 'catch up', 'save', 'kill', 'tidy']
		),
		at: fc.nat(5)
	});
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
			const store = await testStore();
			const known: CandidateId[] = [];
			const people = new Map<CandidateId, { skill: string; tags: readonly string[] }>();
			const removed = new Map(people);
			let keeper = await started(store);
			for (const { verb, at } of [...steps, { verb: 'catch up', at: 0 }]) {
				const id = known[at % (known.length || 1)];
				const skill = `Tool${at}`;
				if (verb === 'catch up') await keeper.catchUp(reading);
				else if (verb === 'save') await keeper.save();
				else if (verb === 'tidy') await keeper.tidy();
				else if (verb === 'kill') keeper = await started(store);
				else if (verb === 'add') {
					const [added] = await add(store, person('Ada', skill));
					if (!added) continue;
					known.push(added);
					people.set(added, { skill, tags: [] });
				} else if (!id) continue;
				else if (verb === 'bring back') {
					const back = removed.get(id);
					await restoreCandidates(store, [id]);
					if (back) people.set(id, back);
					removed.delete(id);
				} else if (verb === 'tag') {
					await changeTags(store, [id], (tags) => withTag(tags, `tag${at}`));
					const where = people.has(id) ? people : removed;
					const { skill = '', tags = [] } = where.get(id) ?? {};
					where.set(id, { skill, tags: withTag(tags, `tag${at}`) });
				} else if (!people.has(id)) continue;
				else if (verb === 'update') {
					await updateProfile(store, id, person('Ada', skill));
					people.set(id, { skill, tags: people.get(id)?.tags ?? [] });
				} else if (verb === 'remove') {
					await removeCandidates(store, [id]);
					removed.set(id, people.get(id) ?? { skill: '', tags: [] });
					people.delete(id);
				}
			}
			expect(contents(keeper.index)).toEqual(people);
			store.close();
		}),
		{ numRuns: 40 }
	);
}, 60_000);

function contents(index: PoolIndex) {
	const people = new Map<CandidateId, { skill: string; tags: readonly string[] }>();
	for (let ordinal = 0; ordinal < index.room; ordinal++) {
		if (!hasBit(index.live, ordinal)) continue;
		const { id, skills, tags } = digestIn(index, ordinal);
		people.set(id, { skill: skills[0]?.name ?? '', tags });
	}
	return people;
}
