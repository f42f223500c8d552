import { expect, it } from 'vitest';
import type { SkillId } from '$lib/domain/skill';
import { briefly } from './briefly';

const about = (people: readonly number[], ...skills: string[]) =>
	skills.map((skill) => ({ text: skill, skill: skill as SkillId, people }));

it('keeps all about careers, and of skills the first two shared and the first two of each alone', () => {
	const career = ['a', 'b', 'c'].map((text) => ({ text, people: [0, 1] }));
	const sentences = briefly([
		{ id: 'experience', sentences: career },
		{ id: 'shared', sentences: about([0, 1], 'Redis', 'SQS', 'S3') },
		{ id: 'only', sentences: [...about([0], 'Kafka', 'Go', 'Gin'), ...about([1], 'Flask')] }
	]);
	expect(sentences.map(({ text }) => text)).toEqual([
		...['a', 'b', 'c'],
		...['Redis', 'SQS'],
		...['Kafka', 'Go', 'Flask']
	]);
});
