import type { Quote } from '$lib/domain/quote';
import type { Facets } from '$lib/searching/facets/facets';
import type { Matches } from '$lib/searching/search';
import type { Row } from '$lib/searching/showing/rows';

/** What a search found; rows beyond the first are asked for as they come into sight. */
export interface Found extends Omit<Matches, 'ids'> {
	/** Names this result when asking for its rows. */
	readonly id: number;
	/** The first rows, as many as were asked for, so that a key is answered in one exchange. */
	readonly first: readonly ListedRow[];
	/** Those of the front come along; all others are asked for by `counts`, so that the rows need not wait for them. */
	readonly facets?: Facets;
}

/** A row of the list with the words that prove its best match. */
export interface ListedRow extends Row {
	readonly quote: Quote | null;
}
