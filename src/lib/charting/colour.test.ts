import { expect, it } from 'vitest';
import { blend, withAlpha } from './colour';

it.each([
	['#0072b2', 'rgba(0, 114, 178, 0.5)'],
	['rgb(0, 114, 178)', 'rgba(0, 114, 178, 0.5)'],
	['rgb(0 114 178)', 'rgba(0, 114, 178, 0.5)'],
	['oklch(0.5 0.1 200)', 'color-mix(in srgb, oklch(0.5 0.1 200) 50%, transparent)']
])('makes %s see-through', (colour, seeThrough) => {
	expect(withAlpha(colour, 0.5)).toBe(seeThrough);
});

it('blends colours into their mean', () => {
	expect(blend(['#000000', '#ff8000'], 1)).toBe('rgba(128, 64, 0, 1)');
	expect(blend(['#0072b2'], 0.2)).toBe(withAlpha('#0072b2', 0.2));
	expect(blend(['oklch(0.5 0.1 200)', '#000000'], 1)).toContain('oklch');
});
