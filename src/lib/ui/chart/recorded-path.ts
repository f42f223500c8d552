/** A path that remembers its steps as SVG writes them; it stands in for the browser's own while a drawing is recorded. */
export class RecordedPath {
	d: string;

	/** @param from another path, or steps as SVG writes them. */
	constructor(from: RecordedPath | string = '') {
		this.d = typeof from === 'string' ? from : from.d;
	}

	addPath(path: RecordedPath): void {
		this.d += path.d;
	}

	closePath(): void {
		this.d += 'Z';
	}

	moveTo(x: number, y: number): void {
		this.d += `M${x} ${y}`;
	}

	lineTo(x: number, y: number): void {
		this.d += `${this.d ? 'L' : 'M'}${x} ${y}`;
	}

	bezierCurveTo(...points: number[]): void {
		this.d += `C${points.join(' ')}`;
	}

	rect(x: number, y: number, width: number, height: number): void {
		this.d += `M${x} ${y}h${width}v${height}h${-width}Z`;
	}

	arc(x: number, y: number, r: number, from: number, to: number, counter = false): void {
		const turn = Math.min(2 * Math.PI, Math.abs(to - from)) * (counter ? -1 : 1);
		const at = (angle: number) => `${x + r * Math.cos(angle)} ${y + r * Math.sin(angle)}`;
		this.lineTo(x + r * Math.cos(from), y + r * Math.sin(from));
		// An arc back to where it began is no arc to SVG: a whole circle is two.
		for (const half of [0.5, 1])
			this.d += `A${r} ${r} 0 0 ${counter ? 0 : 1} ${at(from + turn * half)}`;
	}
}
