/** Where a figure stands at its point. */
export type FigureAlign = 'start' | 'center' | 'end';

/**
 * Writes a figure on a canvas with every digit as wide as a nought. A canvas knows no `tabular-nums`, and figures
 * beside or above each other should line up as they do in the tables.
 */
export function drawFigure(
	ctx: CanvasRenderingContext2D,
	text: string,
	x: number,
	y: number,
	align: FigureAlign = 'start'
): void {
	const digit = ctx.measureText('0').width;
	const widths = [...text].map((char) => (/\d/.test(char) ? digit : ctx.measureText(char).width));
	const width = widths.reduce((sum, each) => sum + each, 0);
	let left = x - (align === 'center' ? width / 2 : align === 'end' ? width : 0);
	ctx.textAlign = 'center';
	ctx.textBaseline = 'middle';
	[...text].forEach((char, i) => {
		const room = widths[i] ?? 0;
		ctx.fillText(char, left + room / 2, y);
		left += room;
	});
}
