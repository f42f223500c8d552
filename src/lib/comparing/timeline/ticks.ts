import { monthLabel, yearAndMonth } from '$lib/domain/month';
import type { Alignment } from './align';
import type { Visible } from './visible';

/** A line across the axis. */
export interface Tick {
	/** The month it stands at the beginning of. */
	readonly month: number;
	/** Pixels from the left edge. */
	readonly x: number;
	readonly label: string;
	/** The beginning of a year, drawn stronger. */
	readonly major: boolean;
}

/** Months between ticks: a month, a quarter, half a year, one year, and then years that divide decades. */
const intervals = [1, 3, 6, 12, 24, 60, 120, 240];

/** The least room for one label, in pixels. */
const labelRoom = 56;

/**
 * Ticks at round months: the finest interval whose labels have room. On the calendar they read "2022" and "Apr 2022";
 * with careers aligned "2 y" and "2 y 3 m" from the start.
 */
export function ticksFor(visible: Visible, width: number, align: Alignment): Tick[] {
	const months = visible.to - visible.from;
	if (months <= 0 || width <= 0) return [];
	const perMonth = width / months;
	const interval =
		intervals.find((each) => each * perMonth >= (each < 12 ? labelRoom * 1.3 : labelRoom)) ??
		Math.ceil(labelRoom / perMonth / 120) * 120;
	const ticks: Tick[] = [];
	for (let i = Math.ceil(visible.from / interval); i * interval <= visible.to; i++) {
		const month = i * interval;
		ticks.push({
			month,
			x: (month - visible.from) * perMonth,
			label: align === 'calendar' ? calendarLabel(month) : lengthFromStart(month),
			major: month % 12 === 0
		});
	}
	return ticks;
}

function calendarLabel(month: number): string {
	const { year, month: inYear } = yearAndMonth(month);
	return inYear === 1 ? String(year) : monthLabel(month);
}

function lengthFromStart(months: number): string {
	const years = Math.trunc(months / 12);
	const rest = months % 12;
	if (!months) return 'start';
	return [years && `${years} y`, rest && `${rest} m`].filter(Boolean).join(' ');
}
