import { nodeTool } from './node-tool.ts';
import { playwrightTotals, vitestTotals, type Totals } from './totals.ts';

/** One part of `npm test`. */
export interface Suite {
	readonly name: string;
	/** Run one after the other until one fails. */
	readonly commands: readonly (readonly [string, string[]])[];
	readonly needsBrowser?: boolean;
	/** A suite whose failure leaves this one nothing to run on. */
	readonly needs?: string;
	/** Where its results are and how to read them; a suite without counts as one test. */
	readonly report?: { readonly file: string; readonly read: (json: unknown) => Totals };
}

/** Everything that has to hold, cheapest first. */
export const suites: readonly Suite[] = [
	{ name: 'format', commands: [nodeTool('prettier', '--check', '.')] },
	{ name: 'lint', commands: [nodeTool('eslint', '.', '--max-warnings', '0')] },
	{
		name: 'types',
		commands: [
			nodeTool('svelte-kit', 'sync'),
			nodeTool('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings')
		]
	},
	vitest('unit'),
	{ ...vitest('component'), needsBrowser: true },
	{ name: 'build', commands: [nodeTool('vite', 'build', '--logLevel', 'warn')] },
	{ name: 'size', commands: [nodeTool('tsx', 'tests/tools/first-load.ts')], needs: 'build' },
	{
		name: 'end-to-end',
		commands: [nodeTool('playwright', 'test', '--config', 'tests/e2e/playwright.config.ts')],
		needsBrowser: true,
		needs: 'build',
		report: { file: 'test-results/end-to-end.json', read: playwrightTotals }
	}
];

function vitest(project: string): Suite {
	const file = `test-results/${project}.json`;
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	return {
		name: project,
		commands: [nodeTool('vitest', 'run', '--project', project, ...reporters)],
		report: { file, read: vitestTotals }
	};
}
