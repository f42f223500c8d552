import { expect, it } from 'vitest';
import { bareName } from './bare-name';

it.each([
	['Example, Demo Ada', 'Demo Ada Example'],
	['EXAMPLE, ADA', 'ADA EXAMPLE'],
	['Example, Bo', 'Bo Example'],
	['Ada Example, PMP®, FRSA', 'Ada Example'],
	['Ada Example CEng MIChemE', 'Ada Example'],
	['LOCATIONPUNE, IN', 'LOCATIONPUNE, IN'],
	['AUSTIN, TX', 'AUSTIN, TX']
])('reads “%s” as %s', (text, name) => {
	expect(bareName(text).name).toBe(name);
});
