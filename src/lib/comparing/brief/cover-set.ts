import type { Coverage } from './coverage';

/** The fewest people who together meet the must-haves that anybody meets. */
export interface Cover {
	/** Must-haves that nobody meets, by index among the requirements: no set can cover them. */
	readonly unmet: readonly number[];
	/** The smallest sets, each by index among the people in ascending order; the first few where there are many. */
	readonly sets: readonly (readonly number[])[];
	/** Whether sets were left out. */
	readonly more: boolean;
}

/** A job is rarely shared by more. */
export const largestCover = 3;
const shown = 6;

/**
 * The smallest sets of one to three people who together meet every must-have that at least one of them meets.
 * Only what is met counts, not what is met in part. No sets where more than three people would be needed, or
 * nobody meets anything.
 */
export function coverSet({ requirements, people }: Coverage): Cover {
	const musts = requirements.flatMap(({ need }, i) => (need === 'must' ? [i] : []));
	const holders = musts.map(
		(must) =>
			new Set(
				people.flatMap(({ cells }, person) => (cells[must]?.verdict === 'met' ? [person] : []))
			)
	);
	const unmet = musts.filter((_, i) => !holders[i]?.size);
	const asked = holders.filter(({ size }) => size > 0);
	if (!asked.length) return { unmet, sets: [], more: false };
	for (let size = 1; size <= largestCover; size++) {
		const sets = coversOf(asked, size);
		if (sets.length) return { unmet, sets: sets.slice(0, shown), more: sets.length > shown };
	}
	return { unmet, sets: [], more: false };
}

/**
 * All sets of at most `size` people, one more than are shown at most, that hold one of the holders of each
 * requirement. Branches on the requirement that the fewest hold, so that a long shortlist is no long search.
 */
function coversOf(holders: readonly ReadonlySet<number>[], size: number): number[][] {
	const found = new Map<string, number[]>();
	const grow = (chosen: readonly number[], open: readonly ReadonlySet<number>[]): void => {
		if (!open.length) {
			const set = [...chosen].sort((a, b) => a - b);
			found.set(set.join(), set);
			return;
		}
		if (chosen.length === size) return;
		const rarest = open.reduce((least, each) => (each.size < least.size ? each : least));
		for (const person of rarest) {
			grow(
				[...chosen, person],
				open.filter((each) => !each.has(person))
			);
			if (found.size > shown) return;
		}
	};
	grow([], holders);
	return [...found.values()].sort((a, b) => compare(a, b));
}

function compare(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((person, i) => person !== b[i]);
	return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
