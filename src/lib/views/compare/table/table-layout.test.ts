import { expect, it } from 'vitest';
import { tableLayout } from './table-layout';

it.each([
	[1384, 2, false, 'full'],
	[1384, 6, true, 'full'],
	[1384, 7, false, 'grid'],
	[1384, 50, false, 'grid'],
	[968, 6, false, 'full'],
	[968, 6, true, 'grid'],
	[700, 2, false, 'full'],
	[358, 2, false, 'one'],
	[358, 50, true, 'one'],
	[0, 6, false, 'full']
])('in %i pixels, %i people, lead %s: %s', (width, people, lead, layout) => {
	expect(tableLayout(width, people, lead)).toBe(layout);
});
