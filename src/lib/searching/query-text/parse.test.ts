import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse';
import { printQuery } from './print';

const read = (text: string) => {
	const parsed = parseQuery(text);
	return printQuery(parsed.clauses, parsed);
};
const problems = (text: string) =>
	parseQuery(text).problems.map(({ at, expected }) => [text.slice(...at), at[0], expected]);

describe('the language of queries', () => {
	it.each([
		['kafka streams', 'kafka streams'],
		['"distributed systems" go', '"distributed systems" go'],
		['java OR kotlin', '(java OR kotlin)'],
		['java or kotlin', '(java OR kotlin)'],
		['java AND (spring OR quarkus) NOT intern', '(spring OR quarkus) java NOT intern'],
		['java AND NOT php', 'java NOT php'],
		['java -php −"team lead"', 'java NOT php NOT "team lead"'],
		['spring boot OR quarkus', '(spring boot OR quarkus)'],
		['kafka>=24m', 'skill:kafka>=2y'],
		['kafka >= 24m', 'skill:kafka>=2y'],
		['"kafka streams" > 1y', 'skill:"kafka streams">=13m'],
		['"kafka streams">=18m', 'skill:"kafka streams">=18m'],
		['skill:"kafka streams"<5y', 'skill:"kafka streams"<=59m'],
		['kafka:2y..4y', 'skill:kafka>=2y<=4y'],
		['experience:5y..8y', 'experience:5y..8y'],
		['experience:5..8', 'experience:5y..8y'],
		['experience>=5', 'experience:5y..'],
		['exp:5+', 'experience:5y..'],
		['since:2024 evidence:role kafka', 'kafka evidence:role since:2024'],
		['title:(engineer OR "team lead")', '(title:engineer OR title:"team lead")'],
		['Employer:CRED location:"Pune, IN"', 'company:CRED place:"Pune, IN"'],
		['place="Pune, IN" tag=""', 'place="Pune, IN" tag=""'],
		['skill: kafka', 'skill:kafka'],
		['~kafak =go ~"machine lerning"', '~kafak =go ~"machine lerning"'],
		['2 of (kafka, redis, go)', '2 of (kafka OR redis OR go)'],
		['2 of ("spring boot" OR redis OR go)', '2 of ("spring boot" OR redis OR go)'],
		['NOT (php OR perl)', 'NOT php NOT perl'],
		['((java))', 'java'],
		['c++ c# node.js', 'c++ c# node.js'],
		['vice president of research and development', 'vice president of research and development'],
		['https://example.org/x', 'https://example.org/x'],
		['+java', 'java'],
		['kafka=24m go', 'skill:kafka>=2y<=35m go'],
		['kafka>=24m..48m', 'skill:kafka>=2y<=4y'],
		['experience:>=10y', 'experience:10y..'],
		['experience:>=5<8', 'experience:5y..95m'],
		['java and not php', 'java NOT php'],
		['(java And Not php)', 'java NOT php'],
		['not for profit', 'not for profit'],
		['java and (spring or quarkus)', '(spring OR quarkus) java'],
		['(spring or quarkus) and java', '(spring OR quarkus) java'],
		['"team lead" and "service owner"', '"team lead" "service owner"'],
		['java and skill:redis and go>=2y', 'skill:redis skill:go>=2y java'],
		['java and -php', 'java NOT php'],
		['supply and demand (java)', 'supply and demand AND java'],
		['supply and', 'supply'],
		['2 of (java and kotlin and go)', '2 of (java OR kotlin OR go)'],
		['[java OR {go kotlin}] [rust]', '(java OR go kotlin) rust'],
		['develop* title:(engin* OR "team lea*")', '(title:engin* OR title:"team lea*") develop*'],
		['"software develop*" kafk*>=2y', 'skill:kafk*>=2y "software develop*"'],
		['NOT php*', 'NOT php*'],
		['java NEAR/5 spring', 'java NEAR/5 spring'],
		['java near/5 spring', 'java NEAR/5 spring'],
		['"machine learning" W/3 python', '"machine learning" NEAR/3 python'],
		['java PRE/2 spring', 'java PRE/2 spring'],
		['team ADJ lead', '"team lead"'],
		['team ADJ3 lead', 'team NEAR/3 lead'],
		['java NEAR spring', 'java NEAR/10 spring'],
		['java AROUND(4) spring', 'java NEAR/4 spring'],
		['"java spring"~3', 'java NEAR/4 spring'],
		['"vice * engineering"', 'vice PRE/2 engineering'],
		[
			'(java OR kotlin) NEAR/5 (spring OR "spring boot")',
			'(java OR kotlin) NEAR/5 (spring OR "spring boot")'
		],
		['senior java NEAR/5 spring go', 'senior AND go AND java NEAR/5 spring'],
		['java NEAR/5 spring NEAR/2 boot', 'java NEAR/5 spring spring NEAR/2 boot'],
		['go NOT java NEAR/5 spring', 'go NOT (java NEAR/5 spring)'],
		['near w adj', 'near w adj'],
		['(java OR kotlin)>=24m', '(skill:java>=2y OR skill:kotlin>=2y)'],
		['{java OR "spring boot"} >= 2y', '(skill:java>=2y OR skill:"spring boot">=2y)'],
		['(java>=1y AND kotlin)>=24m', 'skill:java>=1y skill:kotlin>=2y'],
		['2 of (java, kotlin, go)>=1y', '2 of (skill:java>=1y OR skill:kotlin>=1y OR skill:go>=1y)']
	])('reads %j as %j', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	it.each([
		[
			'(“software engineer” OR “software developer”) AND (java OR kotlin) AND NOT (intern OR junior)',
			'("software engineer" OR "software developer") (java OR kotlin) NOT intern NOT junior'
		],
		[
			'("Product Manager" OR "Product Owner") AND (("B2B" AND SaaS) OR fintech) NOT recruiter',
			'("Product Manager" OR "Product Owner") (("B2B" SaaS) OR fintech) NOT recruiter'
		],
		[
			'title:(engineer OR developer) company:(“Acme Ltd” OR Hooray) -contract',
			'(title:engineer OR title:developer) (company:"Acme Ltd" OR company:Hooray) NOT contract'
		],
		['(java && spring) || !php', '((java AND spring) OR NOT php)'],
		['evidence:role AND kafka AND since:2024', 'kafka evidence:role since:2024'],
		['intext:kafka', 'text:kafka'],
		['ctitle:engineer', 'currenttitle:engineer'],
		['current_title:("team lead" OR cto)', '(currenttitle:"team lead" OR currenttitle:cto)'],
		['pcompany:Acme ccompany:"Made Up"', 'pastcompany:Acme currentcompany:"Made Up"'],
		['Headline:engineer -headline:intern', 'headline:engineer NOT headline:intern'],
		['language:German', 'skill:German']
	])('takes what is pasted from elsewhere: %j', (text, expected) => {
		expect(read(text)).toBe(expected);
		expect(problems(text)).toEqual([]);
	});

	it.each<[string, [string, number, string][], string]>([
		['java AND', [['', 8, 'something to look for after AND']], 'java'],
		['OR java', [['OR', 0, 'something to look for before OR']], 'java'],
		['(java OR kotlin', [['(', 0, 'a closing bracket for this one']], '(java OR kotlin)'],
		[
			'go OR java) AND kotlin',
			[[')', 10, 'an opening bracket before this one']],
			'(go OR java) kotlin'
		],
		['NOT evidence:role go', [['', 3, 'something to rule out']], 'go evidence:role'],
		['java) kotlin', [[')', 4, 'an opening bracket before this one']], 'java AND kotlin'],
		['go "team lead', [['"', 3, 'a closing quotation mark for this one']], 'go "team lead"'],
		[
			'"senior engineer AND (java OR go) NOT php',
			[['"', 0, 'a closing quotation mark for this one']],
			'(java OR go) "senior engineer" NOT php'
		],
		[
			'(java AND "go',
			[
				['(', 0, 'a closing bracket for this one'],
				['"', 10, 'a closing quotation mark for this one']
			],
			'java "go"'
		],
		['(“team lead) go', [['“', 1, 'a closing quotation mark for this one']], '"team lead" go'],
		['NOT', [['', 3, 'something to rule out']], ''],
		[
			'kafka>=soon go',
			[['>=soon', 5, 'a length of time, such as >=24m or >=2y']],
			'skill:kafka go'
		],
		['evidence:strong go', [['strong', 9, 'listed, studied, project or role']], 'go'],
		['since:May go', [['May', 6, 'a year or a month, such as 2024 or 2024-03']], 'go'],
		['place: ', [['', 6, 'a value after place:']], ''],
		['(java OR go] rust', [[']', 11, ') here, for the ( that it closes']], '(java OR go) rust'],
		['[java OR go', [['[', 0, 'a closing bracket for this one']], '(java OR go)'],
		['go NEAR/5', [['', 9, 'something to look for after NEAR/5']], 'go'],
		['NEAR/5 go', [['NEAR/5', 0, 'something to look for before NEAR/5']], 'go'],
		[
			'go NEAR/5 kafka>=2y',
			[
				[
					'NEAR/5',
					3,
					'words, "phrases" or alternatives of them on both sides of NEAR/5: both are looked for, wherever they stand'
				]
			],
			'skill:kafka>=2y go'
		],
		[
			'wom*n go',
			[['wom*n', 0, '* at the end of a word alone: wom*n is taken for wom*']],
			'wom* go'
		],
		[
			'*script',
			[['*script', 0, '* at the end of a word alone: *script is taken for script']],
			'script'
		],
		[
			'"soft* engineer"',
			[
				[
					'"soft* engineer"',
					0,
					'a star at the end of a phrase alone: its words are looked for each for itself'
				]
			],
			'"soft*" "engineer"'
		],
		[
			'(java OR title:lead)>=2y',
			[['>=2y', 20, 'nothing but skills in the bracket: >=2y binds no others']],
			'(skill:java>=2y OR title:lead)'
		],
		[
			'(java OR go)>=soon',
			[['>=soon', 12, 'a length of time, such as >=24m or >=2y']],
			'(java OR go)'
		]
	])('says what is wrong with %j, and runs the rest', (text, expected, rest) => {
		expect(problems(text)).toEqual(expected);
		expect(read(text)).toBe(rest);
	});

	it.each<[string, string[], string]>([
		[
			'site:linkedin.com/in ("data engineer" OR etl)',
			['site:linkedin.com/in'],
			'("data engineer" OR etl)'
		],
		[
			'site:a.org OR site:b.org -inurl:"/dir" go',
			['site:a.org', 'site:b.org', 'inurl:"/dir"'],
			'go'
		],
		['go AND (intitle:cv OR inurl:cv) AND java', ['intitle:cv', 'inurl:cv'], 'go AND java'],
		['-filetype:(pdf OR doc) AND go', ['filetype:(pdf OR doc)'], 'go']
	])('leaves out what %j says of pages of the web, and tells it', (text, told, rest) => {
		expect(problems(text).map(([marked]) => marked)).toEqual(told);
		expect(problems(text)[0]?.[2]).toMatch(
			/^a field of profiles: \w+: is about pages of the web and is left out$/
		);
		expect(read(text)).toBe(rest);
	});

	it('rules out the quotation of an unknown field with it', () => {
		expect(read('go -salary:"very high"')).toBe('go NOT "very high"');
	});

	it('names the fields where one is unknown, and looks for the value', () => {
		const [problem] = parseQuery('salary:high go').problems;
		expect(problem?.at).toEqual([0, 7]);
		expect(problem?.expected).toContain('skill, title, company');
		expect(problem?.expected).toContain('in the place of salary:');
		expect(read('salary:high go')).toBe('high AND go');
		expect(read('foo=bar go')).toBe('bar AND go');
		expect(parseQuery('tilte:engineer').problems[0]?.expected).toContain('perhaps title:');
	});

	it('looks in all titles for former ones, and says so', () => {
		expect(read('pasttitle:(engineer OR cto)')).toBe('(title:engineer OR title:cto)');
		const [problem, ...more] = parseQuery('past_title:engineer go').problems;
		expect([problem?.at, more]).toEqual([[0, 11], []]);
		expect(problem?.expected).toContain('not kept apart');
	});

	it('tells a small "not" that is likely meant to rule out, and takes it for the word that it is', () => {
		const { problems } = parseQuery('java not php');
		expect(problems).toEqual([
			{ at: [5, 8], expected: 'NOT in capitals, where it rules out what follows' }
		]);
		expect(parseQuery('bank not for profit').problems).toEqual([]);
	});

	it('knows what is still being typed', () => {
		expect(parseQuery('kafka str').open).toMatchObject({ text: 'kafka str' });
		expect(parseQuery('kafka ').open).toBeNull();
		expect(parseQuery('kafka OR').open).toBeNull();
		expect(parseQuery('kafka since:2024').open).toBeNull();
		expect(parseQuery('go OR kaf').open).toMatchObject({ text: 'kaf' });
		expect(parseQuery('"kafka"').open).toBeNull();
		expect(parseQuery('go title:eng').open).toMatchObject({ field: 'title' });
	});
});
