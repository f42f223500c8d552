/** Words of a text and what stands in their place, as UTF-16 offsets `[from, to)`. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly with: string;
}

/** Edits of one text in order, none over another: where several meet, the first and of those the longest stays. */
export function withoutClashes(edits: readonly Edit[]): Edit[] {
	const inOrder = [...edits].sort((a, b) => a.from - b.from || b.to - a.to);
	const kept: Edit[] = [];
	for (const edit of inOrder) {
		const last = kept.at(-1);
		if (!last || edit.from >= last.to) kept.push(edit);
	}
	return kept;
}

/** The text with its edits made. */
export function edited(text: string, edits: readonly Edit[]): string {
	let at = 0;
	let result = '';
	for (const { from, to, with: words } of edits) {
		result += text.slice(at, from) + words;
		at = to;
	}
	return result + text.slice(at);
}

/**
 * Where a stretch of a text stands once the edits are made. One that begins or ends inside an edit takes in all that
 * stands in its place, so that what is marked stays marked.
 */
export function movedBy(
	edits: readonly Edit[],
	[from, to]: readonly [from: number, to: number]
): [from: number, to: number] {
	let [start, end] = [from, to];
	for (const edit of edits) {
		const longer = edit.with.length - (edit.to - edit.from);
		if (edit.to <= from) start += longer;
		else if (edit.from < from) start -= from - edit.from;
		if (edit.to <= to) end += longer;
		else if (edit.from < to) end += edit.from + edit.with.length - to;
	}
	return [start, Math.max(start, end)];
}
