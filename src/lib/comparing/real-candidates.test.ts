import { describe, expect, it } from 'vitest';
import jatinProfile from '../../../data/candidates/jatin-mishra.json';
import pinkleshProfile from '../../../data/candidates/pinklesh-parjapati.json';
import { analyse } from '$lib/analysing/analyse';
import type { CandidateWithFacts } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import type { SkillId } from '$lib/domain/skill';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { cellText } from './cell';
import { compare, filterComparison } from './comparison';
import { narrativeOf } from './narrative/narrative';
import { sentenceText } from './narrative/pieces';
import { distinct, intersection, overlapOf } from './overlap';
import { peopleOf } from './person';
import { overlapSummary, timelineSummary } from './summary';
import { asOf, testCandidate } from './testing-people';
import { timelineOf } from './timeline/timeline';

// The facts asserted here are those a careful reader takes from the two résumés, as of November 2026.
const vocabulary = defaultVocabulary();
const people = peopleOf([candidate(jatinProfile), candidate(pinkleshProfile)]);
const comparison = compare(people, asOf);
const shared = [
	'AWS',
	'AWS Lambda',
	'Elasticsearch',
	'Microservices',
	'Redis',
	'REST',
	'S3',
	'SQS'
];

function candidate(json: unknown): CandidateWithFacts {
	const profile = json as Profile;
	const facts = analyse(profile, vocabulary, asOf);
	return { ...testCandidate({ name: profile.basics?.name ?? '' }), profile, facts };
}

function cells(rowId: string, of = comparison): string[] | undefined {
	const row = of.groups.flatMap(({ rows }) => rows).find(({ id }) => id === rowId);
	return row?.cells.map(cellText);
}

describe('the two sample candidates', () => {
	it('share eight skills', () => {
		const { skills } = overlapOf(people, 'listing');
		const names = intersection(skills, [0, 1]).map(({ name }) => name);
		expect(names.map((name) => name.toLowerCase()).sort()).toEqual(
			shared.map((name) => name.toLowerCase()).sort()
		);
	});

	it('show only those as shared skills in the table', () => {
		const { groups } = filterComparison(comparison, 'shared');
		const rows = groups.filter(({ id }) => id.startsWith('skills')).flatMap(({ rows: all }) => all);
		expect(rows).toHaveLength(8);
	});

	it('have Kafka and FastAPI for themselves', () => {
		const { skills } = overlapOf(people, 'listing');
		const only = (person: number) => distinct(skills, [person]).map(({ id }) => id);
		expect(only(0)).toContain<SkillId>('kafka' as SkillId);
		expect(only(1)).toContain<SkillId>('fastapi' as SkillId);
		expect(cells('skill:kafka')?.[1]).toBe('not stated');
		expect(cells('skill:fastapi')?.[0]).toBe('not stated');
	});

	it('have their months counted', () => {
		expect(cells('experience')?.[0]).toContain('59 months');
		expect(cells('experience')?.[1]).toContain('115 months');
		expect(cells('field:software')?.[1]).toContain('69 months');
		expect(cells('positions')?.[0]).toContain('51 months');
		expect(cells('skill:redis')).toEqual(['listed, no dates', 'shown in 2 roles, up to 69 months']);
	});

	it('state no more than they do', () => {
		expect(cells('education')?.[0]).toContain('IIIT Srirangapatna');
		expect(cells('education')?.[1]).toBe('not stated');
	});

	it('lie on one time axis with the overlap and the gap', () => {
		const timeline = timelineOf(people, { asOf });
		const entries = timeline.lanes.flatMap(({ bands }) => bands.flatMap((band) => band.entries));
		const sentences = entries.map(({ sentence }) => sentence);
		expect(sentences).toContain('CRED, SDE-2, September 2022 to now, 51 months');
		expect(
			entries.filter(({ kind }) => kind === 'overlap').map(({ months }) => months?.max)
		).toEqual([22]);
		expect(entries.filter(({ kind }) => kind === 'gap').map(({ months }) => months?.max)).toEqual([
			19
		]);
		expect(timelineSummary(timeline)).toContain('a gap of 19 months, an overlap of 22 months');
	});

	it('read as plain differences', () => {
		const [a, b] = people;
		const text = a && b ? narrativeOf(a, b).flatMap(({ sentences }) => sentences) : [];
		const sentences = text.map(sentenceText);
		expect(sentences).toContain(
			'Pinklesh dates 115 months of work in 5 positions since October 2015; Jatin 59 months in 2 positions since January 2022.'
		);
		expect(sentences).toContain('Of software roles Pinklesh dates 69 months, Jatin 59 months.');
		expect(sentences.join(' ')).toContain('Kafka (up to 51 m), Kafka Streams (up to 51 m)');
		expect(sentences.join(' ')).toContain('Redis (up to 69 m)');
		expect(sentences.join(' ')).toContain('; Pinklesh states no education.');
		expect(overlapSummary(overlapOf(people, 'listing'))).toContain('8 skills shared by all');
	});
});
