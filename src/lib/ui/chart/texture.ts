/** A tile's side, in pixels of the canvas. */
const side = 6;

/** The strokes of each pattern, in the order of the people: look/person.css draws the same ones on bars. */
const strokes: readonly ((pen: CanvasRenderingContext2D) => void)[] = [
	() => undefined,
	diagonal,
	(pen) => pen.arc(side / 2, side / 2, 0.6, 0, 2 * Math.PI),
	(pen) => line(pen, side / 2, 0, side / 2, side),
	(pen) => {
		line(pen, 0, 0, side, side);
		line(pen, 0, side, side, 0);
	},
	(pen) => line(pen, 0, side / 2, side, side / 2)
];

function line(pen: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number) {
	pen.moveTo(x1, y1);
	pen.lineTo(x2, y2);
}

/** With its corners drawn too, so that the tiles join to unbroken lines. */
function diagonal(pen: CanvasRenderingContext2D) {
	for (const shift of [-side, 0, side]) line(pen, shift - 1, side + 1, shift + side + 1, -1);
}

/**
 * Lays a person's pattern over a colour, in the colour of the ground.
 * @param pattern the person's place, from 0; the first has none, the seventh is the first again.
 */
export function texture(colour: string, pattern: number, ground: string): CanvasPattern | string {
	const draw = strokes[pattern % strokes.length];
	const tile = document.createElement('canvas');
	tile.width = tile.height = side;
	const pen = tile.getContext('2d');
	if (!pen || !draw || pattern % strokes.length === 0) return colour;
	pen.fillStyle = colour;
	pen.fillRect(0, 0, side, side);
	pen.strokeStyle = ground;
	pen.globalAlpha = 0.6;
	pen.lineWidth = 1.5;
	pen.beginPath();
	draw(pen);
	pen.stroke();
	return pen.createPattern(tile, 'repeat') ?? colour;
}

/** The same strokes as the path of an SVG pattern of the tile's size; empty for the first, which has none. */
export function strokesAsPath(pattern: number): string {
	return paths[pattern % paths.length] ?? '';
}

const paths = [
	'',
	'M-1,7 L7,-1 M-7,7 L1,-1 M5,7 L13,-1',
	'M2.4,3 a0.6,0.6 0 1 0 1.2,0 a0.6,0.6 0 1 0 -1.2,0',
	'M3,0 V6',
	'M0,0 L6,6 M0,6 L6,0',
	'M0,3 H6'
];
