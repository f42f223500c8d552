type Numbers = Uint32Array<ArrayBuffer>;

const digits = 11;
const buckets = 1 << digits;

/**
 * Sorts items by 32-bit keys, highest first; items with equal keys stay in their order. Three passes by eleven
 * bits each, and none where all agree in them.
 * @param items and `keys` go together; both are sorted in place.
 */
export function sortByKeys(items: Numbers, keys: Numbers): void {
	let from = { items, keys };
	let to: typeof from | null = null;
	for (let shift = 0; shift < 32; shift += digits) {
		const next = startsOf(from.keys, shift);
		if (!next) continue;
		to ??= { items: new Uint32Array(items.length), keys: new Uint32Array(items.length) };
		scatter(from.items, from.keys, to.items, to.keys, next, shift);
		[from, to] = [to, from];
	}
	if (from.items === items) return;
	items.set(from.items);
	keys.set(from.keys);
}

function scatter(
	fromItems: Numbers,
	fromKeys: Numbers,
	toItems: Numbers,
	toKeys: Numbers,
	next: Uint32Array,
	shift: number
): void {
	for (let i = 0; i < fromKeys.length; i++) {
		const key = fromKeys[i] ?? 0;
		const digit = (key >>> shift) & (buckets - 1);
		const at = next[digit] ?? 0;
		next[digit] = at + 1;
		toItems[at] = fromItems[i] ?? 0;
		toKeys[at] = key;
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
