import { expect, it } from 'vitest';
import { draftOf } from '$lib/comparing/brief/advert/draft';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { skillsInAdvert } from './advert-skills';

const names = (advert: string) =>
	skillsInAdvert(defaultVocabulary(), advert).map(({ name }) => name);

it('finds what sentences and lists name, everyday words in lists alone', () => {
	expect(names('You know Kafka and PostgreSQL.')).toEqual(['Kafka', 'PostgreSQL']);
	expect(names('- Go, Kafka, Redis')).toEqual(['Go', 'Kafka', 'Redis']);
	expect(names('Requirements: Go and Kafka')).toEqual(['Go', 'Kafka']);
	expect(names('We go far and react fast.')).toEqual([]);
});

it('leaves out what is not needed, and names within names', () => {
	expect(names('You need no experience with Java. We use Kafka Streams.')).toEqual([
		'Kafka Streams'
	]);
});

it('says where each stands', () => {
	const advert = 'Backend Engineer\n• Go, golang\nYou write Kafka consumers.';
	for (const { at } of skillsInAdvert(defaultVocabulary(), advert)) {
		expect(advert.slice(...at)).toMatch(/^(?:Go|golang|Kafka)$/);
	}
});

it('makes a draft of an advert as it is pasted', () => {
	const advert = `Senior Backend Engineer

We are Example Payments, a young company in Pune.

What you will do
Run our streaming platform on AWS.

What you bring
3+ years of Kafka, Redis and Kubernetes
Very good Golang
Remote from India

Good to have
FastAPI, Docker`;
	const { name, skills } = draftOf(advert, skillsInAdvert(defaultVocabulary(), advert));
	expect(name).toBe('Senior Backend Engineer');
	expect(skills.map((each) => `${each.name} ${each.need} ${each.months}`)).toEqual([
		'Kafka must 36',
		'Redis must 36',
		'Kubernetes must 36',
		'Go must null',
		'AWS nice null',
		'FastAPI nice null',
		'Docker nice null'
	]);
});
