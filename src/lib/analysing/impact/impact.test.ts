import { describe, expect, it } from 'vitest';
import type { Impact } from '$lib/domain/impact';
import { pointer } from '$lib/domain/pointer';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { mentionsIn } from '../mentions';
import { addImpact } from './impact';

function claims(text: string, shape: 'prose' | 'tags' = 'prose'): Impact[] {
	const found: Impact[] = [];
	const passage = {
		pointer: pointer('x'),
		text,
		shape,
		step: 'role',
		home: pointer('work', 0)
	} as const;
	mentionsIn([passage], defaultVocabulary(), (prose, words) => addImpact(prose, words, found));
	return found;
}

function labels(text: string): string[] {
	return claims(text).map(({ label }) => label);
}

describe('changes', () => {
	it.each([
		['Reduced infra cost by 45%', 'infra cost −45%', 'down', 'cost'],
		['p99 latency fell by 40% while load rose', 'p99 latency −40%', 'down', 'latency'],
		['Improved page load times by over 60%', 'page load times −60%', 'down', 'latency'],
		['Cut the cost of hosting by half', 'cost of hosting −50%', 'down', 'cost'],
		['Cut build time in half with caching', 'build time −50%', 'down', 'time'],
		['Halved the number of open complaints', 'number −50%', 'down', 'other'],
		['Doubled sales in two years', 'sales 2×', 'up', 'revenue'],
		['Enquiries tripled within a year', 'Enquiries 3×', 'up', 'other'],
		['Cut onboarding to 3 days from 10 days', 'onboarding 10 days → 3 days', 'down', 'time'],
		['boosting test coverage by 12-15%', 'test coverage +12–15%', 'up', 'quality'],
		['a 25% increase in organic traffic', 'organic traffic +25%', 'up', 'growth'],
		['Reduction of 35% in support tickets', 'support tickets −35%', 'down', 'other'],
		['85% latency reduction', 'latency −85%', 'down', 'latency'],
		['queries ran 50% faster', 'queries 50% faster', 'up', 'throughput'],
		['Sales up 40% on the year before', 'Sales +40%', 'up', 'revenue'],
		['enabling 5% incremental GMV', 'GMV +5%', 'up', 'revenue'],
		['Improved write throughput by 3x', 'write throughput 3×', 'up', 'throughput'],
		['p99 latency −40%', 'p99 latency −40%', 'down', 'latency'],
		['Increased followers by 10k', 'followers +10k', 'up', 'growth'],
		['Saved $1.2M a year in hosting', 'cost −$1.2M', 'down', 'cost'],
		['Saved 20 hours a week of manual work', 'manual work −20 hours', 'down', 'effort'],
		['saving 15 hours per week', 'effort −15 hours', 'down', 'effort'],
		['Shortened onboarding by 3 days', 'onboarding −3 days', 'down', 'time']
	])('%s', (text, label, direction, measureKind) => {
		expect(claims(text)).toMatchObject([{ kind: 'change', label, direction, measureKind }]);
	});

	it('share a verb across "and"', () => {
		expect(labels('its performance rose by 50% and its efficiency by 40%')).toEqual([
			'performance +50%',
			'efficiency +40%'
		]);
	});

	it('carry the levels beside them, before or after', () => {
		const before = claims('Cut API latency by 85%, from 1–2 s to under 300 ms, with caching');
		const after = claims('Slashed API response times from 1–2s to <300ms (85% improvement)');
		expect(before).toMatchObject([
			{ label: 'API latency −85%', fromTo: ['1–2 s', '<300 ms'], direction: 'down' }
		]);
		expect(after).toMatchObject([
			{ label: 'API response times −85%', fromTo: ['1–2s', '<300ms'], direction: 'down' }
		]);
	});

	it.each([
		['Cut build time from 40 min to 5 min', 'build time 40 min → 5 min', 'down', 'min'],
		[
			'Reduced deployment from 2 hours to 15 minutes',
			'deployment 2 hours → 15 minutes',
			'down',
			'min'
		],
		['Grew revenue from $2M to $5M in 18 months', 'revenue $2M → $5M', 'up', 'USD'],
		['Improved NPS from 32 to 61', 'NPS 32 → 61', 'up', 'NPS'],
		[
			'API latency improvement — from 1–2s to under 300ms',
			'API latency improvement 1–2s → <300ms',
			'down',
			'ms'
		]
	])('are read from two levels alone: %s', (text, label, direction, unit) => {
		expect(claims(text)).toMatchObject([{ kind: 'change', label, direction, unit }]);
	});
});

describe('what is no change', () => {
	it.each([
		['kept services at 99.9% uptime', 'level', '99.9% uptime'],
		['Maintained 99.95% availability', 'level', '99.95% availability'],
		['Raised test coverage to 90%', 'level', '90% test coverage'],
		['Handles 5,000 rps', 'level', 'throughput 5,000 rps'],
		['p99 under 50 ms', 'level', 'p99 under 50 ms'],
		['Responded within 200 ms', 'level', 'response time under 200 ms'],
		['brought 5–7% of all reactivations', 'share', '5–7% of reactivations'],
		['and 20% via non-intent channels', 'share', '20% via non-intent channels'],
		['moved 50K+ SKUs to it', 'count', '50K+ SKUs'],
		['deployed 4 microservices', 'count', '4 microservices'],
		['Onboarded 1 lakh merchants', 'count', '1 lakh merchants'],
		['Managed a budget of ₹2 crore', 'count', '₹2 crore budget'],
		['Global Rank 74', 'rank', 'global rank 74'],
		[
			'Codeforces Round 812: global rank 983 of 20K+',
			'rank',
			'Codeforces Round 812 global rank 983 of 20K+'
		],
		['Won 2nd place in the hackathon', 'rank', 'hackathon rank 2']
	])('%s', (text, kind, label) => {
		expect(claims(text)).toMatchObject([{ kind, direction: null, label }]);
	});

	it.each([
		['50K+ SKUs', 50_000, 50_000, true],
		['5–7% of reactivations', 5, 7, false],
		['1,50,000 students', 150_000, 150_000, false],
		['2 million users', 2_000_000, 2_000_000, false],
		['₹3.5 Cr in revenue', 35_000_000, 35_000_000, false]
	])('is counted exactly: %s', (text, min, max, orMore) => {
		expect(claims(text)).toMatchObject([{ min, max, orMore }]);
	});
});

it.each([
	'From 2019 to 2021 worked on Java 8 and Angular 12',
	'Built with Python 3.11 and ES6 on EC2 m5.large',
	'Alerts 24/7',
	'Promoted within 2 years',
	'Call +91 98765 43210',
	'CodeChef August Lunchtime (Div 2)',
	'Handed over to a team of 12 afterwards',
	'Doubled as a host and doubled down on quality',
	'Learnt the trade in half a year',
	'One of 40+ overseas',
	'Stock prices live 5 seconds, fund values 6 hours'
])('claims nothing: %s', (text) => {
	expect(claims(text)).toEqual([]);
});

it('reads sentences, not lists of tags', () => {
	expect(claims('99.9% uptime', 'tags')).toEqual([]);
});

it('points at the figure in its sentence and at its position', () => {
	const text = 'Designed a framework; p99 latency fell by 40%.';
	const [claim] = claims(text);
	expect(claim && text.slice(...claim.at)).toBe('40%');
	expect(claim?.home).toBe('/work/0');
});

it('stays linear on long and hostile text', () => {
	const text = 'reduced '.repeat(2000) + '1 '.repeat(2000) + 'from 1 to '.repeat(500);
	expect(claims(text).length).toBeLessThan(10_000);
});
