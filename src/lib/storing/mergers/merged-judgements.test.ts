import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { textRequirement } from '$lib/domain/brief';
import { changeBrief, createBrief } from '../briefs';
import { addCandidates } from '../candidates';
import { mergeTwo } from './mergers';
import { readCandidates } from '../reading';
import { separate } from './separating';
import { fromFile, person, testStore } from '../testing';
import { listKept } from '../kept';

it('gives what was judged of one of two to both as one, and back as it stands then', async () => {
	const store = await testStore();
	const [stays, goes, bo] = await addCandidates(store, [
		fromFile('Ada', { profile: person('Ada Example') }),
		fromFile('Ada', { profile: person('Ada B. Example') }),
		fromFile('Bo')
	]);
	if (!stays || !goes || !bo) throw new Error('three were added');
	const of = (requirement: string, { id }: { id: CandidateId }, judgement: 'met' | 'part') => ({
		requirement: `text:${requirement}`,
		candidate: id,
		judgement
	});
	const requirements = ['led', 'night shifts'].map((text) => textRequirement(text, text));
	const { id } = await createBrief(store, {
		name: 'Ward',
		requirements,
		judged: [
			of('led', goes, 'met'),
			of('led', bo, 'part'),
			of('night shifts', stays, 'part'),
			of('night shifts', goes, 'met')
		]
	});
	const judged = async () => (await listKept(store, 'briefs'))[0]?.judged;

	const ids = { stays: stays.id, goes: goes.id };
	const merger = await mergeTwo(store, ids, { profile: person('Ada Example'), choices: {} });
	expect(await judged()).toEqual([
		of('led', stays, 'met'),
		of('led', bo, 'part'),
		of('night shifts', stays, 'part')
	]);

	await changeBrief(store, id, (brief) => ({
		...brief,
		judged: brief.judged.map((one) =>
			one.requirement === 'text:led' ? { ...one, judgement: 'part' } : one
		)
	}));
	const [now] = await readCandidates(store, [stays.id]);
	const back = { profile: person('Ada Example'), expectedRevision: now?.revision ?? 0 };
	await separate(store, merger.id, { ...back, asTwo: true });
	expect(await judged()).toEqual([
		of('led', goes, 'part'),
		of('led', bo, 'part'),
		of('night shifts', stays, 'part'),
		of('night shifts', goes, 'met')
	]);
});
