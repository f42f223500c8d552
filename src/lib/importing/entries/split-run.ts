import type { Mark } from './marks';
import { startStyle } from './start-style';
import { isAddressLine } from './web-address';

/** What the other entries of the section show of how one begins. */
export interface Shown {
	/** How many lines stand above the date, in entries that are clear. */
	readonly offsets: readonly number[];
	/** How first lines are set. */
	readonly styles: readonly string[];
}

/**
 * Lines at the heads of several entries that follow each other without a body: each date begins an entry of its own,
 * and where it begins is told by how the clear entries do.
 */
export function splitRun(head: readonly Mark[], { offsets, styles }: Shown): Mark[][] {
	const dated = head.flatMap(({ dates }, i) => (dates.length ? [i] : []));
	if (dated.length < 2) return [[...head]];
	const known = new Set(styles);
	const first = head[0];
	const usual = mostFrequent([dated[0] ?? 0, ...offsets]);
	const starts = [0];
	for (const [n, at] of dated.entries()) {
		const previous = dated[n - 1];
		if (previous === undefined) continue;
		let best = at;
		let highest = -Infinity;
		for (let start = previous + 1; start <= at; start++) {
			const mark = head[start];
			if (!mark || isAddressLine(mark.line)) continue;
			let score = 0;
			if (first && startStyle(mark) === startStyle(first)) score += 2;
			else if (known.has(startStyle(mark))) score += 1;
			if (mark.line.gap > (head[start - 1]?.line.gap ?? 0)) score += 1.2;
			if (mark.line.heading !== null && mark.line.heading === first?.line.heading) score += 1;
			if (at - start === usual) score += 1.5;
			if (score > highest) [highest, best] = [score, start];
		}
		starts.push(best);
	}
	return starts.map((start, i) => head.slice(start, starts[i + 1]));
}

function mostFrequent(values: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([, n], [, m]) => m - n)[0]?.[0] ?? 0;
}
