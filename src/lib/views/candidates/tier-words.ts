import type { Found } from '$lib/state/searching/found';

type Tiers = Pick<Found, 'exact' | 'prefix' | 'fuzzy'>;

/**
 * The heading over the row at a place, where rows that match less well begin below others: those that only begin with the
 * words, then those that are only near to them; else `null`.
 */
export function tierWords(place: number, { exact, prefix, fuzzy }: Tiers): string | null {
	if (place === 0) return null;
	if (prefix && place === exact) return 'Matches by their beginning';
	return fuzzy && place === exact + prefix ? 'Near matches' : null;
}

/** How well the first row matches, and so all up to the first heading, where that is not in full; else `null`. */
export function firstTierWords({ exact, prefix, fuzzy }: Tiers): string | null {
	if (exact) return null;
	if (prefix) return 'Matches by their beginning only.';
	return fuzzy ? 'Near matches only: nothing is spelled that way.' : null;
}
