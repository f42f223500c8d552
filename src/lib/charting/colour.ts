type Rgb = readonly [red: number, green: number, blue: number];

/** A hex or `rgb()` colour with an opacity from 0 to 1; other notations are mixed by the canvas itself. */
export function withAlpha(colour: string, alpha: number): string {
	const rgb = rgbOf(colour);
	return rgb ? rgba(rgb, alpha) : `color-mix(in srgb, ${colour} ${alpha * 100}%, transparent)`;
}

/** The mean of colours with an opacity, for where people meet. The first one stands where one cannot be read. */
export function blend(colours: readonly string[], alpha: number): string {
	const read = colours.map(rgbOf);
	const all = read.filter((rgb) => rgb !== null);
	if (!all.length || all.length < read.length) return withAlpha(colours[0] ?? '#000', alpha);
	const mean = (channel: 0 | 1 | 2) =>
		Math.round(all.reduce((sum, rgb) => sum + rgb[channel], 0) / all.length);
	return rgba([mean(0), mean(1), mean(2)], alpha);
}

function rgba([red, green, blue]: Rgb, alpha: number): string {
	return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
}

function rgbOf(colour: string): Rgb | null {
	const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim());
	const [, ...channels] = hex ?? /^rgb\((\d+),? (\d+),? (\d+)\)$/.exec(colour.trim()) ?? [];
	const [red, green, blue] = channels.map((channel) => parseInt(channel, hex ? 16 : 10));
	return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue];
}
