/** One bar of the histogram of total experience. */
export interface ExperienceBar {
	/** In years, included. */
	readonly from: number;
	/** In years, excluded; `null` where it has no end. */
	readonly to: number | null;
	readonly label: string;
	readonly count: number;
}

const edges = [0, 1, 2, 4, 6, 8, 10, 15, 20];

/**
 * Years of experience in nine bars that widen with the years, as recruiters speak of them.
 * @param years how many have 0 years, 1 year and on.
 */
export function experienceBars(years: readonly number[]): ExperienceBar[] {
	return edges.map((from, i) => {
		const to = edges[i + 1] ?? null;
		const count = years.slice(from, to ?? undefined).reduce((sum, one) => sum + one, 0);
		const label =
			to === null
				? `${from} years and more`
				: to - from === 1
					? `${from} to ${to} years`
					: `${from} to under ${to} years`;
		return { from, to, label, count };
	});
}
