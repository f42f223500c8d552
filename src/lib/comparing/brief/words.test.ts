import { describe, expect, it } from 'vitest';
import { textRequirement } from '$lib/domain/brief';
import { peopleOf } from '../person';
import { asOf, testCandidate } from '../testing-people';
import { askedWords, shortAskedWords } from './asked-words';
import { cellText } from '../cell';
import { coverSet } from './cover-set';
import { coverWords } from './cover-words';
import { coverageOf } from './coverage';
import { briefGroup, briefRow, requirementBeside } from './rows';
import { leadWords, percent, stabilityWords, turningWords } from './stability-words';
import { matrixOf, stabilityOf } from './stability';
import { asks, briefOf, coverageFrom } from './testing';
import { turningPoints } from './turning';

it('says what a requirement asks', () => {
	expect(askedWords(asks('Kafka', { months: 36, within: 24 }))).toBe(
		'must have, 36 months, used within 2 years'
	);
	expect(askedWords(asks('Kafka', { need: 'nice', within: 18 }))).toBe(
		'nice to have, used within 18 months'
	);
	expect(askedWords(textRequirement('1', 'Led a migration'))).toBe('must have');
	expect(shortAskedWords(asks('Kafka', { months: 36 }))).toBe('must, 36');
});

describe('who covers all must-haves', () => {
	const say = (values: (number | null)[][]) => {
		const coverage = coverageFrom(values, values[0]?.map(() => 1) ?? []);
		return coverWords(coverage, coverSet(coverage));
	};

	it.each<[values: (number | null)[][], words: string]>([
		[
			[
				[1, 1],
				[1, 0]
			],
			'Person 0 alone meets all 2 must-haves.'
		],
		[
			[
				[1, 1],
				[1, 1]
			],
			'Person 0 alone meets all 2 must-haves. So does Person 1.'
		],
		[
			[
				[1, 0],
				[null, 1]
			],
			'Person 0 and Person 1 together meet all 2 must-haves.'
		],
		[
			[
				[1, 0, null],
				[null, 1, null]
			],
			'Nobody here is shown to meet “Requirement 2” in full. Person 0 and Person 1 together meet the other 2 must-haves.'
		],
		[[[0.5, null]], 'Nobody here is shown to meet a must-have in full.']
	])('%j', (values, words) => expect(say(values)).toBe(words));

	it('says nothing of a brief without must-haves', () => {
		const coverage = coverageFrom([[1]], [1], 'nice');
		expect(coverWords(coverage, coverSet(coverage))).toBe('');
	});
});

describe('how firm the order is', () => {
	const coverage = coverageFrom(
		[
			[1, 0],
			[0, 1]
		],
		[3, 1]
	);

	it('is said in figures, with the weight that turns it', () => {
		const words = stabilityWords(coverage, { tried: 2_000, leads: [1_640, 360], shared: 0 });
		expect(words).toBe('Person 0 leads in 1,640 of 2,000 weightings near yours, Person 1 in 360.');
		const [first] = turningPoints(matrixOf(coverage));
		expect(first && turningWords(coverage, first)).toBe(
			'Person 1 passes Person 0 if Requirement 0 weighs less than 50%; now 75%.'
		);
		expect(leadWords(coverage)).toBe('Person 0 leads by score, with 100% of the weight known.');
	});

	it('is said where they are level, and where nothing is known', () => {
		const level = coverageFrom([[1], [1]], [1]);
		expect(leadWords(level)).toBe('Person 0 and Person 1 are level by score.');
		expect(stabilityWords(level, stabilityOf(matrixOf(level)))).toBe(
			'They are level in 2,000 of 2,000 weightings near yours.'
		);
		const unknown = coverageFrom([[null], [null]], [1]);
		expect(stabilityWords(unknown, stabilityOf(matrixOf(unknown)))).toBe(
			'Nothing that weighs is known of anybody yet.'
		);
		expect(leadWords(unknown)).toBe('');
	});

	it('has at most one decimal', () =>
		expect([percent(1 / 3), percent(0.5)]).toEqual(['33.3%', '50%']));
});

describe('the rows of a brief', () => {
	const people = peopleOf([
		testCandidate({ name: 'Ada', roles: [{ start: '2022-09', shows: ['Kafka'] }] }),
		testCandidate({ name: 'Bo', lists: ['Kafka'] })
	]);
	const coverage = coverageOf(
		briefOf(asks('FastAPI', { need: 'nice' }), asks('Kafka', { months: 36 })),
		people,
		asOf
	);
	const texts = (scored: boolean) =>
		briefGroup('Backend', coverage, people, scored).rows.map(({ label, cells }) => [
			label,
			...cells.map(cellText)
		]);

	it('begin with the counts, and have the score only where it is asked for', () => {
		const counts = [
			['Must-haves met', '1 of 1', '0 of 1, 1 in part'],
			['Nice-to-haves met', '0 of 1, 1 not stated', '0 of 1, 1 not stated']
		];
		const rows = [
			['Kafka', 'shown in a role, up to 51 months', 'listed, no dates'],
			['FastAPI', 'not stated', 'not stated']
		];
		expect(texts(false)).toEqual([...counts, ...rows]);
		expect(texts(true)).toEqual([...counts, ['Score', '100', '50'], ...rows]);
	});

	it('follow the people on show', () => {
		const [, bo] = people;
		const { rows } = briefGroup('Backend', coverage, bo ? [bo] : [], false);
		expect(rows[0]?.cells).toEqual([
			{ kind: 'text', text: '0 of 1', detail: '1 in part', rank: 0.5 }
		]);
	});

	it('are known by their ids, and so is a skill of the comparison that is asked for', () => {
		const { rows } = briefGroup('Backend', coverage, people, true);
		expect(rows.map((row) => briefRow(row, coverage)?.kind)).toEqual([
			'counts',
			'counts',
			'score',
			'requirement',
			'requirement'
		]);
		const row = (id: string) => ({ id, label: '', cells: [], same: false, shared: false });
		expect(briefRow(row('place'), coverage)).toBeNull();
		expect(requirementBeside(row('skill:kafka'), coverage)).toMatchObject({ name: 'Kafka' });
		expect(requirementBeside(row('skill:redis'), coverage)).toBeNull();
	});
});
