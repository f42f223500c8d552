import { describe, expect, it } from 'vitest';
import { playwrightTotals, suiteTotals, sum, vitestTotals } from './totals.ts';

describe('totals', () => {
	it('count a test file that did not load as a failure', () => {
		const report = {
			numPassedTests: 4,
			numFailedTests: 1,
			testResults: [
				{ status: 'passed', assertionResults: [{}, {}, {}, {}] },
				{ status: 'failed', assertionResults: [{}] },
				{ status: 'failed', assertionResults: [] }
			]
		};
		expect(vitestTotals(report)).toEqual({ passed: 4, failed: 2 });
	});

	it('count neither skipped tests nor luck as a pass', () => {
		const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 5 };
		expect(playwrightTotals({ stats, errors: [] })).toEqual({ passed: 7, failed: 2 });
	});

	it('count errors outside any test', () => {
		const stats = { expected: 0, unexpected: 0, flaky: 0 };
		expect(playwrightTotals({ stats, errors: [{ message: 'no server' }] })).toEqual({
			passed: 0,
			failed: 1
		});
	});

	it.each([
		['all held', true, { passed: 9, failed: 0 }, { passed: 9, failed: 0 }],
		['some failed', false, { passed: 7, failed: 2 }, { passed: 7, failed: 2 }],
		['crashed after its tests', false, { passed: 9, failed: 0 }, { passed: 9, failed: 1 }],
		['crashed without results', false, null, { passed: 0, failed: 1 }],
		['ended well without a single test', true, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }]
	])('of a suite that %s', (_, endedWell, reported, expected) => {
		expect(suiteTotals(endedWell, reported)).toEqual(expected);
	});

	it('add up', () => {
		expect(
			sum([
				{ passed: 1, failed: 0 },
				{ passed: 20, failed: 3 }
			])
		).toEqual({ passed: 21, failed: 3 });
	});
});
