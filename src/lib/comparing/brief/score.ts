import type { BriefCell } from './judge';

/** What one requirement adds to a score. */
export interface ScoreLine {
	readonly cell: BriefCell;
	/** Its part of all weight in the brief, 0 to 1. */
	readonly share: number;
	/** Its part of the weight that is known of this person, 0 to 1; `null` where it is unknown and leaves the sum. */
	readonly counts: number | null;
	/** Points of 100; `null` where it is unknown. */
	readonly points: number | null;
}

/** A score with every point accounted for. */
export interface Score {
	/** 0 to 100; `null` where nothing that weighs is known. */
	readonly score: number | null;
	/** The part of all weight that is known, 0 to 1. */
	readonly confidence: number;
	readonly lines: readonly ScoreLine[];
}

/** The parts of the whole that weights make, in order; all 0 where nothing weighs. */
export function shares(weights: readonly number[]): number[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => (total ? weight / total : 0));
}

/**
 * The score of values under weights: their weighted mean in points of 100 over what is known. What is unknown
 * leaves the denominator and lowers the confidence instead.
 * @param values 0 to 1, `null` where unknown.
 */
export function scoreOf(
	values: readonly (number | null)[],
	weights: readonly number[]
): { readonly score: number | null; readonly confidence: number } {
	let known = 0;
	let total = 0;
	let sum = 0;
	for (const [i, value] of values.entries()) {
		const weight = weights[i] ?? 0;
		total += weight;
		if (value === null) continue;
		known += weight;
		sum += weight * value;
	}
	return { score: known ? (sum / known) * 100 : null, confidence: total ? known / total : 0 };
}

/** A person's score with what each requirement adds to it. */
export function scoreLines(cells: readonly BriefCell[]): Score {
	const weights = cells.map(({ requirement }) => requirement.weight);
	const values = cells.map(({ value }) => value);
	const known = weights.reduce((sum, w, i) => (values[i] === null ? sum : sum + w), 0);
	const parts = shares(weights);
	const lines = cells.map((cell, i): ScoreLine => {
		const counts = cell.value === null || !known ? null : cell.requirement.weight / known;
		const points = counts === null || cell.value === null ? null : counts * cell.value * 100;
		return { cell, share: parts[i] ?? 0, counts, points };
	});
	return { ...scoreOf(values, weights), lines };
}
