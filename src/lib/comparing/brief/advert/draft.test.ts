import { describe, expect, it } from 'vitest';
import type { SkillId } from '$lib/domain/skill';
import { draftOf } from './draft';

const known = ['Kafka', 'Redis', 'Flink', 'Kubernetes', 'FastAPI', 'Python', 'Java', 'PostgreSQL'];

/** Reads an advert with a vocabulary of a few names. */
function read(advert: string) {
	const found = known.flatMap((name) =>
		[...advert.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
			skill: name.toLowerCase() as SkillId,
			name,
			at: [index, index + name.length] as const
		}))
	);
	return draftOf(advert, found);
}

/** The skills in short: "Kafka must 36". */
const short = (advert: string) =>
	read(advert)
		.skills.map(({ name, need, months }) => [name, need, months ?? ''].join(' ').trim())
		.sort();

describe('an advert with headings', () => {
	const advert = `Senior Backend Engineer (m/f/d)

About us
We are a young company and run on Java.

What you'll do
- Build pipelines with Flink

Requirements
• 3+ years of Kafka and Redis
• PostgreSQL (at least 2 years)
• Remote from India
• Native speaker of English
• 5+ years of experience as a backend engineer

Nice to have:
• FastAPI, Kubernetes`;

	it('sorts its skills by them, and reads the months', () => {
		expect(short(advert)).toEqual([
			'FastAPI nice',
			'Flink nice',
			'Java nice',
			'Kafka must 36',
			'Kubernetes nice',
			'PostgreSQL must 24',
			'Redis must 36'
		]);
	});

	it('takes what it says of the company for no requirement', () => {
		const { skills } = read(advert);
		expect(skills.filter(({ asked }) => !asked).map(({ name }) => name)).toEqual(['Java']);
		expect(skills.at(-1)?.name).toBe('Java');
	});

	it('offers what no skill stands for, worded lawfully', () => {
		const { texts, refused } = read(advert);
		expect(texts).toEqual([
			{ text: 'Remote from India', need: 'must' },
			{ text: 'Fluent in English', need: 'must' },
			{ text: '5+ years of experience as a backend engineer', need: 'must' }
		]);
		expect(refused.map(({ line, lawful }) => [line, lawful])).toEqual([
			['Native speaker of English', 'Fluent in English']
		]);
	});

	it('gives the brief its name', () => {
		expect(read(advert).name).toBe('Senior Backend Engineer');
		expect(read('We look for somebody who knows Kafka.').name).toBe('');
	});

	it('keeps the line each skill was read from', () => {
		const kafka = read(advert).skills.find(({ name }) => name === 'Kafka');
		expect(kafka?.line).toBe('3+ years of Kafka and Redis');
		expect(kafka?.line.slice(...(kafka?.at ?? []))).toBe('Kafka');
	});
});

describe('the words of a line', () => {
	it.each<[advert: string, skills: string[]]>([
		['Kafka required, Flink is a plus', ['Flink nice', 'Kafka must']],
		['Kafka is a must; Redis and Flink would be great', ['Flink nice', 'Kafka must', 'Redis nice']],
		['Kafka, Redis or Flink preferred', ['Flink nice', 'Kafka nice', 'Redis nice']],
		['Java (required), Python (plus)', ['Java must', 'Python nice']],
		['Nice to have: Kafka. Required: Redis', ['Kafka nice', 'Redis must']],
		['Requirements\nPython and, ideally, FastAPI', ['FastAPI nice', 'Python must']],
		['Preferred qualifications\nKafka must be known', ['Kafka must']],
		['No Java needed, Kafka is not a must, Redis', ['Redis must']],
		['Must-haves: Kafka, Redis\nNice-to-haves: Flink', ['Flink nice', 'Kafka must', 'Redis must']]
	])('%j', (advert, skills) => expect(short(advert)).toEqual(skills));
});

describe('the months asked', () => {
	it.each<[advert: string, skills: string[]]>([
		['3+ years of Kafka', ['Kafka must 36']],
		['At least two years’ experience with Kafka and Redis', ['Kafka must 24', 'Redis must 24']],
		['3-5 yrs Java', ['Java must 36']],
		['18 months of Kafka', ['Kafka must 18']],
		['1.5 years of Kafka', ['Kafka must 18']],
		['Java: 5+ years', ['Java must 60']],
		['Java (min. 5 years), Python', ['Java must 60', 'Python must']],
		['Java: 5+ years, Python', ['Java must 60', 'Python must']],
		['Java, 5+ years of Kafka', ['Java must', 'Kafka must 60']],
		['5+ years of hands-on experience in Java or Python', ['Java must 60', 'Python must 60']],
		['8+ years in software, including Kafka', ['Kafka must']],
		['5 years as a backend engineer with Java', ['Java must']],
		['2 years of Java. Kafka', ['Java must 24', 'Kafka must']],
		['Kafka\nMore: 3 years of Kafka', ['Kafka must 36']]
	])('%j', (advert, skills) => expect(short(advert)).toEqual(skills));
});
