/**
 * SHA-256 (FIPS 180-4) over bytes that come in pieces. `crypto.subtle` wants all of them at once, and is missing on
 * plain http, where a local server may put us.
 */
export class Sha256 {
	readonly #state = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
	readonly #block = new Uint8Array(64);
	#length = 0;

	update(bytes: Uint8Array): this {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
		let at = 0;
		while (at < bytes.length) {
			const filled = this.#length % 64;
			const taken = Math.min(64 - filled, bytes.length - at);
			if (taken === 64) compress(this.#state, view, at);
			else this.#fill(bytes.subarray(at, at + taken), filled);
			this.#length += taken;
			at += taken;
		}
		return this;
	}

	#fill(bytes: Uint8Array, from: number): void {
		this.#block.set(bytes, from);
		if (from + bytes.length === 64) compress(this.#state, new DataView(this.#block.buffer), 0);
	}

	/** The digest in hex. Nothing can be added after it. */
	hex(): string {
		const bits = this.#length * 8;
		const padding = new Uint8Array(((119 - (this.#length % 64)) % 64) + 9);
		padding[0] = 0x80;
		const view = new DataView(padding.buffer);
		view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
		view.setUint32(padding.length - 4, bits % 2 ** 32);
		this.update(padding);
		return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
	}
}

// Signed words all through: sums of them stay small integers to the engine, where unsigned ones turn into doubles.
const constants = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const schedule = new Int32Array(64);

function compress(state: Int32Array, bytes: DataView, at: number): void {
	for (let i = 0; i < 16; i++) schedule[i] = bytes.getInt32(at + i * 4);
	for (let i = 16; i < 64; i++) {
		const w15 = schedule[i - 15] ?? 0;
		const w2 = schedule[i - 2] ?? 0;
		const small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
		const small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
		schedule[i] = ((schedule[i - 16] ?? 0) + small0 + (schedule[i - 7] ?? 0) + small1) | 0;
	}
	let a = state[0] ?? 0;
	let b = state[1] ?? 0;
	let c = state[2] ?? 0;
	let d = state[3] ?? 0;
	let e = state[4] ?? 0;
	let f = state[5] ?? 0;
	let g = state[6] ?? 0;
	let h = state[7] ?? 0;
	for (let i = 0; i < 64; i++) {
		const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const choice = (e & f) ^ (~e & g);
		const first = (h + big1 + choice + (constants[i] ?? 0) + (schedule[i] ?? 0)) | 0;
		const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + big0 + majority) | 0;
	}
	state[0] = (state[0] ?? 0) + a;
	state[1] = (state[1] ?? 0) + b;
	state[2] = (state[2] ?? 0) + c;
	state[3] = (state[3] ?? 0) + d;
	state[4] = (state[4] ?? 0) + e;
	state[5] = (state[5] ?? 0) + f;
	state[6] = (state[6] ?? 0) + g;
	state[7] = (state[7] ?? 0) + h;
}

function rotate(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits behind the point, which is how the standard defines its constants. */
function fraction(root: number): number {
	return ((root % 1) * 2 ** 32) | 0;
}

function primes(count: number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) {
		if (found.every((prime) => n % prime)) found.push(n);
	}
	return found;
}
