import { type JsonPointer, readText } from './pointer';
import type { Profile } from './profile';

/** Words of a profile with their surroundings, to be shown as a quotation with the words marked. */
export interface Quote {
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

/**
 * The words at `at` of the text at `pointer`, with at most `around` characters to each side, cut at a space
 * and marked with an ellipsis where something is left out.
 */
export function quote(
	profile: Profile,
	pointer: JsonPointer,
	at: readonly [from: number, to: number],
	around = Infinity
): Quote {
	const text = readText(profile, pointer);
	const [from, to] = at;
	let start = Math.max(0, from - around);
	if (start > 0) start = text.indexOf(' ', start) + 1 || start;
	let end = Math.min(text.length, to + around);
	if (end < text.length) end = Math.max(to, text.lastIndexOf(' ', end));
	return {
		before: (start > 0 ? '… ' : '') + text.slice(Math.min(start, from), from),
		words: text.slice(from, to),
		after: text.slice(to, end) + (end < text.length ? ' …' : '')
	};
}
