import { expect, it } from 'vitest';
import { readSetting, writeSetting } from './settings';
import { databaseOf } from './database/store';
import { testStore } from './testing';

it('has a value before it is written, and the written one after', async () => {
	const store = await testStore();
	expect(await readSetting(store, 'loadedSamples')).toEqual([]);
	await writeSetting(store, 'loadedSamples', ['one']);
	await writeSetting(store, 'loadedSamples', ['one', 'two']);
	expect(await readSetting(store, 'loadedSamples')).toEqual(['one', 'two']);
	expect((await databaseOf(store).settings.get('loadedSamples'))?.revision).toBe(2);
});

it('does not hand out what another version left under the name', async () => {
	const store = await testStore();
	const row = { key: 'loadedSamples', value: { one: true }, changedAt: 1, revision: 1 };
	await databaseOf(store).settings.put(row);
	expect(await readSetting(store, 'loadedSamples')).toEqual([]);
});
