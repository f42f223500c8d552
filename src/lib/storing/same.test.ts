import { expect, it } from 'vitest';
import { addCandidates, removeCandidates, updateProfile } from './candidates';
import { findSamePerson, findSameSource } from './same';
import { fromFile, nobody, person, testStore } from './testing';

it('knows a source by its hash, while its candidate is in the pool', async () => {
	const store = await testStore();
	const source = { kind: 'file', name: 'a.json', hash: 'aa' } as const;
	const [ada] = await addCandidates(store, [fromFile('Ada', { source }), fromFile('Bo')]);
	expect(await findSameSource(store, ['bb', 'aa', 'aa'])).toEqual([null, ada?.id, ada?.id]);
	await removeCandidates(store, [ada?.id ?? nobody]);
	expect(await findSameSource(store, ['aa'])).toEqual([null]);
});

it('knows a person by name and e-mail, whatever their case, accents and spacing', async () => {
	const store = await testStore();
	const [zoe] = await addCandidates(store, [
		fromFile('Zoë', { profile: person('Zoë  Muster', 'Zoe@example.org') }),
		fromFile('Zoë Muster')
	]);
	const same = await findSamePerson(store, [
		person('zoe muster', ' zoe@EXAMPLE.org'),
		person('Zoë Muster', 'other@example.org'),
		person('Zoë Muster'),
		{}
	]);
	expect(same).toEqual([zoe?.id, null, null, null]);
});

it('follows a changed profile, and prefers the one changed last', async () => {
	const store = await testStore();
	const was = person('Ada Example', 'ada@example.org');
	const [first, second] = await addCandidates(store, [
		fromFile('Ada', { profile: was }),
		fromFile('Ada', { profile: was })
	]);
	await updateProfile(store, first?.id ?? nobody, was);
	expect(await findSamePerson(store, [was])).toEqual([first?.id]);
	await updateProfile(store, first?.id ?? nobody, person('Ada Example'));
	expect(await findSamePerson(store, [was])).toEqual([second?.id]);
});
