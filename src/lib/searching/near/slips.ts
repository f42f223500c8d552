/**
 * How many slips of the pen lie between two words: a letter too many, too few, another, or two swapped
 * (optimal string alignment).
 */
export function slipsBetween(typed: string, word: string): number {
	return lastRow(typed, word)[word.length] ?? Infinity;
}

/** How many slips lie between what is typed and the best fitting beginning of a word. */
export function slipsToBeginning(typed: string, word: string): number {
	return Math.min(...lastRow(typed, word.slice(0, typed.length + slipsAllowed(typed.length))));
}

/**
 * How many slips are let pass: one from four letters on, two from six, three from nine.
 * @param toBeginning compared with beginnings alone, four letters are like those of far too many words.
 */
export function slipsAllowed(letters: number, toBeginning = false): number {
	if (letters < (toBeginning ? 5 : 4)) return 0;
	if (letters < 6) return 1;
	return letters < 9 ? 2 : 3;
}

/** The slips between all of `a` and each beginning of `b`, the empty one first. */
function lastRow(a: string, b: string): Uint16Array {
	let before = new Uint16Array(b.length + 1);
	let above = Uint16Array.from(before, (_, j) => j);
	let row = new Uint16Array(b.length + 1);
	for (let i = 1; i <= a.length; i++) {
		row[0] = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let slips = (above[j - 1] ?? 0) + (same ? 0 : 1);
			slips = Math.min(slips, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
			}
			row[j] = slips;
		}
		[before, above, row] = [above, row, before];
	}
	return above;
}
