import { withoutRepeats } from './again';
import type { Run } from './entry';
import { headsAmong } from './heads';
import { isBareDate, type Mark } from './marks';
import { splitRun } from './split-run';
import { startStyle } from './start-style';

/** Lines in runs, each from one head to the next, and those before the first head. */
export function runsOf(marks: readonly Mark[]): { before: readonly Mark[]; runs: readonly Run[] } {
	const dated = datesFirst(marks);
	if (dated) return { before: [], runs: dated };
	const heads = headsAmong(marks);
	const before: Mark[] = [];
	const runs: Run[] = [];
	for (const [i, mark] of marks.entries()) {
		if (heads[i]) {
			if (i > 0 && heads[i - 1]) runs.at(-1)?.head.push(mark);
			else runs.push({ head: [mark], body: [], joined: false });
		} else if (runs.length) runs.at(-1)?.body.push(mark);
		else before.push(mark);
	}
	return { before, runs: withoutRepeats(splitAll(datesFromBelow(runs))) };
}

/** Where each entry begins with its dates as a heading, all between two of them is of one. */
function datesFirst(marks: readonly Mark[]): Run[] | null {
	const [first] = marks;
	const level = first?.line.heading ?? null;
	const starts = marks.flatMap((mark, i) => (mark.line.heading === level ? [i] : []));
	const isOver =
		level !== null &&
		starts.length > 1 &&
		starts.every((at) => isBareDate(marks[at])) &&
		marks.every(
			({ line, dates }) => line.heading === level || (line.heading === null && !dates.length)
		);
	if (!isOver) return null;
	const heads = headsAmong(marks);
	return starts.map((from, i) => {
		const own = marks.slice(from, starts[i + 1]);
		const end = own.findIndex((_, n) => n > 1 && !heads[from + n]);
		const head = end < 0 ? own.length : end;
		return { head: own.slice(0, head), body: own.slice(head), joined: false };
	});
}

/** Where dates stand below what they date, each run but the first begins with the dates of the one before. */
function datesFromBelow(runs: readonly Run[]): readonly Run[] {
	const [first, ...others] = runs;
	const last = runs.at(-1);
	const isShifted =
		others.length > 0 &&
		first?.head.every(({ dates }) => !dates.length) &&
		others.every(
			({ head }) => isBareDate(head[0]) && head.slice(1).every(({ dates }) => !dates.length)
		) &&
		last?.head.length === 1 &&
		last.body.length === 0;
	if (!isShifted) return runs;
	return runs.slice(0, -1).map((run, i) => {
		const own = i === 0 ? run.head : run.head.slice(1);
		const dates = runs[i + 1]?.head[0];
		return { ...run, head: dates ? [...own, dates] : own };
	});
}

/** Several heads in one run, as the others are set, are runs of their own. */
function splitAll(runs: readonly Run[]): Run[] {
	const dated = runs.filter(({ head }) => head.filter(({ dates }) => dates.length).length === 1);
	const offsets = dated.map(({ head }) => head.findIndex(({ dates }) => dates.length));
	const styles = runs.flatMap(({ head }) => (head[0] ? [startStyle(head[0])] : []));
	return runs.flatMap(({ head, body }) => {
		const pieces = splitRun(head, { offsets, styles });
		return pieces.map((piece, i) => ({
			head: piece,
			body: i === pieces.length - 1 ? body : [],
			joined: i > 0
		}));
	});
}
