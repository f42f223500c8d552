import type { Color } from 'chart.js';
import { hueCount, type Identity } from '$lib/comparing/person';

/** The page's tokens as colours that a canvas can draw, resolved for the theme on show: hex or `rgb()`. */
export interface Palette {
	readonly ink: string;
	readonly ink2: string;
	readonly line: string;
	/** The six hues in their order. */
	readonly people: readonly { readonly solid: string }[];
	/** A font family, as CSS writes it. */
	readonly font: string;
	/** Lays a person's line pattern over a colour, so that grey print tells them apart. Without it fills are plain. */
	readonly texture?: (colour: string, pattern: number) => Color;
}

/** How charts are drawn. Fonts, tooltips and the rest of the look are Chart.js defaults that the page sets once. */
export interface ChartStyle {
	readonly palette: Palette;
	/** Without any motion, for print and pictures. */
	readonly still?: boolean;
}

/** The hue of a person. */
export function hueOf(palette: Palette, { hue }: Pick<Identity, 'hue'>): string {
	return palette.people[hue % hueCount]?.solid ?? palette.ink;
}

/** Chart.js options that every chart shares: none of them explains its hues in a legend, the page does. */
export function commonOptions({ still }: ChartStyle) {
	return {
		responsive: true,
		maintainAspectRatio: false,
		...(still ? { animation: false as const } : {})
	};
}
