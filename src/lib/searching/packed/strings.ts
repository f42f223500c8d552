/** Many strings as one, so that they are stored and loaded as one. String `i` is `text.slice(starts[i], starts[i + 1])`. */
export interface Strings {
	readonly text: string;
	readonly starts: Uint32Array<ArrayBuffer>;
}

/** Joins strings, in their order. */
export function packStrings(strings: readonly string[]): Strings {
	const starts = new Uint32Array(strings.length + 1);
	let length = 0;
	for (let i = 0; i < strings.length; i++) starts[i + 1] = length += strings[i]?.length ?? 0;
	return { text: strings.join(''), starts };
}

/** How many strings there are. */
export function stringCount({ starts }: Strings): number {
	return starts.length - 1;
}

/** String `i`, counted from 0. */
export function stringAt({ text, starts }: Strings, i: number): string {
	return text.slice(starts[i], starts[i + 1]);
}

/** All of them as they were before they were joined. */
export function stringsIn(strings: Strings): string[] {
	return Array.from({ length: stringCount(strings) }, (_, i) => stringAt(strings, i));
}

/** The first index whose string is not below `wanted`, in strings that are sorted by code unit. */
export function lowerBound(strings: Strings, wanted: string): number {
	let low = 0;
	let high = stringCount(strings);
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (stringAt(strings, middle) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Where the strings that begin with `prefix` stand in sorted strings: `[from, to)`. */
export function prefixRange(strings: Strings, prefix: string): [from: number, to: number] {
	return [lowerBound(strings, prefix), lowerBound(strings, prefix + '\uffff')];
}
