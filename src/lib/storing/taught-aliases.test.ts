import { expect, it } from 'vitest';
import type { SkillId } from '$lib/domain/skill';
import { forgetAlias, listTaughtAliases, teachAlias } from './taught-aliases';
import { testStore } from './testing';

const streams = 'kafka-streams' as SkillId;
const kafka = 'kafka' as SkillId;

it('teaches, moves, forgets and teaches again, one row a name', async () => {
	const store = await testStore();
	await teachAlias(store, ' KTable ', streams);
	await teachAlias(store, 'KSQL', kafka);
	expect(await listTaughtAliases(store)).toMatchObject([
		{ alias: 'KTable', skill: streams },
		{ alias: 'KSQL', skill: kafka }
	]);
	await teachAlias(store, 'ktable', kafka);
	expect((await listTaughtAliases(store)).map(({ alias }) => alias)).toEqual(['KSQL', 'ktable']);
	await forgetAlias(store, 'KTABLE');
	await forgetAlias(store, 'never taught');
	expect((await listTaughtAliases(store)).map(({ alias }) => alias)).toEqual(['KSQL']);
	await teachAlias(store, 'KTable', streams);
	expect(await listTaughtAliases(store)).toHaveLength(2);
});
