import { alphabet, canStart, cut, fold, ignored, lineBreak, looseJoint, tightJoint } from './fold';

/** A trie over folded names; words of a name are joined, so "Node.js", "node js" and "NodeJS" are one path. */
export class Trie {
	#next = new Int32Array(alphabet * 1024);
	#value: number[] = [-1];

	/**
	 * Adds a name.
	 * @returns the value the same folded name already had, else `value`.
	 */
	add(name: string, value: number): number {
		let node = 0;
		for (const kind of fold(name)) {
			if (kind <= ignored) continue;
			node = this.#childOf(node, kind);
		}
		if (this.#value[node] === -1) this.#value[node] = value;
		return this.#value[node] ?? value;
	}

	/**
	 * Reads one name from `from` on, across the gaps that may stand inside a name, and reports every place
	 * where a name could end, shortest first. Reads no further than the longest name.
	 */
	walk(folded: Uint8Array, from: number, visit: (end: number, value: number) => void): void {
		if (!canStart(folded[from])) return;
		let node = 0;
		let at = from;
		while (at < folded.length) {
			const kind = folded[at] ?? cut;
			if (kind === ignored) at++;
			else if (kind < ignored) {
				at = afterGap(folded, at);
				if (at < 0) return;
			} else {
				node = this.#next[node * alphabet + kind] ?? 0;
				if (!node) return;
				at++;
				const value = this.#value[node] ?? -1;
				if (value >= 0) visit(at, value);
			}
		}
	}

	#childOf(node: number, kind: number): number {
		const known = this.#next[node * alphabet + kind];
		if (known) return known;
		const child = this.#value.push(-1) - 1;
		if (this.#value.length * alphabet > this.#next.length) {
			const wider = new Int32Array(this.#next.length * 2);
			wider.set(this.#next);
			this.#next = wider;
		}
		this.#next[node * alphabet + kind] = child;
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
