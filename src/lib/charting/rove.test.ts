import { expect, it } from 'vitest';
import { afterInGrid, afterInList } from './rove';

it('goes through the cells of a grid and stops at its edges', () => {
	const go = (key: string, at: number) => afterInGrid(key, at, 3, 2);
	expect(go('ArrowRight', -1)).toBe(0);
	expect([go('ArrowRight', 0), go('ArrowRight', 2), go('ArrowLeft', 3)]).toEqual([1, 2, 3]);
	expect([go('ArrowDown', 1), go('ArrowDown', 4), go('ArrowUp', 4)]).toEqual([4, 4, 1]);
	expect([go('End', 3), go('Home', 5)]).toEqual([5, 3]);
	expect(go('Enter', 1)).toBeNull();
	expect(afterInGrid('ArrowRight', -1, 0, 2)).toBeNull();
});

it('goes through the marks that hold something', () => {
	const go = (key: string, at: number) => afterInList(key, at, [0, 2, 5]);
	expect([go('ArrowRight', -1), go('ArrowRight', 0), go('ArrowDown', 5)]).toEqual([0, 2, 5]);
	expect([go('ArrowLeft', 5), go('ArrowUp', 0), go('Home', 5), go('End', 0)]).toEqual([2, 0, 0, 5]);
	expect(go('x', 0)).toBeNull();
	expect(afterInList('ArrowRight', -1, [])).toBeNull();
});
