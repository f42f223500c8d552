import { Beginnings } from './beginnings';
import { canStart, classes, cut, fold, ignored, lineBreak, looseJoint, tightJoint } from './fold';
import type { Words } from './words';

/** A value of a trie with the place where its name ends in the text that was read. */
export interface Ending {
	readonly value: number;
	readonly to: number;
}

/** A trie over folded names; words of a name are joined, so "Node.js", "node js" and "NodeJS" are one path. */
export class Trie {
	/** The class of letter that leads to each node. A node's children stand in a row, so that few lines of memory are read. */
	readonly #kinds: Uint8Array;
	/** Where the children of each node begin; those of the next node begin where they end. */
	readonly #children: Uint32Array;
	/** The root's child by its class, since it has one for nearly every letter; 0 where there is none. */
	readonly #first = new Uint32Array(classes);
	/** The value of each node, or −1. */
	readonly #values: Int32Array;
	readonly #beginnings = new Beginnings();

	/** @param names each with its value; of two that fold the same the first keeps it. */
	constructor(names: readonly string[]) {
		const root: Draft = { kind: cut, value: -1, children: new Map(), names: 0 };
		names.forEach((name, value) => addTo(root, name, value));
		const nodes = [root];
		const children = [1];
		for (const node of nodes) {
			// What most names go on with is found first.
			nodes.push(...[...node.children.values()].sort((a, b) => b.names - a.names));
			children.push(nodes.length);
		}
		this.#kinds = Uint8Array.from(nodes, ({ kind }) => kind);
		this.#values = Int32Array.from(nodes, ({ value }) => value);
		this.#children = Uint32Array.from(children);
		for (let child = 1; child <= root.children.size; child++) {
			this.#first[this.#kinds[child] ?? cut] = child;
		}
		names.forEach((name) => this.#beginnings.add(lettersOf(name)));
	}

	/** The first word from one on at which a name can perhaps be read: no other needs to be tried. */
	nextStart(words: Words, from: number): number {
		return this.#beginnings.next(words, from);
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
		const values = this.#values;
		let found: Ending | null = null;
		let node = 0;
		let at = from;
		while (at < folded.length) {
			const kind = folded[at] ?? cut;
			if (kind > ignored) {
				node = node ? this.#childOf(node, kind) : (this.#first[kind] ?? 0);
				if (!node) break;
				at++;
				const value = values[node] ?? -1;
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

	/** The child to which a class of letter leads, or 0. */
	#childOf(node: number, kind: number): number {
		const end = this.#children[node + 1] ?? 0;
		for (let child = this.#children[node] ?? end; child < end; child++) {
			if (this.#kinds[child] === kind) return child;
		}
		return 0;
	}
}

/** A node while names are added. */
interface Draft {
	readonly kind: number;
	readonly children: Map<number, Draft>;
	value: number;
	/** How many names lead through it. */
	names: number;
}

function addTo(root: Draft, name: string, value: number): void {
	let node = root;
	for (const kind of lettersOf(name)) {
		let child = node.children.get(kind);
		if (!child)
			node.children.set(kind, (child = { kind, value: -1, children: new Map(), names: 0 }));
		child.names++;
		node = child;
	}
	if (node.value < 0) node.value = value;
}

/** The classes of a name without what may join its words. */
function lettersOf(name: string): Uint8Array {
	return fold(name).filter((kind) => kind > ignored);
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
