const digits = 11;
const buckets = 1 << digits;

/**
 * Sorts items by 32-bit keys, highest first; items with equal keys stay in their order. Three passes by eleven
 * bits each, and none where all agree in them.
 * @param items and `keys` go together; both are sorted in place.
 */
export function sortByKeys(items: Uint32Array<ArrayBuffer>, keys: Uint32Array<ArrayBuffer>): void {
	let [fromItems, fromKeys] = [items, keys];
	let toItems: Uint32Array<ArrayBuffer> | null = null;
	let toKeys: Uint32Array<ArrayBuffer> = keys;
	for (let shift = 0; shift < 32; shift += digits) {
		const next = startsOf(fromKeys, shift);
		if (!next) continue;
		if (!toItems) {
			toItems = new Uint32Array(items.length);
			toKeys = new Uint32Array(items.length);
		}
		for (let i = 0; i < fromKeys.length; i++) {
			const key = fromKeys[i] ?? 0;
			const digit = (key >>> shift) & (buckets - 1);
			const at = next[digit] ?? 0;
			next[digit] = at + 1;
			toItems[at] = fromItems[i] ?? 0;
			toKeys[at] = key;
		}
		[fromItems, toItems] = [toItems, fromItems];
		[fromKeys, toKeys] = [toKeys, fromKeys];
	}
	if (fromItems !== items) {
		items.set(fromItems);
		keys.set(fromKeys);
	}
}

/** Where each digit's items go, highest digit first; `null` where all have the same. */
function startsOf(keys: Uint32Array, shift: number): Uint32Array | null {
	const counts = new Uint32Array(buckets);
	for (let i = 0; i < keys.length; i++) {
		const digit = ((keys[i] ?? 0) >>> shift) & (buckets - 1);
		counts[digit] = (counts[digit] ?? 0) + 1;
	}
	let start = 0;
	for (let digit = buckets - 1; digit >= 0; digit--) {
		const count = counts[digit] ?? 0;
		if (count === keys.length) return null;
		counts[digit] = start;
		start += count;
	}
	return counts;
}
