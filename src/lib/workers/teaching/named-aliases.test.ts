import { expect, it } from 'vitest';
import type { SkillId } from '$lib/domain/skill';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { nameAliases } from './named-aliases';

it('names the skill of each alias, and says where one does nothing', () => {
	const taught = (alias: string, skill: string) => ({
		alias,
		skill: skill as SkillId,
		taughtAt: 0
	});
	const named = nameAliases(defaultVocabulary(), [
		taught('KTable', 'kafka-streams'),
		taught('golang', 'rust'),
		taught('Mirror', 'no-such-skill')
	]);
	expect(named.map(({ skillName, idle }) => [skillName, idle])).toEqual([
		['Kafka Streams', null],
		['Rust', '“golang” is already a name of Go.'],
		['no-such-skill', 'This skill is in the vocabulary no more.']
	]);
});
