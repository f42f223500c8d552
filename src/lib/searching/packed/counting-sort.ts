/**
 * Groups items by their key, keeping the items' order within a group.
 * @param keys one for each item, below `count`.
 * @returns the items in order of key, and where each key's group starts in that order (`count + 1` numbers).
 */
export function countingSort(
	keys: Uint32Array,
	count: number
): { order: Uint32Array<ArrayBuffer>; starts: Uint32Array<ArrayBuffer> } {
	const starts = new Uint32Array(count + 1);
	for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
	for (let key = 0; key < count; key++) {
		starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
	}
	const next = starts.slice();
	const order = new Uint32Array(keys.length);
	for (let item = 0; item < keys.length; item++) {
		const key = keys[item] ?? 0;
		const at = next[key] ?? 0;
		order[at] = item;
		next[key] = at + 1;
	}
	return { order, starts };
}

/** Which document each item belongs to, where document `d` holds items `starts[d]` to `starts[d + 1]`. */
export function documentOfItems(starts: Uint32Array): Uint32Array<ArrayBuffer> {
	const documents = new Uint32Array(starts[starts.length - 1] ?? 0);
	for (let d = 0; d + 1 < starts.length; d++) documents.fill(d, starts[d], starts[d + 1]);
	return documents;
}
