import { expect, it } from 'vitest';
import { emptyQuery, mustSkills } from './query';
import type { SkillId } from './skill';

const id = (text: string) => text as SkillId;

it('a bound on a skill that is asked for nowhere else makes it a must', () => {
	const query = {
		...emptyQuery,
		must: [id('go'), id('redis')],
		any: [id('aws'), id('azure')],
		months: [
			{ skill: id('redis'), atLeast: 12 },
			{ skill: id('aws'), atLeast: 6 },
			{ skill: id('sql'), atLeast: 24 }
		]
	};
	expect(mustSkills(query)).toEqual(['go', 'redis', 'sql']);
	expect(mustSkills(emptyQuery)).toEqual([]);
});
