import * as v from 'valibot';

/** How many tests of a suite held and how many did not; skipped ones are neither. */
export interface Totals {
	readonly passed: number;
	readonly failed: number;
}

const vitestReport = v.object({
	numPassedTests: v.number(),
	numFailedTests: v.number(),
	testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) }))
});

/**
 * Totals of Vitest's JSON report. A file that could not even be loaded holds no tests, and counts as one
 * that failed.
 */
export function vitestTotals(json: unknown): Totals {
	const report = v.parse(vitestReport, json);
	const unloaded = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + unloaded.length
	};
}

const playwrightReport = v.object({
	stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
	errors: v.array(v.unknown())
});

/** Totals of Playwright's JSON report. A test that holds only when tried again does not hold. */
export function playwrightTotals(json: unknown): Totals {
	const { stats, errors } = v.parse(playwrightReport, json);
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * Totals of a suite from how its process ended and what it reported. Whatever the report says, a process
 * that ended badly or left no results counts at least one failure.
 */
export function suiteTotals(endedWell: boolean, reported: Totals | null): Totals {
	const { passed, failed } = reported ?? { passed: 0, failed: 0 };
	const unsound = !endedWell || passed + failed === 0;
	return { passed, failed: unsound ? Math.max(failed, 1) : failed };
}

/** All totals in one. */
export function sum(totals: readonly Totals[]): Totals {
	return {
		passed: totals.reduce((all, { passed }) => all + passed, 0),
		failed: totals.reduce((all, { failed }) => all + failed, 0)
	};
}
