import { cpus, totalmem } from 'node:os';

/** Spread of repeated measurements, in the unit they came in. */
export interface Spread {
	readonly shortest: number;
	readonly median: number;
	readonly p95: number;
	readonly longest: number;
}

/** The spread of at least one value; percentiles are the nearest rank's. */
export function spreadOf(values: readonly number[]): Spread {
	const sorted = values.toSorted((a, b) => a - b);
	const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
	return { shortest: rank(0), median: rank(0.5), p95: rank(0.95), longest: rank(1) };
}

/** Milliseconds that each of `times` runs took, after `warmUps` that do not count. */
export function timesOf(run: () => unknown, times: number, warmUps = 3): number[] {
	for (let i = 0; i < warmUps; i++) run();
	return Array.from({ length: times }, () => {
		const started = performance.now();
		run();
		return performance.now() - started;
	});
}

/** Milliseconds that one item takes on average. */
export interface TimePerItem {
	/**
	 * Each item counts with the shortest of its passes, so that a machine that is interrupted again and again is
	 * measured as if it were not. The pauses in which memory is tidied up are left out with it.
	 */
	readonly undisturbed: number;
	/** All passes but the first, with all that came between. */
	readonly plain: number;
}

/** Runs every item once a pass. */
export function timePerItem<Item>(
	items: readonly Item[],
	run: (item: Item) => unknown,
	passes: number
): TimePerItem {
	const shortest = items.map(() => Infinity);
	let all = 0;
	for (let pass = 0; pass < passes; pass++) {
		items.forEach((item, i) => {
			const started = performance.now();
			run(item);
			const time = performance.now() - started;
			shortest[i] = Math.min(time, shortest[i] ?? Infinity);
			if (pass > 0) all += time;
		});
	}
	return {
		undisturbed: shortest.reduce((sum, time) => sum + time, 0) / items.length,
		plain: all / items.length / (passes - 1)
	};
}

/** A figure in milliseconds with as many digits as mean something. */
export function ms(value: number): string {
	return `${value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 3)} ms`;
}

/** The machine and the day, for beneath every table. */
export function circumstances(now: Date): string {
	const [cpu] = cpus();
	const memory = (totalmem() / 2 ** 30).toFixed(0);
	return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB, Node ${process.versions.node}, ${now.toISOString().slice(0, 10)}`;
}

/** Lines of a table whose columns line up; all but the first column are set to the right. */
export function tableLines(
	head: readonly string[],
	rows: readonly (readonly string[])[]
): string[] {
	const all = [head, ...rows];
	const widths = head.map((_, column) =>
		Math.max(...all.map((row) => [...(row[column] ?? '')].length))
	);
	const line = (row: readonly string[]) =>
		widths
			.map((width, column) =>
				column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)
			)
			.join('   ');
	return [line(head), widths.map((width) => '─'.repeat(width)).join('   '), ...rows.map(line)];
}
