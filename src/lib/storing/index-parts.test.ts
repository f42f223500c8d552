import { expect, it } from 'vitest';
import { addCandidates } from './candidates';
import { readIndexParts, writeIndexParts } from './index-parts';
import { databaseOf } from './database/store';
import { fromFile, testStore } from './testing';

it('gives back what was written, typed arrays and all, and no part of an older one', async () => {
	const store = await testStore();
	expect(await readIndexParts(store)).toBeNull();
	await addCandidates(store, [fromFile('A'), fromFile('B')]);
	await writeIndexParts(store, { through: 1, parts: { names: 'A', old: 1 } });
	const parts = { names: 'A\nB', postings: Uint32Array.of(7, 9), sizes: [Int8Array.of(-1)] };
	await writeIndexParts(store, { through: 2, parts });
	expect(await readIndexParts(store)).toEqual({ through: 2, parts });
});

it('keeps the index that stands for the later change', async () => {
	const store = await testStore();
	await addCandidates(store, [fromFile('A'), fromFile('B')]);
	await writeIndexParts(store, { through: 2, parts: { which: 'later' } });
	expect(await writeIndexParts(store, { through: 1, parts: { which: 'older' } })).toBe(false);
	expect(await writeIndexParts(store, { through: 3, parts: { which: 'dreamt' } })).toBe(false);
	expect(await readIndexParts(store)).toEqual({ through: 2, parts: { which: 'later' } });
});

it('keeps the old index whole where the new one cannot be written', async () => {
	const store = await testStore();
	await addCandidates(store, [fromFile('A')]);
	await writeIndexParts(store, { through: 1, parts: { names: 'A' } });
	databaseOf(store).indexParts.hook('creating', (_key, row) => {
		if (row.name === 'postings') throw new DOMException('no room', 'QuotaExceededError');
	});
	const parts = { names: 'AB', postings: Uint8Array.of(1) };
	await expect(writeIndexParts(store, { through: 1, parts })).rejects.toMatchObject({
		kind: 'full'
	});
	expect(await readIndexParts(store)).toEqual({ through: 1, parts: { names: 'A' } });
});
