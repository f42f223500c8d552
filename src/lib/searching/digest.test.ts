import { expect, it } from 'vitest';
import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import type { Position } from '$lib/domain/career';
import type { Evidence } from '$lib/domain/evidence';
import { monthOf } from '$lib/domain/month';
import { pointer } from '$lib/domain/pointer';
import type { SkillId } from '$lib/domain/skill';
import { noFacts } from '$lib/domain/testing';
import { digestOf } from './digest';

const now = monthOf(2026, 11);

function position(at: number, employer: string, from: number | null, open: boolean): Position {
	const outer = from === null ? null : { from, to: now };
	return {
		pointer: pointer('work', at),
		title: `Title ${at}`,
		employer,
		place: null,
		domain: null,
		field: null,
		start: null,
		end: null,
		span: outer && { outer, inner: outer, open },
		months: null
	};
}

function evidence(skill: string, parts: Partial<Evidence>): Evidence {
	return {
		skill: skill as SkillId,
		name: skill.toUpperCase(),
		category: 'Tools',
		step: null,
		mentions: [],
		implied: [],
		spans: [],
		months: null,
		lastUsed: null,
		...parts
	};
}

const shownAt = (at: number) => ({
	pointer: pointer('work', at, 'summary'),
	at: [0, 1] as const,
	step: 'role' as const,
	home: pointer('work', at)
});

const candidate: CandidateWithFacts = {
	id: 'c' as CandidateId,
	profile: { basics: { label: ' Engineer ', location: { city: 'Pune' } } },
	source: { kind: 'file', name: 'c.json' },
	addedAt: 5,
	changedAt: 6,
	revision: 1,
	tags: [],
	facts: {
		...noFacts,
		version: { analyser: 1, vocabulary: 'v', asOf: now },
		evidence: [
			evidence('streams', {
				step: 'role',
				mentions: [shownAt(1), shownAt(0), shownAt(1)],
				months: { min: 10, max: 20 },
				lastUsed: now
			}),
			evidence('kafka', {
				implied: [
					{ through: 'connect' as SkillId, throughName: 'Connect', step: 'listed' },
					{ through: 'streams' as SkillId, throughName: 'Streams', step: 'role' }
				]
			})
		],
		career: {
			...noFacts.career,
			positions: [
				position(0, 'Undated', null, false),
				position(1, 'Now', monthOf(2020, 1), true),
				position(2, 'Beside', monthOf(2021, 1), false)
			],
			total: { min: 70, max: 83 },
			current: [pointer('work', 1)]
		}
	}
};

const digest = digestOf(candidate);

it('takes what is stated, and title and employer of the position that goes on', () => {
	expect(digest).toMatchObject({
		id: 'c',
		name: 'Name not stated',
		headline: 'Engineer',
		title: 'Title 1',
		employer: 'Now',
		place: 'Pune',
		availability: null,
		totalMonths: { min: 70, max: 83 },
		addedAt: 5,
		source: 'file'
	});
});

it('takes the latest position where none goes on, and none where there is none', () => {
	const { career } = candidate.facts;
	const withCareer = (change: Partial<typeof career>) =>
		digestOf({
			...candidate,
			facts: { ...candidate.facts, career: { ...career, ...change } }
		});
	expect(withCareer({ current: [] }).employer).toBe('Undated');
	expect(withCareer({ current: [], positions: [] }).employer).toBeNull();
});

it('gives positions that ran side by side different lanes, and undated ones no span', () => {
	expect(digest.positions.map(({ span, open, lane }) => [span?.from ?? null, open, lane])).toEqual([
		[null, false, 0],
		[monthOf(2020, 1), true, 0],
		[monthOf(2021, 1), false, 1]
	]);
});

it('says of a skill how it is evidenced, in which positions, and through what it is implied', () => {
	expect(digest.skills).toEqual([
		{
			skill: 'streams',
			name: 'STREAMS',
			category: 'Tools',
			step: 'role',
			through: null,
			months: 20,
			lastUsed: now,
			positions: [0, 1]
		},
		{
			skill: 'kafka',
			name: 'KAFKA',
			category: 'Tools',
			step: null,
			through: { skill: 'streams', step: 'role' },
			months: null,
			lastUsed: null,
			positions: [0, 1]
		}
	]);
});
