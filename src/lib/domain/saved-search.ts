export type SavedSearchId = string & { readonly __brand: 'SavedSearchId' };

/** A query under a name, to be opened again. */
export interface SavedSearch {
	readonly id: SavedSearchId;
	readonly name: string;
	/** The query as the parameters of an address. */
	readonly address: string;
	/** Whether it stands beneath the search box. */
	readonly pinned: boolean;
	/** When it was last opened: who meets it since and did not then is new to it. Milliseconds since 1970, UTC. */
	readonly seenAt: number;
	readonly addedAt: number;
	readonly changedAt: number;
	readonly revision: number;
}
