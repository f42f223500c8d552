import type { BandLayout, LaneLayout } from '$lib/comparing/timeline/layout';

/** Heights of a drawn time axis, in pixels. */
export interface Measures {
	/** From one row to the next. */
	readonly row: number;
	readonly bar: number;
	/** Above a lane, for its name where there is no room beside it. */
	readonly head: number;
	/** Beneath a career with overlaps, for their months; 0 draws none. */
	readonly note: number;
	/** Above a skill's rows, for its name where there is no room beside them. */
	readonly bandHead: number;
	/** Between lanes. */
	readonly gap: number;
	/** The least height of a lane's own rows, for the name beside it. */
	readonly least: number;
	/** Beneath the lanes, for the years. */
	readonly axis: number;
}

/** The time axis on a page of its own. */
export const roomy: Measures = {
	row: 30,
	bar: 24,
	head: 0,
	note: 18,
	bandHead: 0,
	gap: 24,
	least: 52,
	axis: 26
};

/** The same where names stand above their lanes. */
export const narrow: Measures = { ...roomy, head: 26, bandHead: 16, least: 0, gap: 16 };

/** Pixels from one line of small words to the next. */
export const noteLine = 16;

/** The same with room for so many more lines beneath each name. */
export function withNotes(measures: Measures, lines: number): Measures {
	const { head, least } = measures;
	return head
		? { ...measures, head: head + lines * noteLine }
		: { ...measures, least: least + lines * noteLine };
}

/** Careers at a glance. */
export const tight: Measures = {
	row: 24,
	bar: 19,
	head: 0,
	note: 0,
	bandHead: 0,
	gap: 14,
	least: 0,
	axis: 22
};

/** A band with the pixel its first row begins at. */
export interface PlacedBand {
	readonly band: BandLayout;
	readonly y: number;
}

/** A lane with the pixels it covers, its name's line included. */
export interface PlacedLane {
	readonly lane: LaneLayout;
	readonly y: number;
	readonly height: number;
	readonly bands: readonly PlacedBand[];
}

/** Stacks lanes and their bands from the top, and tells how high all of it is without the axis. */
export function stackLanes(
	lanes: readonly LaneLayout[],
	measures: Measures
): { readonly lanes: readonly PlacedLane[]; readonly height: number } {
	const { row, head, note, bandHead, gap, least } = measures;
	let height = gap / 2;
	const placed = lanes.map((lane): PlacedLane => {
		const y = height;
		let below = y + head;
		const bands = lane.bands.map((band) => {
			// The name of a skill stands beneath that of the person.
			if (isSkillBand(band)) below = Math.max(below, y + head + least) + bandHead;
			const top = below;
			const noted = band.items.some(({ kind }) => kind === 'overlap') ? note : 0;
			below += band.rows * row + noted;
			return { band, y: top };
		});
		const own = Math.max(below - y, head + least, head + row);
		height += own + gap;
		return { lane, y, height: own, bands };
	});
	return { lanes: placed, height: height - gap / 2 };
}

/** Whether a band shows when one skill was used. */
export function isSkillBand({ id }: { readonly id: string }): boolean {
	return id.startsWith('skill:');
}
