import { expect, it } from 'vitest';
import {
	clearQueue,
	finishQueued,
	listQueue,
	queueAgain,
	queueFiles,
	readQueued,
	setQueued
} from './import-queue';
import { openStore } from './database/store';
import { testStore } from './testing';

const files = (...names: string[]) => names.map((name) => ({ name, file: new Blob([name]) }));
const names = async (store: Parameters<typeof listQueue>[0]) =>
	(await listQueue(store)).map(({ name, state }) => `${name} ${state}`);

it('keeps files and their order, and gives the bytes of one that waits', async () => {
	const store = await testStore();
	await queueFiles(store, files('b.pdf', 'a.pdf'));
	const [later] = await queueFiles(store, files('c/d.md'));
	expect(await names(store)).toEqual(['b.pdf waiting', 'a.pdf waiting', 'c/d.md waiting']);
	expect(later?.size).toBe(6);
	if (!later) throw new Error('one was queued');
	expect(await (await readQueued(store, later.id))?.text()).toBe('c/d.md');
});

it('is there after a reload, with what became of each file', async () => {
	const store = await testStore();
	const [first, second] = await queueFiles(store, files('a.pdf', 'b.pdf'));
	if (!first || !second) throw new Error('two were queued');
	await finishQueued(store, first.id, { people: 1 });
	await setQueued(store, [first.id, second.id], 'skipped');
	store.close();
	const again = await openStore({ name: store.name });
	expect(await listQueue(again)).toEqual([
		{ ...first, state: 'done', report: { people: 1 } },
		{ ...second, state: 'skipped' }
	]);
	expect(await readQueued(again, first.id)).toBeNull();
	expect(await readQueued(again, second.id)).not.toBeNull();
	again.close();
});

it('is cleared, and a file that was cleared does not come back when it is done', async () => {
	const store = await testStore();
	const [first, second] = await queueFiles(store, files('a.pdf', 'b.pdf'));
	if (!first || !second) throw new Error('two were queued');
	await clearQueue(store, [first.id]);
	await finishQueued(store, first.id, {});
	expect(await names(store)).toEqual(['b.pdf waiting']);
	await clearQueue(store);
	expect(await listQueue(store)).toEqual([]);
});

it('takes a file that is done back to be read once more, and keeps what became of it until then', async () => {
	const store = await testStore();
	const [first] = await queueFiles(store, files('a.csv'));
	if (!first) throw new Error('one was queued');
	await finishQueued(store, first.id, { people: 1 });
	await queueAgain(store, first.id, new Blob(['again']), 'asks');
	expect(await listQueue(store)).toEqual([{ ...first, state: 'asks', report: { people: 1 } }]);
	expect(await (await readQueued(store, first.id))?.text()).toBe('again');
});
