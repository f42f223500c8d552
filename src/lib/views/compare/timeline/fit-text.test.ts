import { expect, it } from 'vitest';
import { fitText } from './fit-text';

it.each([
	['CRED, SDE-2', 200, 'CRED, SDE-2'],
	['CRED, SDE-2', 50, 'CRED,…'],
	['CRED, SDE-2', 20, ''],
	['AB', 20, 'AB']
])('fits %j into %d pixels as %j', (text, width, fitted) => {
	expect(fitText(text, width)).toBe(fitted);
});
