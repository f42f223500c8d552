import { describe, expect, it } from 'vitest';
import { textRequirement } from '$lib/domain/brief';
import { asOf } from '../testing-people';
import { type BriefCell, judge } from './judge';
import { asks, personOf } from './testing';

const kafkaSince = (start: string, end?: string) =>
	personOf({ roles: [{ start, end, shows: ['Kafka'] }] });
const cellOf = (
	requirement: Parameters<typeof judge>[0],
	person: ReturnType<typeof personOf>
): BriefCell => judge(requirement, person, [], asOf);

describe('a skill', () => {
	it('is met where a role shows it for long enough', () => {
		expect(cellOf(asks('Kafka', { months: 36 }), kafkaSince('2022-09'))).toMatchObject({
			verdict: 'met',
			text: 'shown in a role, up to 51 months',
			shortfall: [],
			value: 1
		});
	});

	it('is met in part where months are short, and says by how much', () => {
		expect(cellOf(asks('Kafka', { months: 36 }), kafkaSince('2024-05'))).toMatchObject({
			verdict: 'part',
			shortfall: ['31 of 36 months'],
			value: 31 / 36
		});
	});

	it('is met in part where it is listed only, whatever months are asked', () => {
		const listed = personOf({ lists: ['Redis'] });
		expect(cellOf(asks('Redis'), listed)).toMatchObject({
			verdict: 'part',
			shortfall: ['listed only'],
			value: 0.5
		});
		expect(cellOf(asks('Redis', { months: 12 }), listed).shortfall).toEqual(['listed only']);
	});

	it('is met in part where a project that shows it bears no date and months are asked', () => {
		const shown = personOf({ projects: ['Celery'] });
		expect(cellOf(asks('Celery'), shown).verdict).toBe('met');
		expect(cellOf(asks('Celery', { months: 12 }), shown)).toMatchObject({
			verdict: 'part',
			shortfall: ['no dates, 12 months asked']
		});
		expect(cellOf(asks('Celery', { within: 12 }), shown).shortfall).toEqual(['last use not dated']);
	});

	it('is met in part where it was last used too long ago', () => {
		const past = kafkaSince('2018-01', '2022-12');
		expect(cellOf(asks('Kafka', { within: 24 }), past)).toMatchObject({
			verdict: 'part',
			shortfall: ['last used in Dec 2022'],
			value: 0.5
		});
		expect(cellOf(asks('Kafka', { within: 47 }), past).verdict).toBe('met');
	});

	it('takes the worst of several shortfalls', () => {
		const short = kafkaSince('2022-01', '2022-03');
		const { shortfall, value } = cellOf(asks('Kafka', { months: 12, within: 12 }), short);
		expect(shortfall).toEqual(['3 of 12 months', 'last used in Mar 2022']);
		expect(value).toBe(0.25);
	});

	it('that is only implied counts apart, and as unknown', () => {
		const implied = personOf({
			roles: [{ start: '2022-09', shows: ['Micronaut'] }],
			implies: { Java: 'Micronaut' }
		});
		expect(cellOf(asks('Java', { months: 12 }), implied)).toMatchObject({
			verdict: 'implied',
			text: 'implied by Micronaut',
			value: null
		});
	});

	it('that is not stated is unknown, never no', () => {
		expect(cellOf(asks('Kubernetes'), kafkaSince('2022-09'))).toMatchObject({
			verdict: 'not-stated',
			text: 'not stated',
			value: null,
			evidence: null
		});
	});
});

it('takes the recruiter’s word on what no skill stands for', () => {
	const led = textRequirement('1', 'Led a migration');
	const person = personOf({});
	const with_ = (judgement: 'met' | 'part') =>
		judge(led, person, [{ requirement: led.id, candidate: person.candidate.id, judgement }], asOf);
	expect(judge(led, person, [], asOf)).toMatchObject({ verdict: 'not-stated', value: null });
	expect(with_('met')).toMatchObject({ verdict: 'met', value: 1 });
	expect(with_('part')).toMatchObject({ verdict: 'part', value: 0.5 });
});
