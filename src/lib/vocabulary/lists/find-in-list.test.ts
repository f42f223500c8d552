import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findInList } from '../find-skills';
import { defaultVocabulary } from '../vocabulary';

const vocabulary = defaultVocabulary();
const names = (text: string) => findInList(vocabulary, text).map(({ name }) => name);

describe('separators', () => {
	it.each([
		['Java, Golang', ['Java', 'Go']],
		['Java · Kotlin • Scala | SQL', ['Java', 'Kotlin', 'Scala', 'SQL']],
		['Java/Kotlin', ['Java', 'Kotlin']],
		['Java\nKotlin\r\nScala', ['Java', 'Kotlin', 'Scala']],
		['- Figma\n- Miro', ['Figma', 'Miro']],
		['Python and SQL', ['Python', 'SQL']],
		['AWS (ECS, Lambda, S3)', ['AWS', 'ECS', 'AWS Lambda', 'S3']],
		['Languages: Java, Go', ['Java', 'Go']],
		['AWS: EC2, S3', ['AWS', 'EC2', 'S3']],
		['CI/CD, TCP/IP, PL/SQL, A/B testing', ['CI/CD', 'TCP/IP', 'PL/SQL', 'A/B Testing']],
		['C, C++, C#, F#, .NET, R', ['C', 'C++', 'C#', 'F#', '.NET', 'R']],
		['AI/ML', ['Artificial Intelligence', 'Machine Learning']]
	])('%j', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});
});

describe('words separated by spaces only, or not at all', () => {
	it.each([
		[
			'AWS Lambda SQS S3 API Gateway EC2 Docker SigNoz',
			['AWS Lambda', 'SQS', 'S3', 'API Gateway', 'EC2', 'Docker', 'SigNoz']
		],
		[
			'Cursor AI Claude ChatGPT Agent Scripting',
			['Cursor', 'Claude', 'ChatGPT', 'Agent Scripting']
		],
		[
			'Microservices Multi-Tenancy BFF REST APIs Event-Driven Monolith Migration',
			[
				'Microservices',
				'Multi-Tenancy',
				'BFF',
				'REST',
				'Event-Driven Architecture',
				'Monolith Migration'
			]
		],
		[
			'Web Crawling Data Pipelines Job Scheduling Real-Time Monitoring Automation',
			['Web Crawling', 'Data Pipelines', 'Job Scheduling', 'Real-Time Monitoring', 'Automation']
		],
		[
			'FastAPIFlaskPostgreSQL RedisElasticsearchLambda SQSS3SigNoz',
			[
				'FastAPI',
				'Flask',
				'PostgreSQL',
				'Redis',
				'Elasticsearch',
				'AWS Lambda',
				'SQS',
				'S3',
				'SigNoz'
			]
		],
		[
			'DjangoFastAPIPostgreSQL RedisElasticsearchSQS CronJobAWS',
			['Django', 'FastAPI', 'PostgreSQL', 'Redis', 'Elasticsearch', 'SQS', 'Cron', 'AWS']
		],
		[
			'PythonDjangoPostgreSQLSlack APICron',
			['Python', 'Django', 'PostgreSQL', 'Slack API', 'Cron']
		],
		['S3 API', ['S3']],
		['S3 API Gateway', ['S3', 'API Gateway']]
	])('%j', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});
});

describe('what accompanies a name', () => {
	it.each([
		['Python (advanced, 5 years)', ['Python']],
		['Java 8, Python 3', ['Java', 'Python']],
		['German (C1), English (native)', ['German', 'English']],
		['Go programming language', ['Go']],
		['Databases & SQL: MySQL', ['MySQL']]
	])('%j', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});
});

describe('what is not known', () => {
	it('is kept as written', () => {
		expect(findInList(vocabulary, 'Kafka, KTable, SQS')[1]).toEqual({
			skill: 'other:ktable',
			name: 'KTable',
			at: [7, 13],
			tone: 'plain'
		});
	});

	it('is cut out from between known names', () => {
		expect(names('SQS Lambda Zyxwvut Redis')).toEqual(['SQS', 'AWS Lambda', 'Zyxwvut', 'Redis']);
	});

	it('is kept whole where it is not made of known names alone', () => {
		expect(names('GoDaddyish')).toEqual(['GoDaddyish']);
		expect(names('Prussian blue')).toEqual(['Prussian blue']);
	});

	it('is left out where it is a sentence', () => {
		const sentence =
			'I have spent many happy years with Kafka and would gladly spend as many more with it again';
		expect(names(sentence)).toEqual(['Kafka']);
	});
});

describe('the longest name', () => {
	it('is the only one that counts', () => {
		expect(names('Kafka Streams, Spring Boot, Amazon S3')).toEqual([
			'Kafka Streams',
			'Spring Boot',
			'S3'
		]);
	});
});

it('gives offsets of whole words in the text, in order', () => {
	const words = fc.constantFrom(
		'Go',
		'Kafka Streams',
		'zyx',
		'AWS (S3)',
		' , ',
		'\n',
		'SQSS3',
		'/'
	);
	fc.assert(
		fc.property(fc.array(words), (parts) => {
			const text = parts.join(' ');
			let last = 0;
			for (const { at } of findInList(vocabulary, text)) {
				expect(at[0]).toBeGreaterThanOrEqual(last);
				expect(at[1]).toBeLessThanOrEqual(text.length);
				expect(at[1]).toBeGreaterThan(at[0]);
				expect(text.slice(...at)).toBe(text.slice(...at).trim());
				last = at[0];
			}
		})
	);
});
