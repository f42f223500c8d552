import { expect, it } from 'vitest';
import { linesOf } from './value-lines';

it('shows of an entry that was changed only what differs', () => {
	const before = {
		name: 'Acme',
		startDate: '2021',
		highlights: ['Built a queue that holds a million messages.']
	};
	const after = { name: 'Acme', startDate: '2021', endDate: '2023', highlights: [] };
	expect(linesOf({ before, after, section: 'work' })).toEqual({
		before: [{ name: 'statements', text: 'Built a queue that holds a million messages.' }],
		after: [{ name: 'to', text: '2023' }]
	});
});

it('sets short statements one by one as it does long ones', () => {
	const after = { highlights: ['Cut costs.', 'Grew the team.'] };
	expect(linesOf({ before: undefined, after, section: 'work' }).after).toEqual([
		{ name: 'statements', text: 'Cut costs.' },
		{ name: '', text: 'Grew the team.' }
	]);
});

it('shows all of an entry that only one side has, sentences one by one and words in a line', () => {
	const after = {
		name: 'Acme',
		'x-skills': ['Go', 'Kafka'],
		highlights: ['A sentence as long as sentences are, one.', 'Two.']
	};
	expect(linesOf({ before: undefined, after, section: 'work' })).toEqual({
		before: [],
		after: [
			{ name: 'employer', text: 'Acme' },
			{ name: 'skills', text: 'Go, Kafka' },
			{ name: 'statements', text: 'A sentence as long as sentences are, one.' },
			{ name: '', text: 'Two.' }
		]
	});
});

it('shows a field as it is, and a place in one line', () => {
	expect(linesOf({ before: 'a@example.org', after: null, section: 'basics' })).toEqual({
		before: [{ name: '', text: 'a@example.org' }],
		after: []
	});
	const place = { city: 'Pune', countryCode: 'IN' };
	expect(linesOf({ before: undefined, after: [place], section: 'basics' }).after).toEqual([
		{ name: '', text: 'Pune, IN' }
	]);
});

it('names the bodies of work of a position, and not the numbers of their statements', () => {
	const before = {
		name: 'Acme',
		highlights: ['One.', 'Two.'],
		'x-workstreams': [{ name: 'Payments', highlights: [1] }]
	};
	const after = {
		...before,
		highlights: ['Two.'],
		'x-workstreams': [{ name: 'Payments', highlights: [0] }]
	};
	expect(linesOf({ before, after, section: 'work' }).after).toEqual([
		{ name: 'statements', text: 'Two.' }
	]);
	expect(linesOf({ before: undefined, after, section: 'work' }).after).toContainEqual({
		name: 'projects',
		text: 'Payments'
	});
});
