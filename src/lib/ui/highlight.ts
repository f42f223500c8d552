/** A part of a text as UTF-16 offsets `[from, to)`. */
export type Range = readonly [from: number, to: number];

/** A run of text that is marked throughout or not at all. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/**
 * Cuts a text at the edges of its marks. The pieces put together are the text again; marks that
 * overlap or touch become one, and what lies outside the text is left out.
 */
export function cutAtMarks(text: string, marks: readonly Range[]): Piece[] {
	const pieces: Piece[] = [];
	let done = 0;
	const push = (to: number, marked: boolean) => {
		if (to <= done) return;
		const last = pieces.at(-1);
		const part = text.slice(done, to);
		if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + part, marked };
		else pieces.push({ text: part, marked });
		done = to;
	};
	for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
		if (from >= to) continue;
		push(Math.min(from, text.length), false);
		push(Math.min(to, text.length), true);
	}
	push(text.length, false);
	return pieces;
}
