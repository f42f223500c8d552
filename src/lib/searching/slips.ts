/**
 * How many slips of the pen lie between two words: a letter too many, too few, another, or two swapped
 * (optimal string alignment).
 */
export function slipsBetween(typed: string, word: string): number {
	const row = lastRow(typed, word);
	return row[word.length] ?? Infinity;
}

/** How many slips lie between what is typed and the best fitting beginning of a word. */
export function slipsToBeginning(typed: string, word: string): number {
	return Math.min(...lastRow(typed, word.slice(0, typed.length + 3)));
}

/** How many slips are let pass: one from four letters on, two from six, three from nine. */
export function slipsAllowed(letters: number): number {
	if (letters < 4) return 0;
	if (letters < 6) return 1;
	return letters < 9 ? 2 : 3;
}

function lastRow(a: string, b: string): number[] {
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let slips = Math.min(
				(above[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(above[j - 1] ?? 0) + (same ? 0 : 1)
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
			}
			row.push(slips);
		}
		before = above;
		above = row;
	}
	return above;
}
