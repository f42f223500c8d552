import { wordSet } from '$lib/vocabulary/names/word-set';
import type { Claim } from './claims';

/** A place in an order, and how much of the text it takes. */
export interface Rank {
	readonly from: number;
	readonly to: number;
	readonly value: number;
	/** `%` for "top 5%", else a rank from the top. */
	readonly unit: 'rank' | '%';
	readonly claim: Claim;
}

const scope =
	'global|all[- ]india|national|world|country|state|city|overall|institute|college|university|school';
const size = String.raw`(?<field>\s+(?:of|among|out of)\s+[\d,.]*\d[KMk]?\+?(?:\s+(?:teams|participants|students|candidates|people|contestants))?)?`;
const rank = new RegExp(
	String.raw`(?:\b(?:(?<scope>${scope})\s+)?(?:rank(?:ed|ing)?|air)\b\s*(?:of|:|#|no\.?|[-–—])?\s*#?(?<rank>\d[\d,]*)(?:st|nd|rd|th)?\b` +
		String.raw`|\b(?<place>\d[\d,]*)(?:st|nd|rd|th)\s+(?:place|rank|position)` +
		String.raw`|\btop\s+(?<top>\d+(?:\.\d+)?)\s?%)${size}`,
	'gi'
);

/** Without one of these words no sentence holds a rank. A sign after "C" or a rank is part of the word. */
export const rankSigns = wordSet(
	'rank ranked ranking air rank# ranked# ranking# air# top place position'
);

/** "Global rank 74", "ranked 3 of 500", "2nd place", "top 5%": a place in an order, in the contest beside it. */
export function ranksIn(text: string): Rank[] {
	return [...text.matchAll(rank)].map((match) => {
		const groups = match.groups ?? {};
		const from = match.index;
		const to = from + match[0].length;
		const value = Number((groups.rank ?? groups.place ?? groups.top ?? '').replaceAll(',', ''));
		const measures = contest(text.slice(0, from), text.slice(to));
		const place = groups.top ? `top ${groups.top}%` : `rank ${value}`;
		const words = [groups.scope?.toLowerCase(), place].filter(Boolean).join(' ');
		const label = [measures, words + (groups.field ?? '')].filter(Boolean).join(' ');
		const claim: Claim = { kind: 'rank', direction: null, measures, label };
		return { from, to, value, unit: groups.top ? '%' : 'rank', claim };
	});
}

/** What the rank was won in: the words before it up to a sentence's end, else the words after it. */
function contest(before: string, after: string): string {
	const own = before.split(/[.;!?]\s/).at(-1) ?? '';
	return bare(own) || bare(after.split(/[.;!?](?:\s|$)/)[0] ?? '');
}

const verb =
	/(?:^|\s+)(?:with|won|win|winner|finished|secured|achieved|placed|got|a|an|at|in|the)$/i;

function bare(text: string): string {
	let words = text.replace(/^[\s:,–—-]+/, '').replace(/[\s:,–—-]+$/, '');
	while (verb.test(words)) words = words.replace(verb, '');
	return words.replace(/^(?:in|at|of|on|participants in)\s+(?:the\s+)?/i, '');
}
