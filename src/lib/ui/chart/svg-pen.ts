import { RecordedPath } from './recorded-path';

interface State {
	fillStyle: unknown;
	strokeStyle: unknown;
	lineWidth: number;
	lineCap: string;
	lineJoin: string;
	lineDashOffset: number;
	globalAlpha: number;
	font: string;
	textAlign: string;
	textBaseline: string;
	dash: readonly number[];
	matrix: DOMMatrix;
	clip: string;
}

const anchors: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };
const baselines: Record<string, string> = { middle: 'central', top: 'hanging' };

/**
 * A pen that writes what is drawn with it as SVG: the part of a canvas's pen that the charts use. Lengths of text are
 * measured by a real canvas.
 */
export class SvgPen {
	fillStyle: unknown = '#000';
	strokeStyle: unknown = '#000';
	lineWidth = 1;
	lineCap = 'butt';
	lineJoin = 'miter';
	lineDashOffset = 0;
	globalAlpha = 1;
	font = '10px sans-serif';
	textAlign = 'start';
	textBaseline = 'alphabetic';
	readonly canvas: HTMLCanvasElement;
	readonly #measure: CanvasRenderingContext2D;
	readonly #marks: string[] = [];
	readonly #defs: string[] = [];
	readonly #states: State[] = [];
	#dash: readonly number[] = [];
	#matrix = new DOMMatrix();
	#clip = '';
	#path = new RecordedPath();

	constructor(canvas: HTMLCanvasElement, measure: CanvasRenderingContext2D) {
		this.canvas = canvas;
		this.#measure = measure;
	}

	/** What was drawn, as SVG elements. */
	get marks(): string {
		return `<defs>${this.#defs.join('')}</defs>${this.#marks.join('')}`;
	}

	/** Adds something to fill with, and gives what to fill with it by. */
	define(id: string, element: string): string {
		if (!this.#defs.includes(element)) this.#defs.push(element);
		return `url(#${id})`;
	}

	save(): void {
		const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset } = this;
		const { globalAlpha, font, textAlign, textBaseline } = this;
		this.#states.push({
			...{ fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset },
			...{ globalAlpha, font, textAlign, textBaseline },
			...{ dash: this.#dash, matrix: DOMMatrix.fromMatrix(this.#matrix), clip: this.#clip }
		});
	}

	restore(): void {
		const state = this.#states.pop();
		if (!state) return;
		const { dash, matrix, clip, ...rest } = state;
		Object.assign(this, rest);
		[this.#dash, this.#matrix, this.#clip] = [dash, matrix, clip];
	}

	translate(x: number, y: number): void {
		this.#matrix.translateSelf(x, y);
	}

	rotate(radians: number): void {
		this.#matrix.rotateSelf((radians * 180) / Math.PI);
	}

	scale(x: number, y: number): void {
		this.#matrix.scaleSelf(x, y);
	}

	setTransform(...given: [number, number, number, number, number, number]): void {
		this.#matrix = new DOMMatrix(given);
	}

	resetTransform(): void {
		this.#matrix = new DOMMatrix();
	}

	setLineDash(dash: readonly number[]): void {
		this.#dash = [...dash];
	}

	getLineDash(): readonly number[] {
		return this.#dash;
	}

	beginPath(): void {
		this.#path = new RecordedPath();
	}

	closePath(): void {
		this.#path.closePath();
	}

	moveTo(x: number, y: number): void {
		this.#path.moveTo(x, y);
	}

	lineTo(x: number, y: number): void {
		this.#path.lineTo(x, y);
	}

	bezierCurveTo(...points: number[]): void {
		this.#path.bezierCurveTo(...points);
	}

	rect(x: number, y: number, width: number, height: number): void {
		this.#path.rect(x, y, width, height);
	}

	arc(x: number, y: number, r: number, from: number, to: number, counter = false): void {
		this.#path.arc(x, y, r, from, to, counter);
	}

	clip(): void {
		const id = `clip-${this.#defs.length}`;
		const outer = this.#clip ? ` clip-path="${this.#clip}"` : '';
		this.#clip = this.define(
			id,
			`<clipPath id="${id}"${outer}><path d="${this.#path.d}"${this.#transform}/></clipPath>`
		);
	}

	/** @param given a path, a rule by which what lies twice inside is outside again, or both. */
	fill(...given: readonly unknown[]): void {
		const rule = given.includes('evenodd') ? ' fill-rule="evenodd"' : '';
		this.#mark(this.#d(given[0]), `fill="${paint(this.fillStyle)}"${rule}`);
	}

	stroke(path?: unknown): void {
		this.#mark(this.#d(path), `fill="none" ${this.#stroked}`);
	}

	fillRect(x: number, y: number, width: number, height: number): void {
		this.#mark(`M${x} ${y}h${width}v${height}h${-width}Z`, `fill="${paint(this.fillStyle)}"`);
	}

	strokeRect(x: number, y: number, width: number, height: number): void {
		this.#mark(`M${x} ${y}h${width}v${height}h${-width}Z`, `fill="none" ${this.#stroked}`);
	}

	/** A drawing begins empty; nothing that the charts clear lies under what they draw. */
	clearRect(): void {
		return undefined;
	}

	measureText(text: string): TextMetrics {
		this.#measure.font = this.font;
		return this.#measure.measureText(text);
	}

	fillText(text: string, x: number, y: number): void {
		const anchor = anchors[this.textAlign] ?? 'start';
		const baseline = baselines[this.textBaseline] ?? 'auto';
		this.#put(
			`<text x="${x}" y="${y}" text-anchor="${anchor}" dominant-baseline="${baseline}" fill="${paint(this.fillStyle)}" style="font:${escaped(this.font)}"`,
			`>${escaped(text)}</text>`
		);
	}

	/** Outlines of text serve legibility on a busy ground alone. */
	strokeText(): void {
		return undefined;
	}

	get #stroked(): string {
		const dash = this.#dash.length ? ` stroke-dasharray="${this.#dash.join(' ')}"` : '';
		return `stroke="${paint(this.strokeStyle)}" stroke-width="${this.lineWidth}" stroke-linecap="${this.lineCap}" stroke-linejoin="${this.lineJoin}"${dash}`;
	}

	get #transform(): string {
		const { isIdentity, a, b, c, d, e, f } = this.#matrix;
		return isIdentity ? '' : ` transform="matrix(${[a, b, c, d, e, f].join(' ')})"`;
	}

	/** Puts a mark down. What clips it is not moved with it, so it is around the mark. */
	#put(before: string, after: string): void {
		const alpha = this.globalAlpha < 1 ? ` opacity="${this.globalAlpha}"` : '';
		const mark = before + this.#transform + alpha + after;
		this.#marks.push(this.#clip ? `<g clip-path="${this.#clip}">${mark}</g>` : mark);
	}

	#d(path: unknown): string {
		return path instanceof RecordedPath ? path.d : this.#path.d;
	}

	#mark(d: string, look: string): void {
		if (d) this.#put(`<path d="${escaped(d)}" ${look}`, '/>');
	}
}

function paint(style: unknown): string {
	return escaped(typeof style === 'string' && style ? style : 'none');
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
