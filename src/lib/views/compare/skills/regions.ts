import { vennLimit, vennRegions } from '$lib/charting/venn';
import type { Combination, Overlap } from '$lib/comparing/overlap';

/** The most bars that a chart of many combinations shows before it asks. */
export const mostBars = 14;

/** Whether few enough are compared for circles. */
export function asCircles({ people }: Overlap): boolean {
	return people.length <= vennLimit;
}

/** What the chart's marks stand for, in its order: every region of the circles, or the combinations that hold something. */
export function regionsOf(overlap: Overlap): readonly Combination[] {
	return asCircles(overlap) ? vennRegions(overlap) : overlap.combinations;
}

/** What names a region in a list: its people's places. */
export function regionKey({ people }: Pick<Combination, 'people'>): string {
	return people.join('-');
}

/** The region to look at first: what all share, else the largest. */
export function firstRegion(overlap: Overlap): Combination | undefined {
	const all = overlap.combinations.find(({ people }) => people.length === overlap.people.length);
	return all ?? overlap.combinations[0];
}

/** The combinations that hold something, as lists show them: for circles those of most people first, else the largest. */
export function listedRegions(overlap: Overlap): readonly Combination[] {
	if (!asCircles(overlap)) return overlap.combinations;
	return vennRegions(overlap)
		.filter(({ skills }) => skills.length > 0)
		.sort((a, b) => b.people.length - a.people.length);
}
