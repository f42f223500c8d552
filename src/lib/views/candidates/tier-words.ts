import type { Found } from '$lib/state/searching/found';

/**
 * The heading over the row at a place: over the first that only begins with the words, and the first that is only near to
 * them; else `null`. Exact matches come first and need none.
 */
export function tierWords(
	place: number,
	{ exact, prefix, fuzzy }: Pick<Found, 'exact' | 'prefix' | 'fuzzy'>
): string | null {
	if (prefix && place === exact) {
		return exact ? 'Matches by their beginning' : 'Matches by their beginning only';
	}
	if (!fuzzy || place !== exact + prefix) return null;
	return place ? 'Near matches' : 'Near matches only: nothing is spelled that way';
}
