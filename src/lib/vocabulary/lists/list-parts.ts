/** A stretch `[from, to)` of a text. */
export interface Part {
	readonly from: number;
	readonly to: number;
	/** Stands before a colon: "Languages: Java". */
	readonly isLabel: boolean;
}

const separator = /[,;|\n\r\t•●▪◦‣·*()[\]{}→…]|:(?!\/\/)|\.(?=\s|$)|\s[-–—+]\s| {3,}/gu;
const edge = /[\s\-–—"'“”]/;

/**
 * Cuts the text of a skill list into its items: on commas, bullets, pipes, brackets, colons and line breaks. A
 * slash stays for later, since names hold one ("CI/CD").
 */
export function listParts(text: string): Part[] {
	const parts: Part[] = [];
	let from = 0;
	for (const { index, 0: found } of text.matchAll(separator)) {
		addTrimmed(parts, text, from, index, found === ':');
		from = index + found.length;
	}
	addTrimmed(parts, text, from, text.length, false);
	return parts;
}

function addTrimmed(parts: Part[], text: string, from: number, to: number, isLabel: boolean): void {
	while (from < to && edge.test(text[from] ?? '')) from++;
	while (to > from && edge.test(text[to - 1] ?? '')) to--;
	if (from < to) parts.push({ from, to, isLabel });
}
