import { describe, expect, it } from 'vitest';
import { parse } from 'valibot';
import { isStated } from '$lib/domain/evidence';
import type { Facts } from '$lib/domain/facts';
import { monthOf } from '$lib/domain/month';
import { monthsArithmetic } from '$lib/domain/months-arithmetic';
import { profileSchema } from '$lib/domain/profile';
import { type Step, otherSkillId } from '$lib/domain/skill';
import { defaultVocabulary, skillNamed } from '$lib/vocabulary/vocabulary';
import jatinFile from '../../../data/candidates/jatin-mishra.json';
import pinkleshFile from '../../../data/candidates/pinklesh-parjapati.json';
import { analyse } from './analyse';

// What a careful reader takes from the two sample candidates in November 2026.
const asOf = monthOf(2026, 11);
const vocabulary = defaultVocabulary();
const jatinProfile = parse(profileSchema, jatinFile);
const pinkleshProfile = parse(profileSchema, pinkleshFile);
const jatin = analyse(jatinProfile, vocabulary, asOf);
const pinklesh = analyse(pinkleshProfile, vocabulary, asOf);

/** Canonical ids for names as a reader writes them; KTable is in no vocabulary. */
function ids(...names: string[]): string[] {
	return names.map((name) => skillNamed(vocabulary, name)?.id ?? otherSkillId(name)).sort();
}

function at({ evidence }: Facts, step: Step): string[] {
	return evidence.flatMap((one) => (one.step === step ? [one.skill] : [])).sort();
}

function inList({ evidence }: Facts): string[] {
	return evidence
		.filter(({ mentions }) => mentions.some(({ pointer }) => pointer.startsWith('/skills/')))
		.map(({ skill }) => skill)
		.sort();
}

function of({ evidence }: Facts, name: string) {
	const id = skillNamed(vocabulary, name)?.id;
	const found = evidence.find(({ skill }) => skill === id);
	if (!found) throw new Error(`${name} has no evidence`);
	return found;
}

function monthsByEmployer({ career }: Facts) {
	return career.positions.map(({ employer, months }) => [employer, months?.min, months?.max]);
}

function figures({ impact }: Facts, under: string): string[] {
	return impact.filter(({ pointer }) => pointer.startsWith(under)).map(({ label }) => label);
}

function findings({ checks }: Facts) {
	return checks.map(({ kind, finding }) => [kind, finding]);
}

describe('Jatin Mishra', () => {
	it('worked 51 months at CRED and 9 at Innovaccer, 59 together', () => {
		expect(monthsByEmployer(jatin)).toEqual([
			['CRED', 51, 51],
			['Innovaccer', 9, 9]
		]);
		expect(jatin.career.total).toEqual({ min: 59, max: 59 });
		expect(jatin.career.longest).toBe('/work/0');
		expect(jatin.career.current).toEqual(['/work/0']);
		expect(jatin.career.byField).toEqual([{ field: 'software', months: { min: 59, max: 59 } }]);
	});

	it('has neither gap nor overlap: the month of the change is in both roles', () => {
		expect(jatin.career).toMatchObject({ gaps: [], overlaps: [], promotions: [] });
	});

	it('has five bodies of work in one role', () => {
		const streams = jatinProfile.work?.[0]?.['x-workstreams'];
		expect(streams?.map(({ highlights }) => highlights.length)).toEqual([4, 5, 3, 3, 1]);
		expect(streams?.flatMap(({ highlights }) => highlights)).toEqual(
			jatinProfile.work?.[0]?.highlights?.map((_, i) => i)
		);
	});

	const inNoPosition = [
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
		'KTable',
		'SQS',
		'AWS',
		'ECS',
		'AWS Lambda',
		'S3',
		'REST',
		'gRPC',
		'System Design'
	];
	const shownAndListed = [
		'Go',
		'Micronaut',
		'Kafka',
		'Kafka Streams',
		'Elasticsearch',
		'Microservices'
	];

	it('lists 25 skills', () => {
		expect(inList(jatin)).toEqual(ids(...inNoPosition, ...shownAndListed));
		expect(inList(jatin)).toHaveLength(25);
	});

	it('shows at work exactly these', () => {
		expect(at(jatin, 'role')).toEqual(ids(...shownAndListed, 'UPI Autopay'));
	});

	it('lists 19 that no position shows', () => {
		expect(at(jatin, 'listed')).toEqual(ids(...inNoPosition));
		const check = jatin.checks.find(({ kind }) => kind === 'listed-in-no-role');
		expect([...(check?.skills ?? [])].sort()).toEqual(ids(...inNoPosition));
	});

	it('uses UPI Autopay without listing it', () => {
		const check = jatin.checks.find(({ kind }) => kind === 'used-but-unlisted');
		expect(check?.skills).toEqual(ids('UPI Autopay'));
	});

	it('shows Kafka by name within Kafka Streams, and by implication', () => {
		const kafka = of(jatin, 'Kafka');
		expect(kafka.step).toBe('role');
		expect(kafka.mentions).toContainEqual(
			expect.objectContaining({
				home: '/work/0',
				within: skillNamed(vocabulary, 'Kafka Streams')?.id
			})
		);
		expect(kafka.implied.map(({ throughName }) => throughName)).toContain('Kafka Streams');
	});

	it('has Java through Micronaut apart, with no months of its own', () => {
		const java = of(jatin, 'Java');
		expect(java).toMatchObject({ step: 'listed', months: null, spans: [] });
		expect(java.implied).toContainEqual(
			expect.objectContaining({ throughName: 'Micronaut', step: 'role' })
		);
	});

	it('gives the arithmetic of a skill', () => {
		expect(monthsArithmetic(of(jatin, 'Go'))).toBe('CRED 51 = up to 51');
		expect(of(jatin, 'Go').lastUsed).toBe(asOf);
	});

	it('claims these figures', () => {
		expect(jatin.impact.map(({ label }) => label)).toEqual([
			'p99 latency −40%',
			'pricing inconsistencies −50%',
			'50K+ SKUs',
			'infrastructure cost −45%',
			'100K dormant users',
			'5–7% of reactivations',
			'20% via non-intent channels',
			'inventory failures −95%',
			'onboarding time −70%',
			'incremental GMV +5%',
			'escalations −66%',
			'CodeChef August Lunchtime (Div 2) global rank 74',
			'Codeforces Round 812 global rank 983 of 20K+',
			'20+ production dashboards',
			'false positives −95%'
		]);
	});

	it('studied at one school and gives no place to live', () => {
		expect(jatinProfile.education).toMatchObject([
			{ institution: 'IIIT Srirangapatna', studyType: 'B.Tech', endDate: '2022-05' }
		]);
		expect(jatinProfile.basics?.location).toBeUndefined();
	});

	it('gives no other cause to ask', () => {
		expect(jatin.checks.map(({ kind }) => kind)).toEqual([
			'listed-in-no-role',
			'used-but-unlisted'
		]);
	});
});

describe('Pinklesh Parjapati', () => {
	it('worked 27, 43, 39, 24 and 6 months', () => {
		expect(monthsByEmployer(pinklesh)).toEqual([
			['Appreciate', 27, 27],
			['Legistify Services Pvt. Ltd.', 43, 43],
			['Concentrix', 39, 39],
			['Future Generation Technology Pvt Ltd', 24, 24],
			['Flash Electronics India Pvt Ltd', 6, 6]
		]);
		expect(pinkleshProfile.work?.map(({ highlights }) => highlights?.length)).toEqual([
			5, 5, 3, 3, 2
		]);
	});

	it('has 69 months of software', () => {
		const software = pinklesh.career.byField.find(({ field }) => field === 'software');
		expect(software?.months).toEqual({ min: 69, max: 69 });
	});

	it('overlaps for 22 months', () => {
		expect(pinklesh.career.overlaps).toEqual([
			{
				a: '/work/2',
				b: '/work/3',
				span: { from: monthOf(2018, 1), to: monthOf(2019, 10) },
				months: 22
			}
		]);
	});

	it('leaves a gap of 19 months', () => {
		expect(pinklesh.career.gaps).toEqual([
			{
				after: '/work/4',
				before: '/work/3',
				span: { from: monthOf(2016, 4), to: monthOf(2017, 10) },
				months: 19
			}
		]);
	});

	const shown = [
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
		'Cron',
		'Microservices',
		'BFF',
		'Multi-tenancy',
		'Job scheduling'
	];

	it('shows at work exactly these skills of software', () => {
		const ofSoftware = pinklesh.evidence.filter(({ mentions }) =>
			mentions.some(({ home }) => home === '/work/0' || home === '/work/1')
		);
		expect(ofSoftware.map(({ skill }) => skill).sort()).toEqual(ids(...shown));
		for (const { step } of ofSoftware) expect(step).toBe('role');
	});

	it('shows the tags of other roles too', () => {
		const names = pinklesh.evidence.filter(({ step }) => step === 'role').map(({ name }) => name);
		expect(names).toEqual(
			expect.arrayContaining(['Content Moderation', 'Renewable Energy', 'Electronics'])
		);
	});

	it('shows these in projects alone', () => {
		const inProjects = at(pinklesh, 'project');
		for (const id of ids('Python', 'Celery', 'API Gateway', 'Slack API', 'Web crawling')) {
			expect(inProjects).toContain(id);
		}
	});

	it('shows JavaScript, SQL, EC2 and Docker nowhere', () => {
		for (const name of ['JavaScript', 'EC2', 'Docker']) {
			expect(of(pinklesh, name)).toMatchObject({ step: 'listed', months: null });
		}
		expect(of(pinklesh, 'SQL').step).toBe('studied');
	});

	it('lists every skill of each group', () => {
		const expected = ids(
			...['Python', 'SQL', 'JavaScript', 'FastAPI', 'Django', 'Flask', 'Celery'],
			...['AWS Lambda', 'SQS', 'S3', 'API Gateway', 'EC2', 'Docker', 'SigNoz'],
			...['PostgreSQL', 'Redis', 'Elasticsearch', 'Microservices', 'Multi-tenancy', 'BFF', 'REST'],
			...['Event-driven architecture', 'Monolith migration', 'Web crawling', 'Data pipelines'],
			...['Job scheduling', 'Real-time monitoring', 'Automation', 'Cursor', 'Claude', 'ChatGPT']
		);
		expect(inList(pinklesh)).toEqual(expect.arrayContaining(expected));
	});

	it('gives the arithmetic of two roles', () => {
		expect(monthsArithmetic(of(pinklesh, 'Redis'))).toBe(
			'Appreciate 27 ∪ Legistify 43, 1 month counted once = up to 69'
		);
	});

	it('claims these figures', () => {
		expect(figures(pinklesh, '/work/')).toEqual([
			'API latency −85%',
			'tenant onboarding time −80%',
			'99.9% uptime',
			'4 microservices',
			'data accessibility and reliability +35%',
			'performance +50%',
			'efficiency +40%',
			'database load −40%',
			'queries 50% faster',
			'manual effort −30%',
			'data management effort −80%'
		]);
		expect(figures(pinklesh, '/projects/')).toEqual([
			'Latency −85%',
			'Onboarding 80% faster',
			'99.9% uptime',
			'Performance +50%',
			'Operations effort −80%',
			'4 microservices',
			'System +90%',
			'Data retrieval 40% faster',
			'Crawler efficiency +60%',
			'Errors −90%'
		]);
		expect(pinklesh.impact[0]?.fromTo).toEqual(['1–2 s', '<300 ms']);
	});

	it('has four projects, twelve design notes, four certificates, one award and no school', () => {
		expect(pinkleshProfile.projects).toHaveLength(4);
		expect(pinkleshProfile['x-systemDesign']).toHaveLength(12);
		expect(pinkleshProfile.certificates?.map(({ date }) => date)).toEqual([
			'2023-08',
			'2020-09',
			'2020-04',
			undefined
		]);
		expect(pinkleshProfile.awards).toHaveLength(1);
		expect(pinkleshProfile.education).toBeUndefined();
	});

	it('gives these causes to ask', () => {
		expect(findings(pinklesh).slice(0, 3)).toEqual([
			['stated-years', '8+ years stated, 69 months of software roles dated'],
			[
				'overlap',
				'Future Generation Technology and Concentrix overlap by 22 months, Jan 2018 – Oct 2019'
			],
			[
				'gap',
				'19 months without a dated position, Apr 2016 – Oct 2017, between Flash Electronics India and Future Generation Technology'
			]
		]);
		expect(findings(pinklesh)).toContainEqual(['education-not-stated', 'No education is stated']);
	});
});

describe('both', () => {
	const shared = jatin.evidence
		.filter(isStated)
		.filter((one) => isStated(pinklesh.evidence.find(({ skill }) => skill === one.skill)))
		.map(({ skill }) => skill)
		.sort();

	it('state 8 skills in common', () => {
		expect(shared).toEqual(
			ids('Elasticsearch', 'Redis', 'SQS', 'S3', 'AWS Lambda', 'AWS', 'Microservices', 'REST')
		);
	});

	it('show Elasticsearch and microservices at work', () => {
		const atBoth = at(jatin, 'role').filter((id) => at(pinklesh, 'role').includes(id));
		expect(atBoth).toEqual(ids('Elasticsearch', 'Microservices'));
	});

	it('differ in Kafka and FastAPI', () => {
		const has = (facts: Facts, name: string) =>
			facts.evidence.some(({ skill }) => skill === skillNamed(vocabulary, name)?.id);
		expect([has(jatin, 'Kafka'), has(pinklesh, 'Kafka')]).toEqual([true, false]);
		expect([has(jatin, 'FastAPI'), has(pinklesh, 'FastAPI')]).toEqual([false, true]);
	});
});
