import { expect, it } from 'vitest';
import type { SkillId } from '$lib/domain/skill';
import { whyWords } from './why-words';

const shared = (name: string, months: number | null, theirMonths: number | null) => ({
	...{ skill: name as SkillId, name, weight: 1 },
	...{ months, theirMonths }
});

it('names what both show, with the months of each', () => {
	expect(whyWords([shared('Kafka', 51, 36), shared('Go', null, null)])).toBe(
		'Kafka (51 and 36\u00a0m) and Go'
	);
	expect(whyWords([shared('Kafka', 51, null)])).toBe('Kafka (51 and no dates)');
});
