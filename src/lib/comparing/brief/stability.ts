import type { Coverage } from './coverage';
import { scoreOf } from './score';
import { seeded } from './seeded';

/** Who leads as the weights are shaken. */
export interface Stability {
	/** How many weightings were tried. */
	readonly tried: number;
	/** How often each person alone has the highest score, in the people's order. */
	readonly leads: readonly number[];
	/** How often two or more share the highest score. */
	readonly shared: number;
}

/** How many weightings are tried: enough that a share is known to about one in a hundred. */
export const weightingsTried = 2_000;

/** A weight is shaken to between its half and its double. */
const furthest = 2;

/** Scores closer than this, in points of 100, are the same: they differ by rounding alone. */
const sameScore = 1e-9;

/** The values and weights of a coverage: what scores are made of. */
export interface Matrix {
	readonly weights: readonly number[];
	/** A line per person, 0 to 1; `null` where unknown. */
	readonly values: readonly (readonly (number | null)[])[];
}

/** What a coverage says in figures, without who and what. */
export function matrixOf({ requirements, people }: Coverage): Matrix {
	return {
		weights: requirements.map(({ weight }) => weight),
		values: people.map(({ cells }) => cells.map(({ value }) => value))
	};
}

/**
 * How often each person leads over random weightings near the chosen one. Each weight is multiplied by a factor
 * between ½ and 2, as likely below 1 as above. The same question has the same answer every time.
 */
export function stabilityOf({ weights, values }: Matrix, seed = 1): Stability {
	const random = seeded(seed);
	const leads = values.map(() => 0);
	let shared = 0;
	for (let i = 0; i < weightingsTried; i++) {
		const shaken = weights.map((weight) => weight * furthest ** (2 * random() - 1));
		const leaders = leadersOf({ weights: shaken, values });
		const [leader] = leaders;
		if (leader !== undefined && leaders.length === 1) leads[leader] = (leads[leader] ?? 0) + 1;
		else if (leaders.length) shared++;
	}
	return { tried: weightingsTried, leads, shared };
}

/** The people with the highest score, by index; none where nobody has one. */
export function leadersOf({ weights, values }: Matrix): number[] {
	const scores = values.map((line) => scoreOf(line, weights).score);
	const top = Math.max(...scores.map((score) => score ?? -Infinity));
	return scores.flatMap((score, i) => (score !== null && top - score <= sameScore ? [i] : []));
}
