import { describe, expect, it } from 'vitest';
import type { CheckKind } from '$lib/domain/check';
import { monthOf } from '$lib/domain/month';
import type { Profile } from '$lib/domain/profile';
import { careerInShort, careerOf } from '../career/career';
import { datesOf } from '../dates';
import { checksOf } from './checks';

const asOf = monthOf(2026, 11);

function checks(profile: Profile) {
	const dates = datesOf(profile, asOf);
	const career = careerOf(careerInShort(profile, dates, new Map()));
	return checksOf(profile, { dates, evidence: [], career, asOf });
}
function only(kind: CheckKind, profile: Profile) {
	return checks(profile).filter((check) => check.kind === kind);
}

const software = { name: 'Acme', position: 'Software Engineer', startDate: '2021-03' };

it('finds nothing to ask where all is stated', () => {
	const profile = { work: [software], education: [{ institution: 'A school' }] };
	expect(checks(profile)).toEqual([]);
});

it('asks every question as a question', () => {
	const profile: Profile = {
		basics: {
			phone: '+91 1234567890, 9876543210',
			'x-statedYears': [{ years: 20, text: '20 years' }]
		},
		work: [
			{ ...software, summary: 'a\u200bb' },
			{ name: 'Back', startDate: '2020-01', endDate: '2019-01' },
			{ name: 'Undated' },
			{ name: 'Side', startDate: '2021-01', endDate: '2022-01' },
			{ name: 'Before', startDate: '2019-01', endDate: '2020-01' }
		],
		certificates: [{ name: 'A certificate', 'x-expires': '2020' }]
	};
	const found = checks(profile);
	expect(new Set(found.map(({ kind }) => kind))).toEqual(
		new Set([
			'stated-years',
			'overlap',
			'gap',
			'end-before-start',
			'dates-not-stated',
			'education-not-stated',
			'certificate-expired',
			'two-phone-numbers',
			'hidden-characters'
		])
	);
	for (const { question } of found) expect(question).toContain('?');
});

describe('stated years', () => {
	const stating = (years: number, ...work: NonNullable<Profile['work']>) => ({
		basics: { 'x-statedYears': [{ years, orMore: true, text: `${years}+ years` }] },
		work
	});

	it('are set against the line of work of the newest position', () => {
		const nurse = { name: 'Clinic', position: 'Nurse', startDate: '2010-01', endDate: '2021-03' };
		expect(only('stated-years', stating(8, software, nurse))).toMatchObject([
			{ finding: '8+ years stated, 69 months of software roles dated' }
		]);
	});

	it('are not asked about where the dates hold them', () => {
		expect(only('stated-years', stating(5, software))).toEqual([]);
	});

	it.each([
		['12+ years of experience in payments', '12+ years'],
		['Backend engineer with 15 yrs of hands-on, paid experience', '15 yrs'],
		['Over 10 years as a backend engineer', '10 years']
	])('are read in the summary where none are stated apart: %s', (summary, text) => {
		expect(only('stated-years', { basics: { summary }, work: [software] })).toMatchObject([
			{
				finding: `${text} stated, 69 months of software roles dated`,
				pointers: ['/basics/summary']
			}
		]);
		const apart = [{ years: 5, text: '5 years' }];
		const basics = { summary, 'x-statedYears': apart };
		expect(only('stated-years', { basics, work: [software] })).toEqual([]);
	});

	it.each([
		'Founded 40 years ago, we sell tents',
		'Spent the past 20 years building boats',
		'A 30 years old company',
		'A team with 80 years of combined experience'
	])('are not taken for those of another: %s', (summary) => {
		expect(only('stated-years', { basics: { summary }, work: [software] })).toEqual([]);
	});

	it('are not asked about where nothing is dated', () => {
		expect(only('stated-years', stating(5, { name: 'Acme' }))).toEqual([]);
	});
});

it('does not take two titles at one employer for an overlap', () => {
	const work = [
		{ name: 'Acme', position: 'Lead', startDate: '2020-01' },
		{ name: 'Acme Ltd', position: 'Clerk', startDate: '2019-01', endDate: '2021-01' }
	];
	expect(only('overlap', { work })).toEqual([]);
});

it('quotes dates that it could not read', () => {
	const [check] = only('dates-not-stated', { work: [{ name: 'Acme', startDate: 'Spring 2019' }] });
	expect(check?.finding).toBe('The dates of Acme could not be read: “Spring 2019”');
});

describe('a certificate', () => {
	const held = (expires: string) =>
		only('certificate-expired', { certificates: [{ name: 'C', 'x-expires': expires }] });

	it('is past its date only when every month of that date is over', () => {
		expect(held('2026-10')).toHaveLength(1);
		expect(held('2026-11')).toEqual([]);
		expect(held('2026')).toEqual([]);
	});
});

describe('telephone numbers', () => {
	const phones = (phone: string, summary = '') =>
		only('two-phone-numbers', { basics: { phone, summary } });

	it('are two where they differ', () => {
		expect(phones('+1 555 0100 200', 'or call +1 555 0100 300')).toHaveLength(1);
	});

	it('are one with and without a country code', () => {
		expect(phones('+91-1234567890', 'Call 1234567890')).toEqual([]);
	});
});

describe('hidden characters', () => {
	const hidden = (summary: string) => only('hidden-characters', { basics: { summary } });

	it.each([
		'zero\u200bwidth',
		'over\u202eride',
		'mark\u200e',
		'soft\u00adhyphen',
		'tag\u{e0041}',
		'a\u200db'
	])('are found in %j', (text) => {
		expect(hidden(text)).toMatchObject([{ pointers: ['/basics/summary'] }]);
	});

	it.each(['plain', 'नमस्ते क्‍ष', 'می‌خواهم', '👩‍💻', '🏴\u{e0067}\u{e0062}\u{e007f}'])(
		'are not what writing needs: %s',
		(text) => {
			expect(hidden(text)).toEqual([]);
		}
	);
});
