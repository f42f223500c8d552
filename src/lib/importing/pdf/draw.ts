import type { FontFacts } from './font';
import type { Box, Drawn, Glyph } from './glyph';
import { apply, asMatrix, identity, type Matrix, times } from './matrix';
import { cleanGlyph } from './unicode';
import { unreadGlyph } from './unread';

/** A page's drawing as pdf.js lists it: operation `fnArray[i]` with operands `argsArray[i]`. */
export interface Operations {
	readonly fnArray: ArrayLike<number>;
	readonly argsArray: ArrayLike<unknown>;
}

interface State {
	ctm: Matrix;
	font: FontFacts | null;
	size: number;
	charSpacing: number;
	wordSpacing: number;
	scale: number;
	leading: number;
	rise: number;
}

interface Setting {
	/** From page space to points from the top left corner. */
	readonly base: Matrix;
	/** The numbers of pdf.js's operations by name. */
	readonly ops: Readonly<Record<string, number>>;
	readonly font: (id: string) => FontFacts | null;
}

/** Forms inside forms, and states saved without end, as damaged files have them. */
const deepest = 500;

/**
 * Follows the drawing of a page and notes where each letter falls (ISO 32000-1, 9.4). Letters are taken from the
 * drawing, not from pdf.js's text items: those have no weight, and have lost where spaced-out letters stood.
 */
export function drawnOn({ fnArray, argsArray }: Operations, { base, ops, font }: Setting): Drawn {
	const glyphs: Glyph[] = [];
	const dots: Box[] = [];
	const boxes: Box[] = [];
	const saved: State[] = [];
	let state: State = {
		ctm: base,
		font: null,
		size: 1,
		charSpacing: 0,
		wordSpacing: 0,
		scale: 1,
		leading: 0,
		rise: 0
	};
	let matrix: Matrix = identity;
	let x = 0;
	let y = 0;
	let lineX = 0;
	let lineY = 0;

	const save = () => {
		if (saved.length < deepest) saved.push({ ...state });
	};
	const restore = () => {
		state = saved.pop() ?? state;
	};
	const transform = (inner: unknown) => {
		state.ctm = times(state.ctm, asMatrix(inner));
	};
	const moveText = (dx: number, dy: number) => {
		x = lineX += dx;
		y = lineY += dy;
	};
	const setFont = (id: unknown, size: unknown) => {
		state.font = typeof id === 'string' ? font(id) : null;
		state.size = number(size);
	};

	function show(shown: unknown): void {
		if (!Array.isArray(shown)) return;
		const { font: face, size, charSpacing, wordSpacing, scale, rise } = state;
		const full = times(state.ctm, matrix);
		const turned = turns(full);
		const height = Math.hypot(full[2], full[3]) * Math.abs(size);
		const unit = face?.unit ?? 0.001;
		for (const item of shown as readonly unknown[]) {
			if (typeof item === 'number') {
				x -= (item / 1000) * size * scale;
				continue;
			}
			if (typeof item !== 'object' || item === null) continue;
			const { unicode, originalCharCode, width, isSpace } = item as {
				unicode?: unknown;
				originalCharCode?: unknown;
				width?: unknown;
				isSpace?: unknown;
			};
			const breadth = number(width) * unit * size;
			const isNamed = typeof unicode === 'string' && unicode !== '' && unicode !== '\0';
			const text = isNamed ? cleanGlyph(unicode) : unreadGlyph(number(originalCharCode));
			if (text && (isNamed || breadth > 0)) {
				const [start, baseline] = upright(apply(full, x, y + rise), turned);
				const [end] = upright(apply(full, x + breadth * scale, y + rise), turned);
				glyphs.push({
					text,
					left: Math.min(start, end),
					right: Math.max(start, end),
					y: baseline,
					size: height,
					bold: face?.bold ?? false,
					italic: face?.italic ?? false,
					turned
				});
			}
			x += (breadth + charSpacing + (isSpace ? wordSpacing : 0)) * scale;
		}
	}

	function shape(extent: unknown): void {
		const [x0, y0, x1, y1] = Array.from({ length: 4 }, (_, i) =>
			number((extent as Record<number, unknown> | null)?.[i])
		) as [number, number, number, number];
		const [ax, ay] = apply(state.ctm, x0, y0);
		const [bx, by] = apply(state.ctm, x1, y1);
		const [width, height] = [Math.abs(ax - bx), Math.abs(ay - by)];
		const isLine = height > 8 && height < 40 && width > 8 && width < 300;
		const isDot = width >= 1 && width <= 8 && height >= 1 && height <= 8;
		if (!isLine && !(isDot && width <= height * 2 && height <= width * 2)) return;
		(isLine ? boxes : dots).push({
			left: Math.min(ax, bx),
			right: Math.max(ax, bx),
			top: Math.min(ay, by),
			bottom: Math.max(ay, by)
		});
	}

	const does: Record<string, (args: readonly unknown[]) => void> = {
		save,
		restore,
		transform,
		beginText: () => {
			matrix = identity;
			x = y = lineX = lineY = 0;
		},
		setCharSpacing: ([value]) => (state.charSpacing = number(value)),
		setWordSpacing: ([value]) => (state.wordSpacing = number(value)),
		setHScale: ([value]) => (state.scale = number(value) / 100),
		setLeading: ([value]) => (state.leading = -number(value)),
		setTextRise: ([value]) => (state.rise = number(value)),
		setFont: ([id, size]) => setFont(id, size),
		setGState: ([entries]) => {
			if (!Array.isArray(entries)) return;
			for (const [key, value] of entries as [unknown, unknown][]) {
				if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
			}
		},
		setTextMatrix: (args) => {
			matrix = asMatrix(args.length === 1 ? args[0] : args);
			x = y = lineX = lineY = 0;
		},
		moveText: ([dx, dy]) => moveText(number(dx), number(dy)),
		setLeadingMoveText: ([dx, dy]) => {
			state.leading = number(dy);
			moveText(number(dx), number(dy));
		},
		nextLine: () => moveText(0, state.leading),
		showText: ([shown]) => show(shown),
		constructPath: (args) => shape(args[2]),
		paintFormXObjectBegin: ([form]) => {
			save();
			transform(form);
		},
		paintFormXObjectEnd: restore,
		beginGroup: save,
		endGroup: restore,
		beginAnnotation: ([, , place, form]) => {
			save();
			state.ctm = times(times(base, asMatrix(place)), asMatrix(form));
		},
		endAnnotation: restore
	};
	const byNumber = new Map(Object.entries(does).map(([name, act]) => [ops[name], act]));
	for (let i = 0; i < fnArray.length; i++) {
		const args = argsArray[i];
		byNumber.get(fnArray[i] as number)?.((args ?? []) as readonly unknown[]);
	}
	return { glyphs: glyphs.filter(isPlaced), dots, boxes };
}

function number(value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function isPlaced({ left, right, y, size }: Glyph): boolean {
	return [left, right, y].every((value) => Math.abs(value) < 1e5) && size > 0.5 && size < 1000;
}

/** By how many quarters text is turned, clockwise; what is only slanted counts as upright. */
function turns([a, b]: Matrix): Glyph['turned'] {
	if (Math.abs(b) <= Math.abs(a)) return a < 0 ? 2 : 0;
	return b > 0 ? 1 : 3;
}

/** Turned text as if its page were turned back: only order and distances along it matter. */
function upright(
	[x, y]: readonly [number, number],
	turned: Glyph['turned']
): readonly [number, number] {
	if (turned === 0) return [x, y];
	if (turned === 1) return [y, -x];
	return turned === 2 ? [-x, -y] : [-y, x];
}
