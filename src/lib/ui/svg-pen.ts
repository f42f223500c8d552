/** A path whose steps are remembered as text, in the place of the browser's own while a drawing is recorded. */
export class RecordedPath {
	readonly d: string;

	constructor(d = '') {
		this.d = d;
	}
}

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
	#path = '';

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
		this.#path = '';
	}

	closePath(): void {
		this.#path += 'Z';
	}

	moveTo(x: number, y: number): void {
		this.#path += `M${x} ${y}`;
	}

	lineTo(x: number, y: number): void {
		this.#path += `${this.#path ? 'L' : 'M'}${x} ${y}`;
	}

	bezierCurveTo(...points: number[]): void {
		this.#path += `C${points.join(' ')}`;
	}

	quadraticCurveTo(...points: number[]): void {
		this.#path += `Q${points.join(' ')}`;
	}

	rect(x: number, y: number, width: number, height: number): void {
		this.#path += `M${x} ${y}h${width}v${height}h${-width}Z`;
	}

	arc(x: number, y: number, r: number, from: number, to: number, counter = false): void {
		const turn = Math.min(2 * Math.PI, Math.abs(to - from)) * (counter ? -1 : 1);
		const at = (angle: number) => `${x + r * Math.cos(angle)} ${y + r * Math.sin(angle)}`;
		this.lineTo(x + r * Math.cos(from), y + r * Math.sin(from));
		// An arc back to where it began is no arc to SVG: a whole circle is two.
		for (const half of [0.5, 1])
			this.#path += `A${r} ${r} 0 0 ${counter ? 0 : 1} ${at(from + turn * half)}`;
	}

	clip(): void {
		const id = `clip-${this.#defs.length}`;
		const outer = this.#clip ? ` clip-path="${this.#clip}"` : '';
		this.#clip = this.define(
			id,
			`<clipPath id="${id}"${outer}><path d="${this.#path}"${this.#transform}/></clipPath>`
		);
	}

	fill(path?: unknown): void {
		this.#mark(this.#d(path), `fill="${paint(this.fillStyle)}"`);
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
		this.#marks.push(
			`<text x="${x}" y="${y}" text-anchor="${anchor}" dominant-baseline="${baseline}" fill="${paint(this.fillStyle)}" style="font:${escaped(this.font)}"${this.#around}>${escaped(text)}</text>`
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

	get #around(): string {
		const clip = this.#clip ? ` clip-path="${this.#clip}"` : '';
		const alpha = this.globalAlpha < 1 ? ` opacity="${this.globalAlpha}"` : '';
		return this.#transform + clip + alpha;
	}

	#d(path: unknown): string {
		return path instanceof RecordedPath ? path.d : this.#path;
	}

	#mark(d: string, look: string): void {
		if (d) this.#marks.push(`<path d="${escaped(d)}" ${look}${this.#around}/>`);
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
