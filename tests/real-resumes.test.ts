import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '$lib/analysing/analyse';
import { monthOf } from '$lib/domain/month';
import type { Profile } from '$lib/domain/profile';
import { readFile } from '$lib/importing/read-file';
import { defaultVocabulary, skillNamed } from '$lib/vocabulary/vocabulary';
import { root } from './tools/node-tool.ts';

const asOf = monthOf(2026, 11);
const vocabulary = defaultVocabulary();

async function imported(path: string): Promise<Profile> {
	const reading = await readFile({ name: path, bytes: readFileSync(path) });
	if (reading.kind === 'refused') throw new Error(reading.reason.message);
	const [read] = reading.profiles;
	if (!read) throw new Error('nobody was in it');
	return read.profile;
}

const months = (profile: Profile) =>
	analyse(profile, vocabulary, asOf).career.positions.map(({ employer, months }) => [
		employer,
		months?.max
	]);

/** Ids of the skills that the evidence of a profile reaches at a step of the ladder. */
function shown(profile: Profile, step: string): string[] {
	return analyse(profile, vocabulary, asOf)
		.evidence.filter((one) => one.step === step)
		.map(({ skill }) => skill);
}
const ids = (...names: string[]) => names.map((name) => skillNamed(vocabulary, name)?.id);

describe('a résumé with bodies of work under one position', () => {
	it('is read as its writer meant it', async () => {
		const profile = await imported(join(root, 'tests/fixtures/imports/bodies-of-work.md'));
		expect(profile).toMatchObject({
			basics: {
				name: 'Demo Mira Solberg',
				email: 'demo.mira@example.org',
				phone: '+1-202-555-0143'
			},
			work: [
				{
					name: 'PRETEND',
					position: 'SDE-3',
					location: 'Chennai, India',
					startDate: '2021-10',
					'x-workstreams': [
						{ name: 'Ticket Exchange', highlights: [0, 1] },
						{ name: 'Fares & Rules Engine', highlights: [2, 3, 4] },
						{ name: 'Lost Luggage & Vouchers', highlights: [5] },
						{ name: 'Quiet Maintenance Nights', highlights: [6] }
					]
				},
				{
					name: 'Fabricated Freight',
					position: 'Software Engineer Intern → FTE',
					location: 'Pune, India',
					startDate: '2021-02',
					endDate: '2021-10'
				}
			],
			education: [
				{
					institution: 'Institute of Invented Things',
					studyType: 'B.Tech',
					area: 'Computer Science',
					endDate: '2021-05',
					'x-location': 'Tamil Nadu'
				}
			],
			awards: [{ title: 'Global Rank 61' }],
			'x-achievements': ['Built 15+ dashboards, with 90% fewer false alarms.']
		});
		expect(profile.work?.[0]?.endDate).toBeUndefined();
		expect(profile.skills?.flatMap(({ keywords }) => keywords)).toEqual([
			'Java',
			'Golang',
			'MySQL',
			'Redis',
			'Elasticsearch',
			'AWS (ECS, Lambda, S3)',
			'Microservices',
			'gRPC'
		]);
		expect(profile['x-notPlaced']).toEqual(['Ex-Fabricated']);
	});
});

describe('a portfolio page copied from a browser', () => {
	it('is read as its writer meant it', async () => {
		const profile = await imported(join(root, 'tests/fixtures/imports/portfolio-page.txt'));
		expect(profile.basics).toMatchObject({
			name: 'Demo Tara Quill',
			label: 'Senior Backend Engineer',
			location: { city: 'Pune', countryCode: 'IN' },
			'x-statedYears': [
				{ years: 7, orMore: true },
				{ years: 5, orMore: true }
			]
		});
		expect(profile.work).toMatchObject([
			{
				name: 'Makebelieve',
				position: 'Senior Backend Engineer',
				location: 'Remote',
				startDate: '2023-10',
				'x-domain': 'FinTech',
				'x-skills': [
					'FastAPI',
					'Flask',
					'PostgreSQL',
					'Redis',
					'Elasticsearch',
					'Lambda',
					'SQS',
					'S3'
				]
			},
			{
				name: 'Placeholder Services Pvt. Ltd.',
				position: 'SDE-II (Team Lead)',
				location: 'Pune',
				startDate: '2020-05',
				endDate: '2023-10',
				'x-skills': ['Django', 'FastAPI', 'PostgreSQL', 'Redis', 'SQS', 'CronJob', 'AWS']
			},
			{
				name: 'Nowhere',
				position: 'Senior Representative — Video Trust & Safety',
				startDate: '2017-01',
				endDate: '2020-05'
			},
			{
				name: 'Sample Electronics India Pvt Ltd',
				position: 'Engineering Trainee',
				startDate: '2014-10',
				endDate: '2015-03'
			}
		]);
		expect(profile.work?.map(({ highlights }) => highlights?.length)).toEqual([2, 2, 2, 1]);
		expect(profile.skills?.[2]).toEqual({
			name: 'Cloud & Infra',
			keywords: ['AWS Lambda', 'SQS', 'S3', 'API Gateway', 'EC2', 'Docker']
		});
		expect(profile.projects).toMatchObject([
			{
				name: 'Many Brokers, One Platform',
				highlights: ['75% Latency Reduction', '24/7 Alerts'],
				keywords: ['FastAPI', 'PostgreSQL', 'Redis', 'Lambda']
			},
			{ name: 'Court Diary (Placeholder)', highlights: ['4 Microservices Built'] }
		]);
		expect(profile.certificates).toMatchObject([
			{ name: expect.stringContaining('Imaginary Academy') },
			{ name: 'Imaginary Certified Python — Advanced', date: '2022-08' },
			{ name: 'Introduction to Python', issuer: 'Invented Ninjas', date: '2019-04' }
		]);
		expect(profile['x-systemDesign']).toMatchObject([
			{ name: 'Many Tenants — HLD', kind: 'Architecture' },
			{ name: 'Cache-Aside with TTL Tiering', kind: 'Pattern' }
		]);
		expect(profile.awards).toMatchObject([{ title: 'Star Performer of the Month' }]);
		expect(profile.education).toBeUndefined();
	});
});

/** The résumés that the samples were made from lie beside the repository on some machines. */
const folder =
	['../shared/resumes', '../../shared/resumes']
		.map((path) => join(root, path))
		.find((path) => existsSync(path)) ?? '';
const has = (name: string) => folder !== '' && existsSync(join(folder, name));

describe.skipIf(!has('jatin-mishra.md'))('the résumé of the first sample', () => {
	it('holds every fact', async () => {
		const profile = await imported(join(folder, 'jatin-mishra.md'));
		expect(profile).toMatchObject({
			basics: {
				name: 'Jatin Mishra',
				email: expect.stringContaining('@'),
				phone: expect.stringMatching(/^\+91/)
			},
			work: [
				{ name: 'CRED', position: 'SDE-2', location: 'Bangalore, India', startDate: '2022-09' },
				{
					name: 'Innovaccer',
					position: 'Software Engineer Intern → FTE',
					location: 'Noida, India',
					startDate: '2022-01',
					endDate: '2022-09'
				}
			],
			education: [
				{
					institution: 'IIIT Srirangapatna',
					studyType: 'B.Tech',
					area: 'Computer Science',
					endDate: '2022-05',
					score: expect.stringContaining('7.67'),
					'x-location': 'Andhra Pradesh'
				}
			]
		});
		expect(
			profile.work?.[0]?.['x-workstreams']?.map(({ highlights }) => highlights.length)
		).toEqual([4, 5, 3, 3, 1]);
		expect(profile.work?.[1]?.highlights).toHaveLength(2);
		expect(profile.awards?.map(({ title, summary }) => `${title} ${summary}`)).toEqual([
			expect.stringMatching(/74.*CodeChef/),
			expect.stringMatching(/983.*Codeforces.*20K/)
		]);
		expect(months(profile)).toEqual([
			['CRED', 51],
			['Innovaccer', 9]
		]);
		const { career } = analyse(profile, vocabulary, asOf);
		expect(career).toMatchObject({ total: { min: 59, max: 59 }, gaps: [], overlaps: [] });
		expect(shown(profile, 'role')).toEqual(
			expect.arrayContaining(
				ids('Go', 'Micronaut', 'Kafka Streams', 'Kafka', 'Elasticsearch', 'Microservices')
			)
		);
		expect(shown(profile, 'listed')).toEqual(
			expect.arrayContaining(
				ids(
					'Java',
					'Spring Boot',
					'Dropwizard',
					'Gin',
					'MySQL',
					'Redis',
					'Cassandra',
					'ClickHouse',
					'DynamoDB',
					'Aerospike',
					'SQS',
					'AWS Lambda',
					'S3',
					'gRPC'
				)
			)
		);
		const listed = (profile.skills ?? [])
			.flatMap(({ keywords }) => keywords ?? [])
			.join(', ')
			.split(/[,(]/);
		expect(listed.filter((name) => name.trim())).toHaveLength(25);
	});
});

describe.skipIf(!has('pinklesh-parjapati.txt'))('the portfolio page of the second sample', () => {
	it('holds every fact', async () => {
		const profile = await imported(join(folder, 'pinklesh-parjapati.txt'));
		expect(profile.basics).toMatchObject({
			name: 'Pinklesh Parjapati',
			label: 'Senior Software Engineer',
			location: { city: 'Gurgaon', countryCode: 'IN' },
			'x-statedYears': [
				{ years: 8, orMore: true },
				{ years: 5, orMore: true }
			]
		});
		expect(profile.work).toMatchObject([
			{
				name: 'Appreciate',
				position: 'Senior Software Engineer',
				location: 'Remote',
				startDate: '2024-09',
				'x-domain': 'FinTech',
				'x-skills': [
					'FastAPI',
					'Flask',
					'PostgreSQL',
					'Redis',
					'Elasticsearch',
					'Lambda',
					'SQS',
					'S3',
					'SigNoz'
				]
			},
			{
				name: 'Legistify Services Pvt. Ltd.',
				position: 'SDE-II (Project Lead)',
				location: 'Gurgaon',
				startDate: '2021-03',
				endDate: '2024-09',
				'x-domain': 'LegalTech',
				'x-skills': [
					'Django',
					'FastAPI',
					'PostgreSQL',
					'Redis',
					'Elasticsearch',
					'SQS',
					'CronJob',
					'AWS'
				]
			},
			{
				name: 'Concentrix',
				position: expect.stringMatching(/^Senior Representative.*YouTube Trust & Safety$/),
				location: 'Gurgaon',
				startDate: '2018-01',
				endDate: '2021-03'
			},
			{
				name: 'Future Generation Technology Pvt Ltd',
				position: 'Co-Founder & Managing Director',
				location: 'Gurgaon',
				startDate: '2017-11',
				endDate: '2019-10'
			},
			{
				name: 'Flash Electronics India Pvt Ltd',
				position: 'Engineering Trainee',
				location: 'Pune',
				startDate: '2015-10',
				endDate: '2016-03'
			}
		]);
		expect(profile.work?.map(({ highlights }) => highlights?.length)).toEqual([5, 5, 3, 3, 2]);
		expect(profile.education).toBeUndefined();
		expect(
			profile.projects?.map(({ highlights, keywords }) => [highlights?.length, keywords?.length])
		).toEqual([
			[3, 4],
			[3, 4],
			[3, 5],
			[3, 5]
		]);
		expect(profile['x-systemDesign']).toHaveLength(12);
		expect(profile.certificates).toMatchObject([
			{ name: expect.stringContaining('Scaler Academy') },
			{ date: '2023-08' },
			{ date: '2020-09', issuer: 'Coding Ninjas' },
			{ date: '2020-04', issuer: 'Coding Ninjas' }
		]);
		expect(profile.awards).toMatchObject([{ title: 'Star Performer of the Month' }]);
		expect(months(profile).map(([, count]) => count)).toEqual([27, 43, 39, 24, 6]);
		expect(profile.skills?.flatMap(({ keywords }) => keywords)).toEqual(
			expect.arrayContaining(['SQL', 'EC2', 'API Gateway', 'Cursor AI', 'Agent Scripting'])
		);
		const { career } = analyse(profile, vocabulary, asOf);
		expect(career.byField).toContainEqual({ field: 'software', months: { min: 69, max: 69 } });
		expect(career.overlaps.map(({ months }) => months)).toContain(22);
		expect(career.gaps.map(({ months }) => months)).toContain(19);
		expect(shown(profile, 'role')).toEqual(
			expect.arrayContaining(
				ids(
					'FastAPI',
					'Flask',
					'Django',
					'PostgreSQL',
					'Redis',
					'Elasticsearch',
					'AWS Lambda',
					'SQS',
					'S3',
					'AWS',
					'SigNoz',
					'Microservices'
				)
			)
		);
		expect(shown(profile, 'listed')).toEqual(expect.arrayContaining(ids('JavaScript', 'Docker')));
	});
});
