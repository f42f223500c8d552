import type { QueuedFile, QueuedFileId } from '$lib/domain/queued-file';
import type { FileReport } from '$lib/workers/taking-in/file-report';

/** One file on its way in. */
export interface FileRow {
	readonly id: QueuedFileId;
	/** With the folders or the archive it was found in. */
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	/** `asks` is a table that waits for somebody to say what is in its columns. */
	readonly state: 'waiting' | 'reading' | 'asks' | 'done' | 'skipped';
	/** What became of it; while it is read, of what was read so far. */
	readonly report: FileReport | null;
	/** The list that came with the file: its id here, or that it was there already. */
	readonly list: { readonly id: string; readonly name: string; readonly isNew: boolean } | null;
	/** While it asks: by which tables of the same heads are known; `null` until it is known. */
	readonly asks: string | null;
	/** The same for files that were added together. */
	readonly batch: number;
}

/** The row of a file in the queue, as it is before anybody asks about its columns. */
export function rowOf({ id, name, size, state, report, addedAt }: QueuedFile): FileRow {
	return {
		...{ id, name, size, state, report: report as FileReport | null },
		...{ list: null, asks: null, batch: addedAt }
	};
}

/** Rows as they are shown: the newest batch first, the files of a batch in the order in which they are read. */
export function asShown(rows: readonly FileRow[]): FileRow[] {
	const batches: FileRow[][] = [];
	for (const row of rows) {
		const last = batches.at(-1);
		if (last?.[0]?.batch === row.batch) last.push(row);
		else batches.push([row]);
	}
	return batches.toReversed().flat();
}

/** A report that takes nobody. */
export function refusal(name: string, ...refused: readonly string[]): FileReport {
	return { name, people: [], refused, shortlist: null };
}
