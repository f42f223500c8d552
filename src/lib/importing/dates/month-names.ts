import dates from '../words/dates.json';
import { foldCase } from '../words/fold-words';
import { isSlip } from '../words/slip';

const months = new Map(
	dates.months.flatMap((names, i) => names.map((name) => [foldCase(name), i + 1] as const))
);

/** Shorter names of months are one letter away from too many other words. */
const shortestSlip = 7;
const longMonths = [...months].filter(([name]) => name.length >= shortestSlip);

/** The number of a month by its name, also with a letter wrong, or short name in any language; `null` for other words. */
export function monthNamed(word: string): number | null {
	const known = months.get(word);
	if (known !== undefined) return known;
	if (word.length < shortestSlip) return null;
	return longMonths.find(([name]) => isSlip(word, name))?.[1] ?? null;
}
