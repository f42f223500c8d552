import { expect, it } from 'vitest';
import { drawFigure } from './figures';

/** A canvas on which a 1 is narrower than a 0, as in Inter. */
function canvas() {
	const drawn: [string, number][] = [];
	const ctx = {
		measureText: (text: string) => ({ width: text === '1' ? 4 : 6 }),
		fillText: (text: string, x: number) => drawn.push([text, x])
	};
	return { drawn, ctx: ctx as unknown as CanvasRenderingContext2D };
}

it('gives every digit the same room', () => {
	const { ctx, drawn } = canvas();
	drawFigure(ctx, '11', 0, 0);
	drawFigure(ctx, '00', 0, 0);
	expect(drawn.map(([, x]) => x)).toEqual([3, 9, 3, 9]);
});

it('stands flush right and centred', () => {
	const { ctx, drawn } = canvas();
	drawFigure(ctx, '10', 100, 0, 'end');
	drawFigure(ctx, '10', 100, 0, 'center');
	expect(drawn.map(([, x]) => x)).toEqual([91, 97, 97, 103]);
});
