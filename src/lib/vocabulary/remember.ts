/** More than the words of a large pool that come up again and again. */
const most = 20_000;

/**
 * A function that keeps its answers by their text, up to a bound; past it, it forgets them all and begins anew.
 * @param answer depends on the text alone.
 */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
	const known = new Map<string, Answer>();
	return (text) => {
		let found = known.get(text);
		if (found === undefined) {
			if (known.size >= most) known.clear();
			known.set(text, (found = answer(text)));
		}
		return found;
	};
}
