import { describe, expect, it } from 'vitest';
import { fromText } from './testing-resumes';

const skills = (text: string) =>
	(fromText(`Demo Ada Example\nada@example.org\n\nSKILLS\n${text}`).skills ?? []).flatMap(
		({ keywords }) => keywords ?? []
	);

describe('a skill that is told as a phrase', () => {
	it.each([
		'Excellent customer service',
		'Good Time Management',
		'Troubleshooting the networking related problems',
		'Knowledge of search engine optimization SEO for bakeries'
	])('stays whole: %s', (phrase) => {
		expect(skills(`- ${phrase}\n- Quick learner`)).toEqual([phrase, 'Quick learner']);
	});

	it('stays whole where commas are within the sentence', () => {
		expect(
			skills(
				'- Preparing weekly, monthly and yearly reports on what the ovens burn and who fired them'
			)
		).toHaveLength(1);
	});

	it('is still cut where it lists tools', () => {
		expect(skills('- Python Java SQL Docker Kubernetes Git')).toHaveLength(6);
		expect(skills('- Proficient in Python, Java and SQL')).not.toHaveLength(1);
	});
});
