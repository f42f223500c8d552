import { expect, it } from 'vitest';
import type { Profile } from '$lib/domain/profile';
import { addCandidates, removeCandidates, updateProfile } from './candidates';
import { findSameContact, findSameSource } from './same';
import { fromFile, nobody, person, testStore } from './testing';

it('knows a source by its hash, while its candidate is in the pool', async () => {
	const store = await testStore();
	const source = { kind: 'file', name: 'a.json', hash: 'aa' } as const;
	const [ada] = await addCandidates(store, [fromFile('Ada', { source }), fromFile('Bo')]);
	expect(await findSameSource(store, ['bb', 'aa', 'aa'])).toEqual([null, ada?.id, ada?.id]);
	await removeCandidates(store, [ada?.id ?? nobody]);
	expect(await findSameSource(store, ['aa'])).toEqual([null]);
});

it('knows a person by e-mail or telephone, however they are written and whatever the name', async () => {
	const store = await testStore();
	const profile: Profile = {
		basics: { name: 'Zoë Muster', email: 'Zoe@example.org', phone: '+44 1632 960 983' }
	};
	const [zoe] = await addCandidates(store, [fromFile('Zoë', { profile }), fromFile('Zoë Muster')]);
	const same = await findSameContact(store, [
		person('Somebody', ' zoe@EXAMPLE.org'),
		{ basics: { phone: '(01632) 960983' } },
		person('Zoë Muster', 'other@example.org'),
		person('Zoë Muster'),
		{}
	]);
	expect(same).toEqual([[zoe?.id], [zoe?.id], [], [], []]);
});

it('follows a changed profile', async () => {
	const store = await testStore();
	const was = person('Ada Example', 'ada@example.org');
	const [first, second] = await addCandidates(store, [
		fromFile('Ada', { profile: was }),
		fromFile('Ada', { profile: was })
	]);
	await updateProfile(store, first?.id ?? nobody, person('Ada Example'));
	expect(await findSameContact(store, [was])).toEqual([[second?.id]]);
});
