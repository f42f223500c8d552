import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser } from './browser-install.ts';
import { root } from './node-tool.ts';
import { suites, type Suite } from './suites.ts';
import { suiteTotals, sum, type Totals } from './totals.ts';

/** Runs every suite, whatever becomes of those before it, and closes with one line that totals them all. */
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
	console.error(
		`No such suite: ${unknown.join(', ')}. There are ${suites.map(({ name }) => name).join(', ')}.`
	);
	process.exit(2);
}

const results: { name: string; totals: Totals; seconds: number }[] = [];
for (const suite of suites.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
	const started = performance.now();
	const totals = await runSuite(suite);
	results.push({ name: suite.name, totals, seconds: (performance.now() - started) / 1000 });
}

console.log('');
for (const { name, totals, seconds } of results) {
	const mark = totals.failed === 0 ? '✓' : '✗';
	const held = `${totals.passed} of ${totals.passed + totals.failed}`;
	console.log(
		`${mark} ${name.padEnd(12)} ${held.padStart(12)} ${seconds.toFixed(0).padStart(5)} s`
	);
}
const total = sum(results.map(({ totals }) => totals));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runSuite(suite: Suite): Promise<Totals> {
	console.log(`\n── ${suite.name} ${'─'.repeat(60 - suite.name.length)}\n`);
	const missing = results.find(({ name, totals }) => name === suite.needs && totals.failed > 0);
	if (missing) {
		console.error(`Not run, since ${missing.name} failed.`);
		return suiteTotals(false, null);
	}
	const env: Record<string, string> = {};
	if (suite.needsBrowser) {
		try {
			env['SLATE_BROWSER'] = await ensureBrowser();
		} catch (error) {
			console.error(error instanceof Error ? error.message : error);
			return suiteTotals(false, null);
		}
	}
	// An old report must never stand in for one that was not written.
	if (suite.report) await rm(join(root, suite.report.file), { force: true });

	let well = true;
	for (const [program, args] of suite.commands) well &&= await run(program, args, env);
	if (!suite.report) return { passed: well ? 1 : 0, failed: well ? 0 : 1 };
	return suiteTotals(well, await readReport(suite.report));
}

function run(program: string, args: string[], env: Record<string, string>): Promise<boolean> {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, ...env }
		});
		child.once('error', () => resolve(false));
		child.once('exit', (code) => resolve(code === 0));
	});
}

async function readReport({ file, read }: NonNullable<Suite['report']>): Promise<Totals | null> {
	try {
		return read(JSON.parse(await readFile(join(root, file), 'utf8')));
	} catch {
		return null;
	}
}
