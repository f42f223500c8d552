/**
 * A text for each candidate that may change without the profile: tags, the version of the facts. It lies beside the
 * segments, so that changing it for everyone rewrites none of them.
 */
export interface Marks {
	/** The distinct texts; 0 is the empty one. */
	readonly texts: readonly string[];
	/** For each ordinal the number of its text. */
	readonly numbers: Uint32Array<ArrayBuffer>;
}

/** Everyone without a text. @param room for how many. */
export function noMarks(room = 0): Marks {
	return { texts: [''], numbers: new Uint32Array(room) };
}

/** The text of one candidate; empty where there is none. */
export function markAt({ texts, numbers }: Marks, ordinal: number): string {
	return texts[numbers[ordinal] ?? 0] ?? '';
}

/** The marks with some changed. They share nothing that changes with those before. */
export function withMarks(
	{ texts, numbers }: Marks,
	changes: Iterable<readonly [ordinal: number, text: string]>
): Marks {
	const all = [...texts];
	const known = new Map(all.map((text, n) => [text, n]));
	const changed = numbers.slice();
	for (const [ordinal, text] of changes) {
		let n = known.get(text);
		if (n === undefined) {
			n = all.push(text) - 1;
			known.set(text, n);
		}
		changed[ordinal] = n;
	}
	return { texts: all, numbers: changed };
}

/** Which of the texts fit. */
export function textsThat({ texts }: Marks, fits: (text: string) => boolean): Uint8Array {
	return Uint8Array.from(texts, (text) => Number(fits(text)));
}
