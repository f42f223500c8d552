import { spreadOf } from '../measure.ts';
import type { Site } from './site.ts';
import { longestBlock, openingTime, paintingTimes, watch } from './in-app.ts';
import { addPeople, copyOf, openedPool, type PoolBrowser, startBrowser } from './kept-pool.ts';
import { memoryOf } from './memory.ts';
import type { BenchPage } from './page/main.ts';
import type { Peer } from './page/peers.ts';
import { fewQueries, queries } from './queries.ts';

/** All that is measured with a pool of one size; times in milliseconds. */
export interface Measures {
	readonly ids: readonly number[];
	readonly painted: readonly number[];
	readonly open: readonly number[];
	readonly toArray: number;
	readonly getAll: number;
	readonly adding: number;
	readonly putting: number;
	readonly edits: readonly number[];
	/** The longest of the main thread in each of what is done; 0 where none took 50. */
	readonly blocks: Readonly<Record<'opening' | 'typing' | 'adding', number>>;
	/** In megabytes. */
	readonly memory: number;
	readonly peers: Readonly<Record<string, Peer>>;
}

/** So many profiles are added where adding is measured. */
export const added = 10_000;
const opened = 3;
const edited = 10;
/** A pool of this size makes some peers take seconds over one query. */
const large = 100_000;

/** Measures on the pool in a folder. @param people how many demo candidates it has. */
export async function measure(site: Site, folder: string, people: number): Promise<Measures> {
	const open: number[] = [];
	const opening: number[] = [];
	for (let n = 0; n < opened; n++) {
		const cold = await startBrowser(folder);
		await watch(cold.page);
		open.push(await openingTime(cold.page, site.address));
		opening.push(await longestBlock(cold.page));
		await cold.close();
	}
	const unchanged = await measureUnchanged(site, folder, people);
	const changes = await measureChanges(site, folder);
	const blocks = { opening: Math.max(...opening), ...unchanged.blocks, ...changes.blocks };
	return { open, ...unchanged, ...changes, blocks };
}

async function measureUnchanged(site: Site, folder: string, people: number) {
	const browser = await startBrowser(folder);
	try {
		await watch(browser.page);
		await openedPool(browser.page, site.address);
		const memory = await memoryOf(browser.context, browser.page);
		// What the debugger collects at once is no work of the app's.
		await longestBlock(browser.page);
		const painted = await paintingTimes(browser.page, queriesToType);
		const blocks = { typing: await longestBlock(browser.page) };
		const bench = await benchPage(browser, site);
		const { times: ids } = await bench('searchIndex', queries);
		const toArray = await bench('toArray');
		const getAll = await bench('getAll');
		const peers = await peersOf(bench, people);
		return { ids, painted, toArray, getAll, memory, peers, blocks };
	} finally {
		await browser.close();
	}
}

/** Typing is slow: a tenth of the queries, from one word to eight. */
const queriesToType = queries.filter((_, n) => n % 10 === 3);

/** What changes the pool is done to a copy of it. */
async function measureChanges(site: Site, folder: string) {
	const copy = await copyOf(folder);
	const browser = await startBrowser(copy.folder);
	try {
		await watch(browser.page);
		await openedPool(browser.page, site.address);
		await longestBlock(browser.page);
		const adding = await addPeople(browser.page, site.address, added);
		const blocks = { adding: await longestBlock(browser.page) };
		const bench = await benchPage(browser, site);
		const putting = await bench('putProfiles', added);
		const edits = await bench('editAndFind', edited);
		return { adding, putting, edits, blocks };
	} finally {
		await browser.close();
		await copy.drop();
	}
}

async function peersOf(bench: Ask, people: number): Promise<Record<string, Peer>> {
	await bench('readDocs');
	const slow = people >= large ? fewQueries : queries;
	return {
		MiniSearch: await bench('miniSearch', queries),
		uFuzzy: await bench('microFuzzy', queries),
		'Fuse.js over documents': await bench(
			'fuse',
			people >= large ? fewQueries.slice(0, 1) : fewQueries
		),
		'Dexie, row by row': await bench(
			'dexie',
			people >= large ? fewQueries.slice(0, 1) : slow.slice(0, 10)
		)
	};
}

type Ask = <Name extends keyof BenchPage>(
	name: Name,
	...args: Parameters<BenchPage[Name]>
) => Promise<Awaited<ReturnType<BenchPage[Name]>>>;

/** The page beside the app: asks for one of its functions by name. */
async function benchPage({ page }: PoolBrowser, site: Site): Promise<Ask> {
	await page.goto(`${site.address}/bench/`);
	await page.waitForFunction(() => 'bench' in globalThis);
	return (name, ...args) =>
		page.evaluate(
			([name, args]) => {
				const { bench } = globalThis as unknown as {
					bench: Record<string, (...args: unknown[]) => unknown>;
				};
				return bench[name]?.(...args) as never;
			},
			[name, args] as const
		);
}

/** The median, in the unit of the values. */
export const median = (values: readonly number[]): number => spreadOf(values).median;
export const p95 = (values: readonly number[]): number => spreadOf(values).p95;
