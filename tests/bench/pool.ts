import type { Bench, Findings } from './bench.ts';
import { ms } from './measure.ts';
import { added, type Measures, measure, median, p95 } from './pool/measures.ts';
import { keptPool, poolPort, poolSizes } from './pool/kept-pool.ts';
import { serveSite } from './pool/site.ts';

const sizes = poolSizes([1_000, 10_000, 100_000]);

/** The browser tells of no shorter block of a thread, in milliseconds. */
const leastBlock = 50;

interface Row {
	readonly name: string;
	readonly read: (measures: Measures) => number;
	readonly unit?: 'MB' | 'times' | 'block';
	/** What is to be reached at 100,000. */
	readonly goal?: number;
}

const rows: readonly Row[] = [
	{ name: 'keystroke to ids, median', read: ({ ids }) => median(ids), goal: 4 },
	{ name: 'keystroke to ids, p95', read: ({ ids }) => p95(ids), goal: 16 },
	{ name: 'keystroke to painted rows, p95', read: ({ painted }) => p95(painted), goal: 50 },
	{ name: 'cold open to rows and counts', read: ({ open }) => median(open), goal: 600 },
	{
		name: '… of Dexie toArray',
		read: ({ open, toArray }) => median(open) / toArray,
		unit: 'times',
		goal: 0.05
	},
	{ name: `adding ${added.toLocaleString('en')}`, read: ({ adding }) => adding },
	{
		name: '… of raw put',
		read: ({ adding, putting }) => adding / putting,
		unit: 'times',
		goal: 3
	},
	{ name: 'edited to found, p95', read: ({ edits }) => p95(edits), goal: 50 },
	...(['opening', 'typing', 'adding'] as const).map((what) => ({
		name: `longest main-thread block, ${what}`,
		read: ({ blocks }: Measures) => Math.max(blocks[what], leastBlock),
		unit: 'block' as const,
		goal: 50
	})),
	{ name: 'memory of page and workers', read: ({ memory }) => memory, unit: 'MB', goal: 250 },
	{ name: 'Dexie toArray', read: ({ toArray }) => toArray },
	{ name: 'raw getAll', read: ({ getAll }) => getAll },
	{ name: `raw put of ${added.toLocaleString('en')}`, read: ({ putting }) => putting },
	...['MiniSearch', 'uFuzzy', 'Fuse.js over documents', 'Dexie, row by row'].flatMap((peer) => [
		{
			name: `${peer}, keystroke, median`,
			read: ({ peers }: Measures) => median(peers[peer]?.times ?? [])
		},
		{ name: `${peer}, p95`, read: ({ peers }: Measures) => p95(peers[peer]?.times ?? []) }
	]),
	{ name: 'MiniSearch, made ready', read: ({ peers }) => peers['MiniSearch']?.ready ?? NaN }
];

/** The app with pools of three sizes, beside what else one would search them with. */
export const bench: Bench = {
	name: 'pool',
	title: 'Pools of demo candidates in Chromium, beside peers on the same pools',
	async run(): Promise<Findings> {
		const site = await serveSite(poolPort);
		try {
			const all: Measures[] = [];
			for (const people of sizes) {
				const folder = await keptPool(site.address, people);
				all.push(await measure(site, folder, people));
			}
			return findingsOf(all);
		} finally {
			site.close();
		}
	}
};

function findingsOf(all: readonly Measures[]): Findings {
	const [before, last] = [10_000, 100_000].map((size) => all[sizes.indexOf(size)]);
	return {
		head: ['', ...sizes.map((size) => size.toLocaleString('en')), 'to reach', '10,000 → 100,000'],
		rows: rows.map(({ name, read, unit, goal }) => [
			name,
			...all.map((measures) => figure(read(measures), unit)),
			goal === undefined ? '' : figure(goal, unit),
			before && last && unit !== 'times' ? `× ${(read(last) / read(before)).toFixed(1)}` : ''
		]),
		remarks: [
			...(before && last ? [growthOf(before, last)] : []),
			'Peers were given the names, titles, skills, employers and places alone. At 100,000 Fuse.js and Dexie were asked once.',
			'Memory: what the debugger says of the page and of each of its workers after garbage was collected: objects, and the buffers that columns lie in. The thread that merges is gone by then.'
		]
	};
}

/** Which of the app's own figures grew by more than the pool did; a tenth more is within what runs differ by. */
function growthOf(before: Measures, last: Measures): string {
	const steep = rows.filter(
		({ goal, unit, read }) =>
			goal !== undefined && unit !== 'times' && read(last) / read(before) > 11
	);
	const names = steep.map(({ name }) => name).join(', ');
	return `Growth of × 10 is linear. ${names ? `More than that: ${names}.` : 'No row of the app grew by more.'}`;
}

function figure(value: number, unit: Row['unit']): string {
	if (unit === 'times') return value.toFixed(value < 0.1 ? 3 : 2);
	if (unit === 'block' && value <= leastBlock) return `under ${leastBlock} ms`;
	return unit === 'MB' ? `${value.toFixed(0)} MB` : ms(value);
}
