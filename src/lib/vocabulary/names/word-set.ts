/** The words of a text as a set: how the rules keep their word lists readable. */
export function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/).filter(Boolean));
}
