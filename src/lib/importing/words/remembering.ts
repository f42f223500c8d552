const mostKnown = 4000;
const longestKnown = 200;

/**
 * A function of a text that answers from memory where it is asked again: the same few texts are asked about over and
 * over while it is weighed what they can be. What is long is not kept, and all is forgotten once there is much of it.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const answer = read(text);
		if (text.length > longestKnown) return answer;
		if (known.size >= mostKnown) known.clear();
		known.set(text, answer);
		return answer;
	};
}
