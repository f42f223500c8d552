import { expect, it } from 'vitest';
import { swipeOf } from './swipe';

it.each([
	['to the left: the next', -80, 10, 1],
	['to the right: the one before', 80, -10, -1],
	['too short', -40, 0, 0],
	['rather down the page', -80, 60, 0]
])('%s', (_, x, y, meant) => {
	expect(swipeOf({ clientX: 200, clientY: 300 }, { clientX: 200 + x, clientY: 300 + y })).toBe(
		meant
	);
});
