/**
 * A checksum of plain data: over all numbers of its columns, and of its texts the length and every sixteenth
 * character, so that tens of megabytes take a few milliseconds. It tells damage, not intent.
 */
export function checksumOf(data: unknown): string {
	const steps = checksumSteps(data);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** The same column by column, for whoever has to do something else in between. */
export function* checksumSteps(data: unknown): Generator<void, string> {
	const sums = new Sums();
	for (const part of partsOf(data)) {
		sums.add(part);
		yield;
	}
	return sums.toString();
}

/** The columns, texts and numbers of plain data, in order of their keys. */
function* partsOf(data: unknown): Generator<number | string | ArrayBufferView> {
	if (typeof data === 'number' || typeof data === 'string' || ArrayBuffer.isView(data)) yield data;
	else if (typeof data === 'object' && data !== null) {
		for (const key of Object.keys(data).sort()) {
			yield* partsOf((data as Record<string, unknown>)[key]);
		}
	}
}

/** A checksum in four lanes (multiply and add, as FNV-1a does), which a processor works on side by side. */
class Sums {
	readonly #lanes = new Uint32Array(4).fill(0x811c9dc5);

	add(part: number | string | ArrayBufferView): void {
		if (typeof part === 'number') this.#add(Uint32Array.of(part));
		else if (typeof part === 'string') this.#addText(part);
		else this.#addColumn(part);
	}

	toString(): string {
		return [...this.#lanes].map((lane) => lane.toString(16).padStart(8, '0')).join('');
	}

	#addText(text: string): void {
		const sample = new Uint32Array(1 + Math.ceil(text.length / 16));
		sample[0] = text.length;
		for (let i = 0; i * 16 < text.length; i++) sample[i + 1] = text.charCodeAt(i * 16);
		this.#add(sample);
	}

	#addColumn({ buffer, byteOffset, byteLength }: ArrayBufferView): void {
		const given = new Uint8Array(buffer, byteOffset, byteLength);
		// Numbers of 32 bits can only be read from a multiple of four on.
		const bytes = byteOffset & 3 ? given.slice() : given;
		const whole = byteLength >>> 2;
		this.#add(Uint32Array.of(byteLength, ...bytes.subarray(whole * 4)));
		this.#add(new Uint32Array(bytes.buffer, bytes.byteOffset, whole));
	}

	#add(numbers: Uint32Array): void {
		let [a = 0, b = 0, c = 0, d = 0] = this.#lanes;
		const prime = 0x01000193;
		const end = numbers.length & ~3;
		for (let i = 0; i < end; i += 4) {
			a = Math.imul(a ^ (numbers[i] ?? 0), prime);
			b = Math.imul(b ^ (numbers[i + 1] ?? 0), prime);
			c = Math.imul(c ^ (numbers[i + 2] ?? 0), prime);
			d = Math.imul(d ^ (numbers[i + 3] ?? 0), prime);
		}
		for (let i = end; i < numbers.length; i++) a = Math.imul(a ^ (numbers[i] ?? 0), prime);
		this.#lanes.set([a, b, c, d]);
	}
}
