/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The first few in words and how many are left: `a, b, c and 4 more`. */
export function someWords(words: readonly string[], atMost: number): string {
	const rest = words.length - atMost;
	return rest > 0 ? `${words.slice(0, atMost).join(', ')} and ${rest} more` : listWords(words);
}
