import { momentAt } from './moment';
import { tokensOf } from './tokens';

/** A season, a quarter or another stretch of a year that a text names. */
export interface PartOfYear {
	readonly year: number;
	/** "Summer 2019", as it is written. */
	readonly words: string;
}

const longest = 4000;

/** All parts of years in a text, in order. */
export function partsOfYears(text: string): PartOfYear[] {
	const tokens = tokensOf(text.slice(0, longest));
	const found: PartOfYear[] = [];
	for (let at = 0; at < tokens.length;) {
		const read = momentAt(tokens, at);
		const next = read?.next ?? at + 1;
		const year = read?.value.part ? read.value.year : null;
		if (year !== null)
			found.push({ year, words: text.slice(tokens[at]?.from, tokens[next - 1]?.to) });
		at = next;
	}
	return found;
}
