import { presentWords } from '../words/lists';
import type { Run } from './entry';
import { isDuration } from '../dates/duration';
import type { Mark } from './marks';

/**
 * Runs without those that only say again when the one before began or ended: pages that are made for screens of two
 * widths hold the dates of each entry twice.
 */
export function withoutRepeats(runs: readonly Run[]): Run[] {
	const kept: Run[] = [];
	for (const run of runs) {
		const last = kept.at(-1);
		if (!last || !isRepeat(run, last)) {
			kept.push(run);
			continue;
		}
		kept[kept.length - 1] = {
			...last,
			body: [...last.body, ...run.body],
			again: [...(last.again ?? []), ...run.head]
		};
	}
	return kept;
}

function isRepeat({ head }: Run, last: Run): boolean {
	const said = new Set(
		last.head.flatMap(({ dates }) => dates.flatMap(({ start, end }) => [start, end]))
	);
	return (
		head.every(isOfTime) &&
		head.every(({ dates }) =>
			dates.every(({ start, end }) => (!start || said.has(start)) && (!end || said.has(end)))
		)
	);
}

/** Whether a line only holds dates or tells how long: "January 2013", "— Present", "5 years". */
function isOfTime({ rest }: Mark): boolean {
	const bare = rest.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	return bare === '' || isDuration(bare) || presentWords.has(bare);
}
