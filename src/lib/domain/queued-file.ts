export type QueuedFileId = string & { readonly __brand: 'QueuedFileId' };

/**
 * Where a file on its way in stands. `skipped` was left alone by the recruiter, and keeps its bytes to go on later;
 * `asks` is a table that waits for somebody to say what is in its columns.
 */
export type QueuedState = 'waiting' | 'asks' | 'done' | 'skipped';

/** A file on its way into the pool, kept so that a reload loses nothing. */
export interface QueuedFile<Report = unknown> {
	readonly id: QueuedFileId;
	/** With the folders it was found in: "2026/march/ada.pdf". */
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	readonly state: QueuedState;
	/** What became of it, once that is known. */
	readonly report: Report | null;
	/** Milliseconds since 1970, UTC; the same for files that were added together. */
	readonly addedAt: number;
}
