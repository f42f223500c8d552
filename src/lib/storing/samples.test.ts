import { expect, it } from 'vitest';
import { removeCandidates } from './candidates';
import { countCandidates } from './changes';
import { addSamplesOnce } from './samples';
import { readSetting } from './settings';
import { openStore } from './database/store';
import { fromFile, testStore } from './testing';

const sample = (name: string) => fromFile(name, { source: { kind: 'sample', name } });

it('adds each sample once, though two tabs start at the same time', async () => {
	const store = await testStore();
	const other = await openStore({ name: store.name });
	const both = await Promise.all(
		[store, other].map((each) => addSamplesOnce(each, [sample('one'), sample('two')]))
	);
	expect(both.flat()).toHaveLength(2);
	expect(await countCandidates(store)).toBe(2);
	expect(await readSetting(other, 'loadedSamples')).toEqual(['one', 'two']);
	other.close();
});

it('leaves a deleted sample deleted, and adds one that is new', async () => {
	const store = await testStore();
	const added = await addSamplesOnce(store, [sample('one')]);
	await removeCandidates(
		store,
		added.map(({ id }) => id)
	);
	const next = await addSamplesOnce(store, [sample('one'), sample('three')]);
	expect(next.map(({ source }) => source.name)).toEqual(['three']);
});

it('does not remember samples that could not be stored', async () => {
	const store = await testStore();
	const broken = { ...sample('one'), profile: { 'x-own': () => 1 } };
	await expect(addSamplesOnce(store, [broken])).rejects.toThrow();
	expect(await readSetting(store, 'loadedSamples')).toEqual([]);
});
