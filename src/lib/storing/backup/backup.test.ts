import { describe, expect, it, vi } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { ShortlistId } from '$lib/domain/shortlist';
import type { SkillId } from '$lib/domain/skill';
import { backup } from './backup';
import { addCandidates, removeCandidates, updateProfile } from '../candidates';
import { candidatesChangedSince, poolState } from '../changes';
import { eraseAll } from '../forgetting';
import { readIndexParts, writeIndexParts } from '../index-parts';
import { readCandidates } from '../reading';
import { readBackupHeader, restore, type RestoreMode } from './restore';
import { findSameContact } from '../same';
import { readSetting, writeSetting } from '../settings';
import { Sha256 } from './sha256';
import {
	createShortlist,
	listShortlists,
	removeShortlist,
	renameShortlist
} from '../shortlists/shortlists';
import { databaseOf, type Store } from '../database/store';
import { listTaughtAliases, teachAlias } from '../taught-aliases';
import { changeTags } from '../tags';
import { fromFile, nobody, person, testStore, wholeLists } from '../testing';

/** A store with rows of every kind, living and removed. */
async function filledStore() {
	const store = await testStore();
	const ada = {
		profile: { ...person('Ada Example', 'ada@example.org'), 'x-own': { kept: ['ü'] } }
	};
	const added = await addCandidates(store, [
		fromFile('Ada', ada),
		...Array.from({ length: 300 }, (_, i) => fromFile(`N${i}`)),
		fromFile('Gone Example', { profile: person('Gone Example') })
	]);
	const ids = added.map(({ id }) => id);
	await removeCandidates(store, ids.slice(-1));
	await changeTags(store, ids.slice(0, 2), () => ['asked']);
	await writeIndexParts(store, { through: ids.length, parts: { names: 'Ada' } });
	const entry = { stage: 'offer', rating: 4, note: 'calls back', addedAt: 3 } as const;
	const list = await createShortlist(store, 'Backend', [{ ...entry, candidate: ids[0] ?? nobody }]);
	await removeShortlist(store, (await createShortlist(store, 'Old')).id);
	await teachAlias(store, 'KTable', 'kafka-streams' as SkillId);
	await writeSetting(store, 'loadedSamples', ['one']);
	return { store, ids, list };
}

async function contents(store: Store, ids: readonly CandidateId[]) {
	return {
		candidates: await readCandidates(store, ids),
		lists: await wholeLists(store),
		aliases: await listTaughtAliases(store),
		samples: await readSetting(store, 'loadedSamples'),
		count: (await poolState(store)).count
	};
}

describe('a backup', () => {
	it.each(['replace', 'merge'] as const)('brings back the same rows (%s)', async (mode) => {
		const { store, ids } = await filledStore();
		const before = await contents(store, ids);
		const { change } = await poolState(store);
		const file = await backup(store);
		await eraseAll(store);
		expect(await contents(store, ids)).toMatchObject({ candidates: [], lists: [], count: 0 });
		expect(await readIndexParts(store)).toBeNull();
		expect(await candidatesChangedSince(store, change)).toBeNull();

		const progress = vi.fn();
		const header = await restore(store, file, mode, progress);
		expect(header.counts).toMatchObject({
			candidates: 302,
			shortlists: 2,
			savedSearches: 0,
			tags: 2,
			taughtAliases: 1,
			settings: 1,
			sources: 0
		});
		expect(await contents(store, ids)).toEqual(before);
		expect(before.count).toBe(301);
		expect(progress).toHaveBeenLastCalledWith(308, 308);
		expect((await poolState(store)).change).toBeGreaterThan(change);
		const told = await candidatesChangedSince(store, (await poolState(store)).change - 304, 1_000);
		expect(told?.candidates).toHaveLength(301);
		const [ada] = ids;
		expect(await findSameContact(store, [person('ada example', 'ada@example.org')])).toEqual([
			[ada]
		]);
	});

	it('goes to another machine', async () => {
		const { store, ids } = await filledStore();
		const other = await testStore();
		await restore(other, await backup(store), 'replace');
		expect(await contents(other, ids)).toEqual(await contents(store, ids));
	});

	it('tells nothing of who was removed but that they were', async () => {
		const { store, ids } = await filledStore();
		const file = await backup(store);
		expect(await file.text()).not.toContain('Gone Example');
		const other = await testStore();
		await restore(other, file, 'replace');
		expect((await databaseOf(other).candidates.get(ids.at(-1) ?? nobody))?.deletedAt).toBeTypeOf(
			'number'
		);
	});

	it('says what it holds before it is restored', async () => {
		const { store } = await filledStore();
		const header = await readBackupHeader(await backup(store));
		expect(header).toMatchObject({ format: 'slate-backup', counts: { candidates: 302 } });
	});
});

describe('merging', () => {
	it('lets the later change win, deletions too, and raises its revision above the local one', async () => {
		const here = await testStore({ now: () => 100 });
		const added = await addCandidates(
			here,
			['Ada', 'Bo', 'Cy'].map((name) => fromFile(name))
		);
		const [ada, bo, cy] = added.map(({ id }) => id);
		const there = await testStore({ now: () => 200 });
		await restore(there, await backup(here), 'replace');
		await updateProfile(there, ada ?? nobody, person('Ada Later'));
		await removeCandidates(there, [bo ?? nobody]);
		await addCandidates(there, [fromFile('New')]);
		await updateProfile(here, ada ?? nobody, person('Ada Earlier'));
		await updateProfile(here, ada ?? nobody, person('Ada Earlier still'));

		await restore(here, await backup(there), 'merge');
		const [after] = await readCandidates(here, [ada ?? nobody]);
		expect(after?.profile).toEqual(person('Ada Later'));
		expect(after?.revision).toBe(4);
		expect(await readCandidates(here, [bo ?? nobody, cy ?? nobody])).toEqual([added[2]]);
		expect((await poolState(here)).count).toBe(3);
	});

	it('keeps what is newer here', async () => {
		const { store, ids, list } = await filledStore();
		const file = await backup(store);
		const renamed = await renameShortlist(store, list.id, 'Platform');
		const { candidates } = await updateProfile(store, ids[0] ?? nobody, person('Ada Newer'));
		await restore(store, file, 'merge');
		expect(await listShortlists(store)).toEqual([renamed]);
		expect(await readCandidates(store, ids.slice(0, 1))).toEqual(candidates);
	});

	it('keeps one row for a name that both machines taught, and unites loaded samples', async () => {
		const here = await testStore({ now: () => 100 });
		const there = await testStore({ now: () => 200 });
		await teachAlias(here, 'ktable', 'kafka' as SkillId);
		await teachAlias(there, 'KTable', 'kafka-streams' as SkillId);
		await writeSetting(here, 'loadedSamples', ['one']);
		await writeSetting(there, 'loadedSamples', ['two']);
		await restore(here, await backup(there), 'merge');
		expect(await listTaughtAliases(here)).toEqual([
			{ alias: 'KTable', skill: 'kafka-streams', taughtAt: 200 }
		]);
		expect(await readSetting(here, 'loadedSamples')).toEqual(['one', 'two']);
	});
});

describe('a bad backup', () => {
	async function refused(make: (text: string) => BlobPart, words: RegExp, kind = 'damaged') {
		const { store, ids } = await filledStore();
		const before = await contents(store, ids);
		const file = new Blob([make(await (await backup(store)).text())]);
		for (const mode of ['replace', 'merge'] satisfies RestoreMode[]) {
			const error = await restore(store, file, mode).catch((reason: unknown) => reason);
			expect(error).toMatchObject({ kind, message: expect.stringMatching(words) });
		}
		expect(await contents(store, ids)).toEqual(before);
	}

	/** A file whose header fits its body, as only somebody who means it would make. */
	function forged(body: string, counts: object): string {
		const bytes = new TextEncoder().encode(body);
		const sha256 = new Sha256().update(bytes).hex();
		const all = { settings: 0, taughtAliases: 0, shortlists: 0, candidates: 0, ...counts };
		const head = { format: 'slate-backup', bodyVersion: 1, madeAt: 1, counts: all, sha256 };
		return `${JSON.stringify({ ...head, bytes: bytes.length })}\n${body}`;
	}

	it('is refused where it is cut off within a line', () =>
		refused((text) => text.slice(0, -10), /cut off/));

	it('is refused where it is cut off between lines', () =>
		refused((text) => text.split('\n').slice(0, -2).join('\n') + '\n', /cut off/));

	it('is refused where one letter was changed', () =>
		refused((text) => text.replace('calls back', 'calls hack'), /changed since/));

	it('is refused where something was added', () =>
		refused((text) => text + '["candidates",{}]\n', /changed since/));

	it('is refused where its count is not true', () =>
		refused((text) => text.replace('"candidates":302', '"candidates":303'), /302 of 303/));

	it.each([
		['empty', ''],
		['of another product', '{"data":{"formatName":"dexie"}}\n'],
		['no text', Uint8Array.of(0, 255, 10, 7)],
		['null', 'null\n']
	])('is refused where it is %s', (_, file) => refused(() => file, /not a backup of Slate/));

	it('is refused where its header is incomplete', () =>
		refused((text) => text.replace(/"bytes":\d+,/, ''), /first line/));

	it('of a newer product is refused with a word on what to do', () =>
		refused(
			(text) => text.replace('"bodyVersion":2', '"bodyVersion":3'),
			/newer Slate/,
			'outdated'
		));

	it('names the line and the reason where a row does not fit', async () => {
		const head = { id: nobody, addedAt: 1, changedAt: 1, revision: 1 };
		const source = { kind: 'file', name: 'a' };
		const row = (work: unknown) =>
			`["candidates",${JSON.stringify({ ...head, source, profile: { work } })}]\n`;
		await refused(() => forged(row('none'), { candidates: 1 }), /line 2 .*profile\.work/);
		await refused(() => forged(row([]) + row([]), { candidates: 2 }), /same row twice/);
		await refused(() => forged('["passwords",{}]\n', {}), /line 2 is not a row/);
		await refused(() => forged('{}\n', {}), /line 2 is not a row/);
	});

	it('changes nothing where there is no room for it', async () => {
		const { store, ids } = await filledStore();
		const file = await backup(store);
		await updateProfile(store, ids[0] ?? nobody, person('Ada Newer'));
		const before = await contents(store, ids);
		databaseOf(store).candidates.hook('creating', (id) => {
			if (id === ids[200]) throw new DOMException('no room', 'QuotaExceededError');
		});
		await expect(restore(store, file, 'replace')).rejects.toMatchObject({ kind: 'full' });
		expect(await contents(store, ids)).toEqual(before);
		expect(await readIndexParts(store)).not.toBeNull();
	});
});

it('refuses a list id that is no UUID, so that foreign rows cannot take another row’s place', async () => {
	const store = await testStore();
	const list = await createShortlist(store, 'Backend');
	const id = list.id.slice(1) as ShortlistId;
	const [row] = await databaseOf(store).shortlists.toArray();
	await databaseOf(store).shortlists.add({ ...row, id } as never);
	await expect(restore(store, await backup(store), 'merge')).rejects.toThrow(/UUID/);
});
