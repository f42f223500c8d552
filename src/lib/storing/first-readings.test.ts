import { expect, it } from 'vitest';
import { addCandidates, removeCandidates } from './candidates';
import { keepFirstReading, readFirstReading } from './first-readings';
import { forgetRemoved } from './forgetting';
import { fromFile, nobody, person, testStore } from './testing';

it('is the first one, until a later reading takes its place', async () => {
	const store = await testStore();
	expect(await readFirstReading(store, nobody)).toBeNull();
	await keepFirstReading(store, nobody, person('Ada'));
	await keepFirstReading(store, nobody, person('Ida'));
	expect(await readFirstReading(store, nobody)).toEqual(person('Ada'));
	await keepFirstReading(store, nobody, person('Ida'), true);
	expect(await readFirstReading(store, nobody)).toEqual(person('Ida'));
});

it('is forgotten with the candidate', async () => {
	const store = await testStore();
	const [ada] = await addCandidates(store, [fromFile('Ada')]);
	if (!ada) throw new Error('one was added');
	await keepFirstReading(store, ada.id, ada.profile);
	await removeCandidates(store, [ada.id]);
	await forgetRemoved(store, Infinity);
	expect(await readFirstReading(store, ada.id)).toBeNull();
});
