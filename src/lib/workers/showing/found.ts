import type { Quote } from '$lib/domain/quote';
import type { Result } from '$lib/searching/search';
import type { Row } from '$lib/searching/showing/rows';

/** What a search found; rows beyond the first are asked for as they come into sight. */
export interface Found extends Omit<Result, 'ids'> {
	/** Names this result when asking for its rows. */
	readonly id: number;
	/** The first rows, as many as were asked for, so that a key is answered in one exchange. */
	readonly first: readonly ListedRow[];
}

/** A row of the list with the words that prove its best match. */
export interface ListedRow extends Row {
	readonly quote: Quote | null;
}
