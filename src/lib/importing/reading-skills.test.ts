import { describe, expect, it } from 'vitest';
import { fromHtml, fromMarkdown, fromText } from './testing-resumes';

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

describe('groups of skills', () => {
	const groups = (html: string) =>
		(fromHtml(`<h1>Demo Ada Example</h1><h2>Skills</h2>${html}`).skills ?? []).map(
			({ name, level, keywords }) =>
				[`${name ?? '?'}${level ? ` (${level as string})` : ''}`, ...(keywords ?? [])].join(', ')
		);

	it('have their level below their name, or in the cell beside it', () => {
		const list = '<ul><li>Rye</li><li>Wheat</li></ul>';
		expect(
			groups(`<p>Bread<br><em>Master</em></p>${list}<p>Cake<br><em>Advanced</em></p>${list}`)
		).toEqual(['Bread (Master), Rye, Wheat', 'Cake (Advanced), Rye, Wheat']);
		const row = (name: string) => `<table><tr><td>${name}</td><td>master</td></tr></table>`;
		expect(groups(`${row('Bread')}${list}${row('Cake')}${list}`)).toEqual([
			'Bread (master), Rye, Wheat',
			'Cake (master), Rye, Wheat'
		]);
	});

	it('are headed by levels where a level stands first', () => {
		expect(
			groups('<h3>Expert</h3><ul><li>Rye</li></ul><h3>Novice</h3><ul><li>Cake</li></ul>')
		).toEqual(['Expert, Rye', 'Novice, Cake']);
	});

	it('have their level behind a dash, and below their name where the first name is a heading', () => {
		const list = '<ul><li>Rye</li><li>Wheat</li></ul>';
		expect(groups(`<div>Bread — Master</div>${list}<div>Cake — Novice</div>${list}`)).toEqual([
			'Bread (Master), Rye, Wheat',
			'Cake (Novice), Rye, Wheat'
		]);
		const { skills: read } = fromHtml(
			`<h1>Demo Ada Example</h1><h2>Software</h2><i>advanced</i>${list}<div>Cake</div><i>master</i><ul><li>Layers</li></ul>`
		);
		expect(read?.flatMap(({ keywords }) => keywords ?? [])).not.toContain('master');
	});

	it('have names that are no items, where items alone have bullets', () => {
		expect(
			groups(
				'<div>Bread</div><ul><li>Rye</li><li>Wheat</li></ul><div>Cake</div><ul><li>Layers</li></ul>'
			)
		).toEqual(['Bread, Rye, Wheat', 'Cake, Layers']);
	});

	it('have names that are bold among plain ones, all of them items of a list or headings', () => {
		expect(
			groups(
				'<ul><li><b>Bread</b><div>Rye</div><div>Wheat</div></li><li><b>Cake</b><div>Layers</div></li></ul>'
			)
		).toEqual(['Bread, Rye, Wheat', 'Cake, Layers']);
		expect(
			groups('<h4><b>Web</b></h4><h4>HTML, CSS</h4><h4><b>Ovens</b></h4><h4>Rye, Wheat</h4>')
		).toEqual(['Web, HTML, CSS', 'Ovens, Rye, Wheat']);
	});

	it('have names that are words for groups, among lines that are set alike', () => {
		expect(
			groups('<div>Languages</div><div>SQL</div><div>Java</div><div>Tools</div><div>Selenium</div>')
		).toEqual(['Languages, SQL, Java', 'Tools, Selenium']);
	});

	it('have names in the first cell of rows without marks between their items', () => {
		expect(
			groups(
				'<table><tr><th>Skill</th><th>Keywords</th></tr><tr><td>Web</td><td>HTML CSS JavaScript</td></tr><tr><td>Databases</td><td>MySQL PostgreSQL Redis</td></tr></table>'
			)
		).toEqual(['Web, HTML, CSS, JavaScript', 'Databases, MySQL, PostgreSQL, Redis']);
	});
});

describe('names with but spaces between', () => {
	it('keep their numbers, what a slash joins and what a dot joins', () => {
		expect(
			skills('- Web: HTML 5 CSS JavaScript oven.js Angular 2+ Grunt/Gulp\n- Data: MySQL Redis SQL')
		).toEqual([
			'HTML 5',
			'CSS',
			'JavaScript',
			'oven.js',
			'Angular 2+',
			'Grunt/Gulp',
			'MySQL',
			'Redis',
			'SQL'
		]);
	});

	it('come apart where they are written as no plain words are, though no list has them', () => {
		expect(
			skills(
				'- Data: MySQL Redis SQL PostgreSQL\n- Web: HTML CSS JavaScript\n- Security: Wireshark ovenscan BreadVAS MP9 Python\n- Planning: MS Doughplan Jira Confluence'
			)
		).toEqual(expect.arrayContaining(['ovenscan', 'BreadVAS', 'MP9', 'MS Doughplan']));
	});

	it('are no names of their own in an item of two', () => {
		expect(skills('- Agile project management\n- Version Control (Git)\n- Python')).toEqual([
			'Agile project management',
			'Version Control (Git)',
			'Python'
		]);
	});

	it('stand without the years that each is known for', () => {
		expect(skills('- Python 10+ years\n- Linux 3 years')).toEqual(['Python', 'Linux']);
	});
});

describe('names that lost what stood between them', () => {
	it.each([
		['DenoGoNode.jsOpenAPIPython', ['Deno', 'Go', 'Node.js', 'OpenAPI', 'Python']],
		['ansiblechefshell', ['ansible', 'chef', 'shell']],
		[
			'Bitbucket PipelinesCircleCIGitHub Actions',
			['Bitbucket Pipelines', 'CircleCI', 'GitHub Actions']
		],
		[
			'DockerHelmIstio (Service Mesh)Kubernetes',
			['Docker', 'Helm', 'Istio (Service Mesh)', 'Kubernetes']
		],
		['Object-oriented programming', ['Object-oriented programming']],
		['Anforderungsanalyse', ['Anforderungsanalyse']]
	])('%s', (written, names) => {
		const { skills } = fromHtml(
			`<h1>Demo Ada Example</h1><p>ada@example.org</p><h2>Skills</h2><h3>Tools</h3><p>${written}</p>`
		);
		expect(skills?.flatMap(({ keywords }) => keywords ?? [])).toEqual(names);
	});
});
