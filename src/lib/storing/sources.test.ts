import { expect, it } from 'vitest';
import { backup } from './backup/backup';
import { addCandidates, removeCandidates } from './candidates';
import { forgetRemoved } from './forgetting';
import { restore } from './backup/restore';
import { deleteSource, keepSource, readSource } from './sources';
import { databaseOf } from './database/store';
import { fromFile, testStore } from './testing';

const hash = 'a'.repeat(64);
const file = { hash, name: 'ada.pdf', bytes: Uint8Array.of(37, 80, 68, 70, 0, 255) };
const came = (name: string) => fromFile(name, { source: { kind: 'file', name: file.name, hash } });

it('gives the bytes back, once however often they are kept', async () => {
	const store = await testStore();
	await keepSource(store, file);
	await keepSource(store, file);
	expect(await readSource(store, hash)).toEqual(file);
	expect(await databaseOf(store).sources.count()).toBe(1);
	expect(await readSource(store, 'b'.repeat(64))).toBeNull();
});

it('is deleted with its bytes, and can be kept again', async () => {
	const store = await testStore();
	await keepSource(store, file);
	await deleteSource(store, hash);
	expect(await readSource(store, hash)).toBeNull();
	const [row] = await databaseOf(store).sources.toArray();
	expect(row).not.toHaveProperty('bytes');
	expect(row).not.toHaveProperty('name');
	await keepSource(store, file);
	expect(await readSource(store, hash)).toEqual(file);
	expect(await databaseOf(store).sources.count()).toBe(1);
});

it('goes with the last of those who came from it', async () => {
	const store = await testStore();
	await keepSource(store, file);
	const [ada, bo] = (await addCandidates(store, [came('Ada'), came('Bo')])).map(({ id }) => id);
	if (!ada || !bo) throw new Error('two were added');
	await removeCandidates(store, [ada]);
	await forgetRemoved(store, Infinity);
	expect(await readSource(store, hash)).toEqual(file);
	await removeCandidates(store, [bo]);
	await forgetRemoved(store, 0);
	expect(await readSource(store, hash)).toEqual(file);
	await forgetRemoved(store, Infinity);
	expect(await readSource(store, hash)).toBeNull();
});

it('goes along in a backup, and a deletion too', async () => {
	const [here, there] = [await testStore(), await testStore()];
	await keepSource(here, file);
	await restore(there, await backup(here), 'merge');
	expect(await readSource(there, hash)).toEqual(file);
	await keepSource(here, { ...file, hash: 'b'.repeat(64) });
	await deleteSource(here, hash);
	await restore(there, await backup(here), 'merge');
	expect(await readSource(there, hash)).toBeNull();
	expect(await readSource(there, 'b'.repeat(64))).not.toBeNull();
});
