import { expect, it } from 'vitest';
import type { BriefContent, BriefId } from '$lib/domain/brief';
import { skillRequirement, textRequirement } from '$lib/domain/brief';
import { withJudgement, withoutRequirement, withRequirements } from '$lib/domain/brief-changes';
import type { CandidateId } from '$lib/domain/candidate';
import type { SkillId } from '$lib/domain/skill';
import { backup } from './backup/backup';
import { changeBrief, createBrief, removeBrief, restoreBrief } from './briefs';
import { addCandidates, removeCandidates } from './candidates';
import { forgetRemoved } from './forgetting';
import { restore } from './backup/restore';
import { attachBrief, createShortlist, readShortlist } from './shortlists/shortlists';
import { fromFile, nobody, testStore } from './testing';
import { listKept } from './kept';

const kafka = skillRequirement('kafka' as SkillId, 'Kafka', 'must', 36);
const remote = textRequirement('1', 'Remote from India');
const content: BriefContent = { name: 'Backend', requirements: [kafka, remote], judged: [] };

it('changes what is stored, and keeps both of two changes made at once', async () => {
	const store = await testStore();
	const { id } = await createBrief(store, content);
	const redis = skillRequirement('redis' as SkillId, 'Redis');
	await Promise.all([
		changeBrief(store, id, withRequirements([redis])),
		changeBrief(store, id, withoutRequirement(remote.id))
	]);
	const [stored] = await listKept(store, 'briefs');
	expect(stored).toMatchObject({ id, requirements: [kafka, redis], revision: 3 });
});

it('removes until it is undone; a removed brief cannot be changed', async () => {
	const store = await testStore();
	const { id } = await createBrief(store, content);
	await removeBrief(store, id);
	expect(await listKept(store, 'briefs')).toEqual([]);
	await expect(changeBrief(store, id, (brief) => brief)).rejects.toMatchObject({
		kind: 'conflict',
		message: 'This brief was removed.'
	});
	expect(await restoreBrief(store, id)).toMatchObject(content);
	expect(await restoreBrief(store, nobody as string as BriefId)).toBeNull();
});

it('goes into a backup with the shortlist that it is attached to, and comes back', async () => {
	const store = await testStore();
	const brief = await createBrief(store, content);
	const list = await createShortlist(store, 'Backend');
	await attachBrief(store, list.id, brief.id);
	const file = await backup(store);
	const other = await testStore();
	await restore(other, file, 'replace');
	expect(await listKept(other, 'briefs')).toEqual([brief]);
	expect(await readShortlist(other, list.id)).toMatchObject({ brief: brief.id });
});

it('refuses a backup with a brief that does not fit', async () => {
	const store = await testStore();
	await createBrief(store, { ...content, requirements: [{ ...kafka, weight: 11 }] });
	const file = await backup(store);
	await expect(restore(await testStore(), file, 'replace')).rejects.toMatchObject({
		kind: 'damaged',
		message: expect.stringContaining('requirements.0.weight')
	});
});

it('forgets what was judged of those who are forgotten', async () => {
	const store = await testStore();
	const people = await addCandidates(store, [fromFile('Ada'), fromFile('Bo')]);
	const [gone, stays] = people.map((person) => person.id);
	const { id } = await createBrief(store, content);
	for (const person of [gone, stays])
		await changeBrief(store, id, withJudgement(remote.id, person as CandidateId, 'met'));
	await removeCandidates(store, [gone as CandidateId]);
	await forgetRemoved(store, Number.MAX_SAFE_INTEGER);
	const [brief] = await listKept(store, 'briefs');
	expect(brief?.judged).toEqual([{ requirement: remote.id, candidate: stays, judgement: 'met' }]);
});
