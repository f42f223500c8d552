import { alphabet, canStart, cut, fold, ignored, lineBreak, looseJoint, tightJoint } from './fold';

/** A value of a trie with the place where its name ends in the text that was read. */
export interface Ending {
	readonly value: number;
	readonly to: number;
}

/** A trie over folded names; words of a name are joined, so "Node.js", "node js" and "NodeJS" are one path. */
export class Trie {
	/**
	 * A row a node: its child for every class of letter, and in the first column, which no letter uses, one more
	 * than its value. Zero is none.
	 */
	#rows = new Int32Array(alphabet * 1024);
	#nodes = 1;

	/** Adds a name; a name that folds the same keeps the value it had. */
	add(name: string, value: number): void {
		let node = 0;
		for (const kind of fold(name)) {
			if (kind > ignored) node = this.#childOf(node, kind);
		}
		this.#rows[node * alphabet] ||= value + 1;
	}

	/**
	 * Reads one name from `from` on, across the gaps that may stand inside a name, and no further than the
	 * longest name.
	 * @param endOf is asked at every place where a name could end, shortest first: where the name that was read
	 * up to `to` really ends, or −1 where it does not.
	 * @returns the longest name that ends somewhere.
	 */
	longest(
		folded: Uint8Array,
		from: number,
		endOf: (value: number, folded: Uint8Array, from: number, to: number) => number
	): Ending | null {
		if (!canStart(folded[from])) return null;
		const rows = this.#rows;
		let found: Ending | null = null;
		let node = 0;
		let at = from;
		while (at < folded.length) {
			const kind = folded[at] ?? cut;
			if (kind > ignored) {
				node = rows[node * alphabet + kind] ?? 0;
				if (!node) break;
				at++;
				const value = (rows[node * alphabet] ?? 0) - 1;
				if (value < 0) continue;
				const to = endOf(value, folded, from, at);
				if (to > 0) found = { value, to };
			} else if (kind === ignored) at++;
			else {
				at = afterGap(folded, at);
				if (at < 0) break;
			}
		}
		return found;
	}

	#childOf(node: number, kind: number): number {
		const known = this.#rows[node * alphabet + kind];
		if (known) return known;
		const child = this.#nodes++;
		if (this.#nodes * alphabet > this.#rows.length) {
			const wider = new Int32Array(this.#rows.length * 2);
			wider.set(this.#rows);
			this.#rows = wider;
		}
		this.#rows[node * alphabet + kind] = child;
		return child;
	}
}

const longestGap = 4;

/**
 * Where the next word of a name can start after the gap at `from`, or −1 where the gap ends every name. A
 * gap is a space or two, one of them perhaps a line break, or a joint; "Kafka. Streams" is two sentences.
 */
function afterGap(folded: Uint8Array, from: number): number {
	let spaces = 0;
	let breaks = 0;
	let tight = 0;
	let loose = 0;
	let at = from;
	for (; at < folded.length && at - from <= longestGap; at++) {
		const kind = folded[at] ?? cut;
		if (kind > ignored) break;
		if (kind === cut) return -1;
		if (kind === lineBreak) breaks++;
		else if (kind === tightJoint) tight++;
		else if (kind === looseJoint) loose++;
		else if (kind !== ignored) spaces++;
	}
	if (at - from > longestGap || breaks + tight + loose > 1 || (tight && spaces)) return -1;
	return at < folded.length && canStart(folded[at]) ? at : -1;
}
