import type { Color } from 'chart.js';
import { hueCount, type Identity } from '$lib/comparing/person';

/** The page's tokens as colours a canvas can draw: hex or `rgb()`, resolved for the theme on show. */
export interface Palette {
	readonly ink: string;
	readonly muted: string;
	readonly line: string;
	readonly surface: string;
	/** The six hues, `--person-a` to `--person-f`. */
	readonly people: readonly string[];
	/** A font family, as CSS writes it. */
	readonly font: string;
	/** Lays a person's line pattern over a colour, so that grey print tells them apart. Without it fills are plain. */
	readonly texture?: (colour: string, pattern: number) => Color;
}

/** How charts are drawn. */
export interface ChartStyle {
	readonly palette: Palette;
	/** Without any motion, for people who asked for less and for print. */
	readonly still: boolean;
}

/** The milliseconds of a chart's motion: short enough to explain and not to entertain. */
const motion = 150;

/** The hue of a person. */
export function hueOf(palette: Palette, { hue }: Pick<Identity, 'hue'>): string {
	return palette.people[hue % hueCount] ?? palette.ink;
}

/** Chart.js options that every chart shares. */
export function commonOptions({ palette, still }: ChartStyle) {
	return {
		responsive: true,
		maintainAspectRatio: false,
		animation: still ? (false as const) : { duration: motion },
		font: { family: palette.font, size: 12 },
		color: palette.ink
	};
}

/** Tooltips in the page's own colours, without the swatch that repeats the mark under the pointer. */
export function tooltipLook({ palette }: ChartStyle) {
	return {
		displayColors: false,
		backgroundColor: palette.ink,
		titleColor: palette.surface,
		bodyColor: palette.surface,
		titleFont: { family: palette.font, size: 12, weight: 600 as const },
		bodyFont: { family: palette.font, size: 12 },
		padding: 8,
		cornerRadius: 6
	};
}
