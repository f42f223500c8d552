import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { type BriefContent, type Judgement, needs, textRequirement } from '$lib/domain/brief';
import { asOf, type Sketch } from '../testing-people';
import { countsWords, coverageOf, requirementsWords, shortCounts } from './coverage';
import type { Verdict } from './judge';
import { scoreLines, scoreOf, shares } from './score';
import { asks, briefOf, coverageFrom, personOf } from './testing';

const brief = briefOf(
	asks('FastAPI', { need: 'nice', weight: 1 }),
	asks('Kafka', { months: 36 }),
	asks('Redis'),
	asks('Kubernetes'),
	asks('Java')
);
const jatin = personOf({
	roles: [{ start: '2022-09', shows: ['Kafka', 'Micronaut'] }],
	lists: ['Redis'],
	implies: { Java: 'Micronaut' }
});
const [coverage] = coverageOf(brief, [jatin], asOf).people;

describe('the coverage of a brief', () => {
	it('puts must-haves first and counts how each stands', () => {
		expect(coverage?.cells.map(({ verdict }) => verdict)).toEqual([
			'met',
			'part',
			'not-stated',
			'implied',
			'not-stated'
		]);
		expect(coverage?.counts.must).toEqual({
			total: 4,
			met: 1,
			part: 1,
			implied: 1,
			'not-stated': 1
		});
	});

	it('says the counts in words', () => {
		const { must, nice } = coverage?.counts ?? coverageFailed();
		expect(countsWords('must', must)).toBe(
			'1 of 4 must-haves, 1 in part, 1 only implied, 1 not stated'
		);
		expect(countsWords('nice', nice)).toBe('0 of 1 nice-to-have, 1 not stated');
		expect(countsWords('nice', { ...nice, total: 0 })).toBe('');
		expect(shortCounts(must)).toBe('1 of 4');
		expect(requirementsWords(brief)).toBe('4 must-haves and 1 nice-to-have');
	});

	it('keeps what is unknown out of the score and in the confidence', () => {
		const { score, confidence } = scoreLines(coverage?.cells ?? []);
		expect(score).toBeCloseTo(((1 + 0.5) / 2) * 100);
		expect(confidence).toBeCloseTo(6 / 13);
	});
});

/** How a profile may stand to a skill asked for 24 months of, used within a year; now is November 2026. */
const ways: readonly [Verdict, (skill: string) => Omit<Sketch, 'name'>][] = [
	['met', (skill) => ({ roles: [{ start: '2024-01', shows: [skill] }] })],
	['part', (skill) => ({ roles: [{ start: '2026-01', shows: [skill] }] })],
	['part', (skill) => ({ roles: [{ start: '2017-01', end: '2021-06', shows: [skill] }] })],
	['part', (skill) => ({ projects: [skill] })],
	['part', (skill) => ({ lists: [skill] })],
	['implied', (skill) => ({ implies: { [skill]: 'Something else' } })],
	['not-stated', () => ({})]
];
/** What a recruiter may have found of a requirement in words. */
const findings: readonly [Verdict, Judgement | null][] = [
	['met', 'met'],
	['part', 'part'],
	['not-stated', null]
];

it('counts what going through the requirements one by one counts, musts and nice-to-haves apart', () => {
	const need = fc.constantFrom(...needs);
	const skills = fc.array(fc.tuple(need, fc.constantFrom(...ways)), { maxLength: 8 });
	const words = fc.array(fc.tuple(need, fc.constantFrom(...findings)), { maxLength: 4 });
	fc.assert(
		fc.property(skills, words, (asked, found) => {
			const sketches = asked.map(([, [, sketch]], i) => sketch(`Skill ${i}`));
			const person = personOf({
				roles: sketches.flatMap(({ roles = [] }) => roles),
				projects: sketches.flatMap(({ projects = [] }) => projects),
				lists: sketches.flatMap(({ lists = [] }) => lists),
				implies: Object.fromEntries(sketches.flatMap(({ implies = {} }) => Object.entries(implies)))
			});
			const texts = found.map(([of], i) => textRequirement(String(i), `Something ${i}`, of));
			const content: BriefContent = {
				name: 'Backend',
				requirements: [
					...texts,
					...asked.map(([of], i) => asks(`Skill ${i}`, { need: of, months: 24, within: 12 }))
				],
				judged: texts.flatMap(({ id }, i) => {
					const judgement = found[i]?.[1][1];
					return judgement ? [{ requirement: id, candidate: person.candidate.id, judgement }] : [];
				})
			};
			const none = { total: 0, met: 0, part: 0, implied: 0, 'not-stated': 0 };
			const counted = { must: { ...none }, nice: { ...none } };
			for (const [of, [verdict]] of [...asked, ...found]) {
				counted[of].total++;
				counted[of][verdict]++;
			}
			expect(coverageOf(content, [person], asOf).people[0]?.counts).toEqual(counted);
		})
	);
});

const value = fc.oneof(fc.constant(null), fc.constantFrom(0, 0.25, 0.5, 1));
const lineAndWeights = fc.array(fc.tuple(value, fc.integer({ min: 0, max: 10 })), {
	maxLength: 12
});

it('accounts for every point of a score', () => {
	fc.assert(
		fc.property(lineAndWeights, (pairs) => {
			const values = pairs.map(([each]) => each);
			const weights = pairs.map(([, weight]) => weight);
			const [person] = coverageFrom([values], weights).people;
			const { score, confidence, lines } = scoreLines(person?.cells ?? []);
			const points = lines.map((line) => line.points ?? 0).reduce((sum, each) => sum + each, 0);
			expect(points).toBeCloseTo(score ?? 0);
			const known = lines.map((line) => (line.counts === null ? 0 : line.share));
			expect(confidence).toBeCloseTo(known.reduce((sum, each) => sum + each, 0));
			if (weights.some(Boolean)) {
				expect(shares(weights).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
			}
		})
	);
});

it('scores no less for any requirement better met, and the same for any scale of weights', () => {
	fc.assert(
		fc.property(lineAndWeights, fc.nat({ max: 11 }), (pairs, at) => {
			const weights = pairs.map(([, weight]) => weight);
			const before = pairs.map(([each]) => each);
			const better = before.map((each, i) => (i === at && each !== null ? 1 : each));
			const scaled = weights.map((weight) => weight * 3);
			const { score } = scoreOf(before, weights);
			expect(scoreOf(better, weights).score ?? 0).toBeGreaterThanOrEqual(score ?? 0);
			expect(scoreOf(before, scaled).score ?? 0).toBeCloseTo(score ?? 0);
		})
	);
});

function coverageFailed(): never {
	throw new Error('There is one person.');
}
