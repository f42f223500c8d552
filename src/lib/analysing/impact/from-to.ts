/** An earlier and a later level: "from 1–2 s to under 300 ms". */
export interface FromTo {
	readonly from: number;
	readonly to: number;
	readonly levels: readonly [from: string, to: string];
}

const level = String.raw`[₹$€£]?\s?\d[\d,.]*(?:\s?(?:-|–|—)\s?\d[\d,.]*)?\s?(?:%|[A-Za-zµ]+)?\+?`;
const under = String.raw`(?:(?:just\s+)?(?:under|below|less than|over|above|about)\s+|[<>≤~]\s?)?`;
const fromTo = new RegExp(
	String.raw`\bfrom\s+(${under}${level})\s+(?:down\s+|up\s+)?to\s+(${under}${level})`,
	'gi'
);

/** Where a text gives an earlier and a later level. "From 2019 to 2021" is a time, not a level. */
export function fromTosIn(text: string): FromTo[] {
	if (!text.includes('rom ')) return [];
	return [...text.matchAll(fromTo)].flatMap((match): FromTo[] => {
		const earlier = tidy(match[1]);
		const later = tidy(match[2]);
		if (isYear(earlier) && isYear(later)) return [];
		const from = match.index;
		const to = from + match[0].trimEnd().length;
		return [{ from, to, levels: [earlier, later] }];
	});
}

const unitOrScale =
	/(?:%|ms|µs|s|secs?|seconds?|min(?:ute)?s?|h|hrs?|hours?|days?|weeks?|months?|[KMGTP]B|[kKMB]|mn|bn|lakhs?|crores?|x|×|rps|qps|tps)\+?$/;

function tidy(written: string | undefined): string {
	const text = written?.trim() ?? '';
	const bare = text.replace(/(\d)\s*[A-Za-z]+$/, (all, digit: string) =>
		unitOrScale.test(all) ? all : digit
	);
	return bare
		.replace(/^(?:just\s+)?(?:under|below|less than)\s+|^<\s?/i, '<')
		.replace(/(?<=\d)\s?[-—]\s?(?=\d)/, '–')
		.replace(/[.,]$/, '');
}

function isYear(written: string): boolean {
	return /^(?:19|20)\d\d$/.test(written);
}
