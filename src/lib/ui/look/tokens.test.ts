import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Every `--name: light-dark(#light, #dark)` of tokens.css. */
const tokens = new Map(
	[...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }]
	)
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, WCAG 2.2. */
function contrast(one: string, other: string): number {
	const a = luminance(one);
	const b = luminance(other);
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function pairContrast(front: string, ground: string, theme: 'light' | 'dark'): number {
	const [a, b] = [tokens.get(front), tokens.get(ground)];
	if (!a || !b) throw new Error(`tokens.css has no colour --${a ? ground : front}`);
	return contrast(a[theme], b[theme]);
}

const grounds = ['paper', 'surface', 'fill', 'selected'];
const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `person-${letter}`);
const tints = ['accent', 'must', 'warning', 'danger'];
const softs = [...tints, ...people].map((name) => `${name}-soft`);

/** What is read: 4.5 to 1. */
const text: [string, string][] = [
	...grounds.flatMap((ground) =>
		['ink', 'ink-2', 'ink-3', ...tints].map((ink): [string, string] => [ink, ground])
	),
	...softs.flatMap((ground): [string, string][] => [
		['ink', ground],
		['ink-2', ground],
		['ink-3', ground]
	]),
	...tints.map((tint): [string, string] => [tint, `${tint}-soft`]),
	...people.flatMap((person): [string, string][] => [
		[person, 'paper'],
		[person, 'surface'],
		['on-person', person]
	]),
	['ink', 'mark'],
	['on-inverse', 'inverse'],
	['on-inverse-2', 'inverse'],
	['on-accent', 'accent']
];

/** What is only seen, such as the edge of a field or a bar on its tint: 3 to 1. */
const graphics: [string, string][] = [
	...grounds.map((ground): [string, string] => ['edge', ground]),
	...people.map((person): [string, string] => [person, `${person}-soft`])
];

describe.each(['light', 'dark'] as const)('%s colours', (theme) => {
	test.each(text)('%s can be read on %s', (front, ground) => {
		expect(pairContrast(front, ground, theme)).toBeGreaterThanOrEqual(4.5);
	});

	test.each(graphics)('%s can be seen on %s', (front, ground) => {
		expect(pairContrast(front, ground, theme)).toBeGreaterThanOrEqual(3);
	});
});
