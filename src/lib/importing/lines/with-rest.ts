import { boxAround } from './box-around';
import type { Line, LineLink, StyledRun } from './line';

/**
 * A line with the words of the next one put in after `left`, the words that it begins with: what stands behind them, such
 * as dates in a cell of their own, stays behind.
 */
export function withRest(line: Line, next: Line, left: string): Line {
	const [first, ...others] = line.parts;
	const space = /\p{L}-$/u.test(left) && /^\p{Ll}/u.test(next.text) ? '' : ' ';
	const at = left.length;
	const rest = line.text.slice(at);
	const start = at + space.length;
	const longer = start + next.text.length - at;
	const move = <T extends LineLink | StyledRun>(runs: readonly T[], own: readonly T[]): T[] => [
		...runs.filter((run) => run.at[0] < at),
		...own.map((run) => ({ ...run, at: [run.at[0] + start, run.at[1] + start] as const })),
		...runs
			.filter((run) => run.at[0] >= at)
			.map((run) => ({ ...run, at: [run.at[0] + longer, run.at[1] + longer] as const }))
	];
	return {
		...line,
		text: left + space + next.text + rest,
		parts: first
			? [{ ...first, text: left + space + next.text + (others.length ? '' : rest) }, ...others]
			: line.parts,
		links: move(line.links, next.links),
		styles: line.styles && asOne(move(line.styles, next.styles ?? [])),
		box: line.page === next.page ? boxAround(line.box, next.box) : line.box,
		full: next.full
	};
}

/** Runs that only the break parted. */
function asOne(runs: readonly StyledRun[]): StyledRun[] {
	const made: StyledRun[] = [];
	for (const run of runs) {
		const last = made.at(-1);
		const goesOn =
			last && run.at[0] - last.at[1] < 2 && last.bold === run.bold && last.italic === run.italic;
		if (goesOn) made[made.length - 1] = { ...last, at: [last.at[0], run.at[1]] };
		else made.push(run);
	}
	return made;
}
