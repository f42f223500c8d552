import { describe, expect, it } from 'vitest';
import { fromMarkdown, fromText } from './testing-resumes';

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

describe('under a heading of skills', () => {
	const listed = (text: string) =>
		(
			fromMarkdown(
				`# Demo Ada Example\n\n## Skills\n\n${text}\n\n## Experience\n\n**Baker**, Invented Works, 2019 - 2021\n`
			).skills ?? []
		).map(({ name, keywords }) => `${name ?? '?'}: ${(keywords ?? []).join(', ')}`);

	it('a paragraph about somebody is no skill', () => {
		expect(
			listed(
				'I have worked with many people and I am a quick learner who loves to solve hard problems in a team.\n\n### Backend\nJava, Go\n\n### Frontend\nReact, Vue\n'
			)
		).toEqual(['Backend: Java, Go', 'Frontend: React, Vue']);
	});

	it('the head of a table is none', () => {
		expect(
			listed(
				'| Area | Proficient in | Familiar with |\n|---|---|---|\n| Languages | Go, Rust | Ruby, Perl |\n| Databases | MySQL | Redis |\n'
			)
		).toEqual(['Languages: Go, Rust, Ruby, Perl', 'Databases: MySQL, Redis']);
	});

	it('a heading with commas names a group', () => {
		expect(listed('#### Databases\n- MySQL\n\n#### Cloud, Tests & Watching\n- Docker\n')).toEqual([
			'Databases: MySQL',
			'Cloud, Tests & Watching: Docker'
		]);
	});
});
