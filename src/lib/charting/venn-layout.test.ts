import type { ICircle } from 'chartjs-chart-venn';
import { expect, it } from 'vitest';
import { circlesAt, letterPlace, mirrorPath } from './venn-layout';

const circle = (cx: number, cy: number, r: number): ICircle => ({ cx, cy, r });

it('mirrors moves and arcs, absolute and relative', () => {
	const path = 'M 10 20\nm -5 0\na 5 5 0 1 0 10 0\nA 5 5 0 0 1 30 40';
	const mirrored = mirrorPath(path, (x) => 100 - x);
	expect(mirrored.trim().split(/\s+/)).toEqual(
		'M 90 20 m 5 0 a 5 5 0 1 1 -10 0 A 5 5 0 0 0 70 40'.split(' ')
	);
});

it('twice is as before', () => {
	const mirror = (x: number) => 300 - x;
	const path = 'M 10 20 A 5 5 0 1 0 30 40 ';
	expect(mirrorPath(mirrorPath(path, mirror), mirror)).toBe(path);
});

it('finds exactly the circles that hold a point', () => {
	const circles = [circle(0, 0, 10), circle(12, 0, 10), circle(100, 0, 10)];
	expect(circlesAt(circles, 6, 0)).toEqual([0, 1]);
	expect(circlesAt(circles, -5, 0)).toEqual([0]);
	expect(circlesAt(circles, 50, 0)).toEqual([]);
});

it.each([
	['in a row', [circle(0, 0, 50), circle(80, 0, 50), circle(200, 0, 40)]],
	['in a ring', [circle(0, 0, 50), circle(60, 0, 50), circle(30, 50, 50)]],
	['one in the other', [circle(0, 0, 50), circle(20, 0, 20)]]
])('puts each letter outside the circles that stand %s', (_, circles) => {
	for (const each of circles.filter(({ r }) => r > 20)) {
		const { x, y } = letterPlace(each, circles);
		expect(circlesAt(circles, x, y)).toEqual([]);
	}
});
