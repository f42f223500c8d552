import { expect, it } from 'vitest';
import { withRevealed } from '$lib/domain/blind/blinding';
import { readAtOnce } from './at-once';
import { addCandidates } from '../candidates';
import { writeIndexParts } from '../index-parts';
import { writeSetting } from '../settings';
import { freshName, fromFile, nobody, testStore } from '../testing';

it('reads a part that stands for the pool as it is, and none once the pool was changed', async () => {
	const name = freshName();
	const store = await testStore({ name });
	expect(await readAtOnce('front', name)).toBeNull();
	await addCandidates(store, [fromFile('A'), fromFile('B')]);
	await writeIndexParts(store, { through: 2, parts: { front: 'A and B', head: 1 } });
	expect(await readAtOnce('front', name)).toMatchObject({ part: 'A and B', count: 2 });
	expect(await readAtOnce('back', name)).toBeNull();
	await addCandidates(store, [fromFile('C')]);
	expect(await readAtOnce('front', name)).toBeNull();
});

it('tells whether people are hidden', async () => {
	const name = freshName();
	const store = await testStore({ name });
	await addCandidates(store, [fromFile('A')]);
	await writeIndexParts(store, { through: 1, parts: { front: 'A' } });
	expect((await readAtOnce('front', name))?.blinding).toEqual({ on: false, reveals: [] });
	const blinding = withRevealed({ on: true, reveals: [] }, nobody, 5);
	await writeSetting(store, 'blinding', blinding);
	expect((await readAtOnce('front', name))?.blinding).toEqual(blinding);
});

it('makes no database where there is none', async () => {
	const name = freshName();
	expect(await readAtOnce('front', name)).toBeNull();
	expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
});

it('leaves a database of another version alone', async () => {
	const name = freshName();
	await new Promise((done) => {
		const request = indexedDB.open(name, 990);
		request.onsuccess = () => done(request.result.close());
	});
	expect(await readAtOnce('front', name)).toBeNull();
});
