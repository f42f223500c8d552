import type { Progress, Work } from '../progress';

/** So many candidates at once; between two batches work can be cancelled, and searches are answered. */
const atOnce = 500;

/**
 * Does something to stretch after stretch of a long row of things, with progress, until all are done or it is cancelled.
 * To be called while `progress` is under way.
 * @param work is given the stretch `from` (included) to `to` (excluded).
 * @returns whether all are done.
 */
export async function inBatches(
	progress: Progress,
	total: number,
	what: Work['what'],
	work: (from: number, to: number) => Promise<unknown>
): Promise<boolean> {
	for (let done = 0; done < total && !progress.cancelled; done += atOnce) {
		progress.at(what, done, total);
		await work(done, Math.min(done + atOnce, total));
	}
	return !progress.cancelled;
}
