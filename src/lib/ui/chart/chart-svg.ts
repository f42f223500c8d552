import type { ChartConfiguration, ChartType } from 'chart.js';
import { Chart, setDefaults } from './chart-runtime';
import type { Palette } from './palette';
import { RecordedPath } from './recorded-path';
import { SvgPen } from './svg-pen';
import { strokesAsPath } from './texture';

/**
 * A chart as an SVG file: it is drawn once more, with a pen that writes down what it draws.
 * @param shown the canvas on screen, for its size.
 * @param title what it shows; readers of pictures say it.
 */
export function svgOfChart(
	config: (palette: Palette) => ChartConfiguration<ChartType, unknown[], unknown>,
	palette: Palette,
	shown: HTMLCanvasElement,
	title: string
): Blob {
	const { clientWidth: width, clientHeight: height } = shown;
	const canvas = document.createElement('canvas');
	const measure = canvas.getContext('2d');
	if (!measure) throw new Error('This browser gives no canvas to draw on.');
	const pen = new SvgPen(canvas, measure);
	canvas.getContext = (() => pen) as unknown as HTMLCanvasElement['getContext'];
	canvas.width = width;
	canvas.height = height;
	const drawn = config({ ...palette, texture: textureOf(pen, palette.paper) });
	setDefaults(palette);
	const path = globalThis.Path2D;
	try {
		// Paths made of text tell nobody their text: while this chart is drawn they are made of what remembers it.
		globalThis.Path2D = RecordedPath as unknown as typeof Path2D;
		const options = { ...drawn.options, responsive: false, animation: false, devicePixelRatio: 1 };
		new Chart(canvas, { ...drawn, options } as ChartConfiguration).destroy();
	} finally {
		globalThis.Path2D = path;
	}
	const text = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
		`<rect width="100%" height="100%" fill="${palette.paper}"/>`,
		pen.marks,
		'</svg>'
	];
	return new Blob(text, { type: 'image/svg+xml' });
}

/** The patterns of the people as SVG patterns, each made when it is first asked for. */
function textureOf(pen: SvgPen, ground: string) {
	return (colour: string, pattern: number): string => {
		const d = strokesAsPath(pattern);
		if (!d) return colour;
		const id = `texture-${pattern}-${colour.replace(/[^\w]+/g, '-')}`;
		return pen.define(
			id,
			`<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${colour}"/><path d="${d}" fill="none" stroke="${ground}" stroke-opacity="0.6" stroke-width="1.5"/></pattern>`
		);
	};
}
