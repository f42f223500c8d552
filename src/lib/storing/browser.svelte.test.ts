import { Dexie } from 'dexie';
import { cdp } from 'vitest/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { addCandidates } from './candidates';
import { countCandidates, poolState } from './changes';
import { explain } from './database/problem';
import { databaseOf, openStore, type Store } from './database/store';
import { watchPool } from './watch';
import Neighbour from './testing-neighbour.ts?worker';

/** What only a real browser shows: its quota, and the way of a change from one thread to another. */

let store: Store | undefined;

afterEach(async () => {
	store?.close();
	if (store) await Dexie.delete(store.name);
});

function setQuota(quotaSize?: number): Promise<unknown> {
	const session = cdp() as { send(method: string, params: object): Promise<unknown> };
	return session.send('Storage.overrideQuotaForOrigin', { origin: location.origin, quotaSize });
}

/** Noise, since the browser compresses what it stores. */
function big(length: number) {
	const letter = () => String.fromCharCode(Math.random() * 0xd800);
	const summary = Array.from({ length }, letter).join('');
	return { profile: { basics: { summary } }, source: { kind: 'file', name: 'big.json' } } as const;
}

it('says that storage is full, and has written nothing, though the inner calls went through', async () => {
	// First of all: Chromium remembers for a while how much room it found.
	await setQuota(3_000_000);
	try {
		store = await openStore({ name: 'browser-quota' });
		await addCandidates(store, [big(1_000)]);
		const before = await poolState(store);
		const all = Array.from({ length: 10 }, () => big(500_000));
		const error = await addCandidates(store, all).catch((reason: unknown) => reason);
		expect(explain(error)).toMatchObject({ kind: 'full', action: { does: 'free-space' } });
		expect(await poolState(store)).toEqual(before);
		expect(await databaseOf(store).candidates.count()).toBe(1);
		expect(await databaseOf(store).changes.count()).toBe(1);
	} finally {
		await setQuota();
	}
});

it('hears what another thread writes', async () => {
	store = await openStore({ name: 'browser-threads' });
	const seen = vi.fn();
	watchPool(store, seen);
	await expect.poll(() => seen).toHaveBeenLastCalledWith({ change: 0, count: 0 });
	const worker = new Neighbour();
	worker.postMessage(store.name);
	await expect.poll(() => seen).toHaveBeenLastCalledWith({ change: 2, count: 2 });
	worker.terminate();
	expect(await countCandidates(store)).toBe(2);
});
