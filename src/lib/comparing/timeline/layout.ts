import { acrossPositions } from './entry';
import { isHandOver } from './pack';
import { type Tick, ticksFor } from './ticks';
import type { Band, Placed, Timeline, TimelineLane } from './timeline';
import type { Visible } from './visible';

/** A stretch on screen, in pixels from the left edge. */
export interface Stretch {
	readonly x: number;
	readonly width: number;
}

/** An entry on screen. Its stretch is cut at the edges of the view. */
export interface TimelineItem extends Placed, Stretch {
	/** The certain part; `null` where dates known only to the year leave none. What lies beside it is drawn soft. */
	readonly certain: Stretch | null;
	/** It began before the left edge. */
	readonly cutStart: boolean;
	/** It goes on past the right edge. */
	readonly cutEnd: boolean;
}

/** A band on screen. */
export interface BandLayout extends Omit<Band, 'entries'> {
	/** Its first row, counted from the top of the lane. */
	readonly top: number;
	readonly items: readonly TimelineItem[];
}

/** A lane on screen. */
export interface LaneLayout extends Omit<TimelineLane, 'bands' | 'window'> {
	/** Its first row, counted from the top of the chart; lanes are drawn with space of the view's choice between. */
	readonly top: number;
	/** At least one. */
	readonly rows: number;
	readonly bands: readonly BandLayout[];
	/** How many entries lie wholly before and after what is on screen. */
	readonly before: number;
	readonly after: number;
	/** What is on screen of the time that a window leaves out. */
	readonly leftOut: readonly Stretch[];
}

/** What to draw. Heights are rows, since their height is the view's choice. */
export interface TimelineLayout {
	readonly lanes: readonly LaneLayout[];
	readonly ticks: readonly Tick[];
	/** The line of "now"; `null` where it is not on screen. */
	readonly now: number | null;
	readonly rows: number;
}

/**
 * Where everything of a timeline lies on screen.
 * @param width of the axis in pixels.
 */
export function timelineLayout(
	timeline: Timeline,
	{ visible, width }: { readonly visible: Visible; readonly width: number }
): TimelineLayout {
	const axis = axisOf(visible, width);
	let rows = 0;
	const lanes = timeline.lanes.map((lane) => {
		const layout = laneLayout(lane, rows, axis);
		rows += layout.rows;
		return layout;
	});
	const now = timeline.now === null ? null : axis.xOf(timeline.now);
	return {
		lanes,
		ticks: ticksFor(visible, width, timeline.align),
		now: now !== null && now >= 0 && now <= width ? now : null,
		rows
	};
}

/** The pixel of a month on screen and the month of a pixel. */
export function axisOf(visible: Visible, width: number) {
	const perMonth = width / (visible.to - visible.from);
	return {
		visible,
		width,
		xOf: (month: number) => (month - visible.from) * perMonth,
		monthAt: (x: number) => visible.from + x / perMonth
	};
}
type Axis = ReturnType<typeof axisOf>;

function laneLayout(lane: TimelineLane, top: number, axis: Axis): LaneLayout {
	let rows = 0;
	const bands = lane.bands.map((band): BandLayout => {
		const layout = { ...band, top: rows, items: itemsOf(band, axis) };
		rows += band.rows;
		return layout;
	});
	const all = lane.bands.flatMap(({ entries }) => entries);
	const { person, undated } = lane;
	return {
		person,
		undated,
		leftOut: leftOutBy(lane.window, axis),
		top,
		rows: Math.max(1, rows),
		bands,
		before: all.filter(({ outer }) => outer.to + 1 <= axis.visible.from).length,
		after: all.filter(({ outer }) => outer.from >= axis.visible.to).length
	};
}

function itemsOf({ entries }: Band, axis: Axis): TimelineItem[] {
	return entries.flatMap((entry) => {
		const { from, to } = edges(entry, entries);
		if (to <= axis.visible.from || from >= axis.visible.to) return [];
		const certain = entry.inner && {
			from: Math.max(from, entry.inner.from),
			to: Math.min(to, entry.inner.to + 1)
		};
		return [
			{
				...entry,
				...onScreen({ from, to }, axis),
				certain: certain && onScreen(certain, axis),
				cutStart: from < axis.visible.from,
				cutEnd: to > axis.visible.to
			}
		];
	});
}

/**
 * The edges of an entry. In the month of a hand-over nobody knows the day: each of the two gets half of it, so that
 * neither covers the other.
 */
function edges(entry: Placed, all: readonly Placed[]): Visible {
	const { from, to } = entry.outer;
	if (acrossPositions.has(entry.kind)) return { from, to: to + 1 };
	const beside = all.filter(
		(each) => each !== entry && each.row === entry.row && !acrossPositions.has(each.kind)
	);
	const taken = beside.some(({ outer }) => isHandOver(outer, entry.outer));
	const given = beside.some(({ outer }) => isHandOver(entry.outer, outer));
	return { from: taken ? from + 0.5 : from, to: given ? to + 0.5 : to + 1 };
}

function leftOutBy(window: Visible | null, axis: Axis): Stretch[] {
	if (!window) return [];
	const { from, to } = axis.visible;
	return [
		{ from, to: Math.min(to, window.from) },
		{ from: Math.max(from, window.to), to }
	]
		.filter((stretch) => stretch.to > stretch.from)
		.map((stretch) => onScreen(stretch, axis));
}

function onScreen({ from, to }: Visible, { visible, xOf }: Axis): Stretch {
	const x = xOf(Math.max(from, visible.from));
	return { x, width: Math.max(0, xOf(Math.min(to, visible.to)) - x) };
}
