import { describe, expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { pointer } from '$lib/domain/pointer';
import { type Cell, cellText } from './cell';
import { compare, filterComparison, rowCounts } from './comparison';
import { peopleOf } from './person';
import type { Row } from './row';
import { asOf, latencyClaim, testCandidate } from './testing-people';

const ada = testCandidate({
	name: 'Ada Fiction',
	lists: ['Redis', 'Go'],
	roles: [
		{ title: 'Engineer', employer: 'Acme', start: '2022-01', shows: ['Kafka', 'Redis'] },
		{ title: 'Designer', employer: 'Old', start: '2015', end: '2016', field: 'design' }
	],
	implies: { Java: 'Micronaut' },
	profile: {
		basics: { name: 'Ada Fiction', location: { city: 'Nowhere' } },
		education: [{ institution: 'School of Tests', studyType: 'BSc', endDate: '2014' }]
	}
});
const bo = testCandidate({
	name: 'Bo Fiction',
	lists: ['Go'],
	roles: [{ title: 'Engineer', employer: 'Beta', start: '2024-01', shows: ['Redis'] }],
	profile: { basics: { name: 'Bo Fiction', location: { city: 'Nowhere' } } }
});
const comparison = compare(peopleOf([ada, bo]), asOf);

function rowsOf(of = comparison): Row[] {
	return of.groups.flatMap(({ rows }) => rows);
}
function cellsOf(id: string, of = comparison): readonly Cell[] {
	return rowsOf(of).find((row) => row.id === id)?.cells ?? [];
}

describe('a comparison', () => {
	it('has a cell for each person in each row, and each says something', () => {
		for (const { cells } of rowsOf()) {
			expect(cells).toHaveLength(2);
			for (const cell of cells) expect(cellText(cell)).not.toBe('');
		}
	});

	it('names no row twice', () => {
		const ids = rowsOf().map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('tells what is not stated', () => {
		expect(cellsOf('education').map(cellText)).toEqual([
			'BSc, School of Tests, 2014',
			'not stated'
		]);
		expect(cellsOf('skill:kafka')[1]).toEqual({ kind: 'not-stated' });
	});

	it('points at the proof', () => {
		expect(cellsOf('now')[0]).toMatchObject({
			text: 'Engineer, Acme',
			pointer: pointer('work', 0)
		});
	});

	it('tells shown, listed and implied apart', () => {
		expect(cellsOf('skill:redis').map(cellText)).toEqual([
			'shown in a role, up to 59 months',
			'shown in a role, up to 35 months'
		]);
		expect(cellsOf('skill:go').map(cellText)).toEqual(['listed, no dates', 'listed, no dates']);
		expect(cellsOf('skill:java').map(cellText)).toEqual(['implied by Micronaut', 'not stated']);
	});

	it('marks the most months', () => {
		expect(cellsOf('skill:redis')).toMatchObject([
			{ standing: { best: true, behind: { min: 0, max: 0 } } },
			{ standing: { best: false, behind: { min: 24, max: 24 } } }
		]);
	});

	it('keeps a range where only years are known', () => {
		expect(cellText(cellsOf('field:design')[0] ?? { kind: 'not-stated' })).toContain(
			'2 to 24 months'
		);
	});

	it('puts the skills that all state before the others', () => {
		const skills = comparison.groups.filter(({ id }) => id.startsWith('skills'));
		expect(skills.map(({ label }) => label)).toEqual(['Skills both state', 'Backend']);
		expect(skills[0]?.rows.map(({ label }) => label)).toEqual(['Redis', 'Go']);
	});
});

describe('the switch', () => {
	const ids = (filter: 'differences' | 'shared') =>
		rowsOf(filterComparison(comparison, filter)).map(({ id }) => id);

	it('leaves what differs', () => {
		expect(ids('differences')).toEqual(
			expect.arrayContaining(['now', 'skill:kafka', 'skill:redis'])
		);
		expect(ids('differences')).not.toContain('place');
		expect(ids('differences')).not.toContain('skill:go');
	});

	it('leaves what all have; that nobody states something is nothing shared', () => {
		expect(ids('shared')).toEqual(expect.arrayContaining(['place', 'skill:go', 'skill:redis']));
		expect(ids('shared')).not.toContain('skill:kafka');
		expect(ids('shared')).not.toContain('languages');
	});

	it('counts the rows it leaves', () => {
		expect(rowCounts(comparison)).toEqual({
			all: rowsOf().length,
			differences: ids('differences').length,
			shared: ids('shared').length
		});
	});

	it('leaves no empty group', () => {
		for (const filter of ['differences', 'shared'] as const)
			for (const { rows } of filterComparison(comparison, filter).groups)
				expect(rows.length).toBeGreaterThan(0);
	});
});

it('in a window tells what lies outside from what is not stated', () => {
	const window = { from: monthOf(2018, 1), to: monthOf(2019, 12) };
	const in2018 = compare(peopleOf([ada, bo], window), asOf);
	expect(cellsOf('skill:kafka', in2018).map(cellText)).toEqual([
		'not in this window',
		'not stated'
	]);
	expect(cellsOf('now', in2018)).toEqual([{ kind: 'outside-window' }, { kind: 'outside-window' }]);
});

it('counts the same claim once, beside others of its kind', () => {
	const claim = (label: string, at: number) => ({
		...latencyClaim,
		pointer: pointer('work', 0, 'highlights', at),
		label
	});
	const impact = [claim('latency −40%', 0), claim('latency −40%', 1), claim('p95 −10%', 2)];
	const claims = compare(peopleOf([testCandidate({ name: 'Cy', facts: { impact } })]), asOf);
	expect(cellsOf('figures:latency', claims).map(cellText)).toEqual(['latency −40%; p95 −10%']);
});

it('of fifty people has fifty cells a row', () => {
	const fifty = peopleOf(Array.from({ length: 50 }, (_, i) => ({ ...ada, id: `${i}` as never })));
	for (const { cells } of rowsOf(compare(fifty, asOf))) expect(cells).toHaveLength(50);
});
