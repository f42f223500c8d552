import { expect, test } from 'vitest';
import { svgOfChart } from './chart-svg';
import { type Palette, readPalette } from './palette';
import '../../../app.css';

const config = (palette: Palette) => ({
	type: 'bar' as const,
	data: {
		labels: ['R&D', 'Kafka'],
		datasets: [
			{
				data: [51, 69],
				backgroundColor: [palette.people[0]?.solid ?? '', palette.texture('rgb(1, 2, 3)', 1)]
			}
		]
	},
	options: { plugins: { legend: { display: false } } }
});

function shown(): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.style.width = '300px';
	canvas.style.height = '200px';
	document.body.append(canvas);
	return canvas;
}

test('a chart is written as SVG: its bars, its words, its patterns, and what it shows', async () => {
	const canvas = shown();
	const blob = svgOfChart(config, readPalette(canvas), canvas, 'Kafka <69>');
	const text = await blob.text();
	const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
	expect(svg.querySelector('parsererror')).toBeNull();
	expect(svg.getAttribute('viewBox')).toBe('0 0 300 200');
	expect(svg.querySelector('title')?.textContent).toBe('Kafka <69>');
	const words = [...svg.querySelectorAll('text')].map((each) => each.textContent);
	expect(words).toEqual(expect.arrayContaining(['R&D', 'Kafka']));
	const fills = [...svg.querySelectorAll('path')].map((each) => each.getAttribute('fill'));
	expect(fills).toEqual(expect.arrayContaining(['rgb(0, 114, 178)', 'url(#texture-1-rgb-1-2-3-)']));
	expect(svg.querySelectorAll('pattern')).toHaveLength(1);
	expect(globalThis.Path2D.name).toBe('Path2D');
	canvas.remove();
});
