/** Words as they are compared: without case, accents kept, marks and space folded. */
export function fold(text: string | null | undefined): string {
	return (
		(text ?? '')
			.normalize('NFKC')
			.toLowerCase()
			// The capital of both is one letter, so that case cannot be told from it.
			.replaceAll('ı', 'i')
			.replace(/[^\p{L}\p{N}+#]+/gu, ' ')
			.trim()
	);
}

export function digits(text: string | null | undefined): string {
	return (text ?? '').replace(/\D/g, '');
}

/** An address without what differs from one way of writing it to another. */
export function foldAddress(address: string | null | undefined): string {
	return (address ?? '')
		.toLowerCase()
		.replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
		.replace(/\/+$/, '');
}

/** What was right, what was said wrongly, and what was missed. */
export interface Tally {
	readonly hits: number;
	readonly wrong: number;
	readonly missed: number;
}

/** Compares what was found with what is true, each as often as it is there. */
export function tally(
	truth: readonly string[],
	found: readonly string[],
	same: (a: string, b: string) => boolean = (a, b) => a === b
): Tally {
	const left = [...found];
	let hits = 0;
	for (const one of truth) {
		const at = left.findIndex((other) => same(one, other));
		if (at < 0) continue;
		left.splice(at, 1);
		hits += 1;
	}
	return { hits, wrong: left.length, missed: truth.length - hits };
}

export function plus(a: Tally, b: Tally): Tally {
	return { hits: a.hits + b.hits, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

export const nothing: Tally = { hits: 0, wrong: 0, missed: 0 };

/** From 0 to 1; 1 where there was nothing to find and nothing was said. */
export function rates({ hits, wrong, missed }: Tally) {
	const share = (whole: number) => (whole === 0 ? 1 : hits / whole);
	const precision = share(hits + wrong);
	const recall = share(hits + missed);
	const sum = precision + recall;
	return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
