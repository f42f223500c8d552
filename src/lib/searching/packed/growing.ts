/** A column of numbers that grows while it is filled. */
export class Growing {
	#numbers = new Uint32Array(1024);
	length = 0;

	push(n: number): void {
		if (this.length === this.#numbers.length) {
			const wider = new Uint32Array(this.length * 2);
			wider.set(this.#numbers);
			this.#numbers = wider;
		}
		this.#numbers[this.length++] = n;
	}

	at(i: number): number {
		return this.#numbers[i] ?? 0;
	}

	/** Adds bits to the number at `i`. */
	mark(i: number, bits: number): void {
		this.#numbers[i] = (this.#numbers[i] ?? 0) | bits;
	}

	/** Sorts the numbers from `from` to the end, ascending. */
	sort(from: number): void {
		this.#numbers.subarray(from, this.length).sort();
	}

	toUint32(): Uint32Array<ArrayBuffer> {
		return this.#numbers.slice(0, this.length);
	}

	toUint16(): Uint16Array<ArrayBuffer> {
		return Uint16Array.from(this.#numbers.subarray(0, this.length));
	}

	toUint8(): Uint8Array<ArrayBuffer> {
		return Uint8Array.from(this.#numbers.subarray(0, this.length));
	}
}

/** The same numbers in a column of more room, with 0 behind them. */
export function grown<Column extends Uint8Array | Int32Array | Uint32Array>(
	column: Column,
	length: number
): Column {
	const wider = new (column.constructor as new (length: number) => Column)(length);
	wider.set(column);
	return wider;
}

/** Gives each distinct text a number, in order of first sight. */
export class Numbering {
	readonly #numbers = new Map<string, number>();
	readonly texts: string[] = [];

	/** @returns the text's number, the same each time. */
	of(text: string): number {
		let n = this.#numbers.get(text);
		if (n === undefined) {
			n = this.texts.length;
			this.#numbers.set(text, n);
			this.texts.push(text);
		}
		return n;
	}
}
