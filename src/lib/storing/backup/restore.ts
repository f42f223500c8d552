import type { OnProgress } from './backup';
import type { BackupHeader, BackupLine, BackupTable } from './backup-format';
import { checkedBody } from './backup-check';
import { tableNames } from '../database/table-names';
import { clearAll } from '../forgetting';
import { plainTables } from '../database/kept-tables';
import {
	mergeCandidates,
	mergeKept,
	mergeSettings,
	mergeShortlists,
	mergeSources,
	mergeTaughtAliases
} from './merging';
import { type Store, write } from '../database/store';

/** `merge` keeps what is here and lets the later change win; `replace` clears all first. */
export type RestoreMode = 'merge' | 'replace';

const rowsAtOnce = 250;

/**
 * What a backup holds, for asking before it is restored. Reads and checks the whole file.
 * @throws StorageError `damaged` or `outdated`, with the reason.
 */
export async function readBackupHeader(file: Blob): Promise<BackupHeader> {
	return (await checkedBody(file)).header;
}

/**
 * Brings a backup back. The whole file is checked first (length, SHA-256, counts, each row); then all is written in
 * one transaction, so a failure at any point leaves everything as it was. Facts and index are to be derived anew.
 * Takes a while and about the file's size in memory: call it in a worker.
 * @throws StorageError `damaged`, `outdated` or `full`; nothing is changed then.
 */
export async function restore(
	store: Store,
	file: Blob,
	mode: RestoreMode,
	onProgress?: OnProgress
): Promise<BackupHeader> {
	const checked = await checkedBody(file);
	await write(store, tableNames, async (db) => {
		if (mode === 'replace') await clearAll(db);
		let done = 0;
		const total = Object.values(checked.header.counts).reduce((sum, count) => sum + count);
		for (const batch of batches(checked.lines())) {
			await mergeSettings(db, rowsOf('settings', batch));
			await mergeTaughtAliases(db, rowsOf('taughtAliases', batch));
			await mergeShortlists(db, rowsOf('shortlists', batch));
			for (const name of plainTables) await mergeKept(db, name, rowsOf(name, batch));
			await mergeCandidates(db, rowsOf('candidates', batch));
			await mergeSources(db, rowsOf('sources', batch));
			done += batch.length;
			onProgress?.(done, total);
		}
	});
	return checked.header;
}

function rowsOf<Table extends BackupTable>(table: Table, batch: readonly BackupLine[]) {
	return batch.filter((line): line is BackupLine<Table> => line.table === table).map((l) => l.row);
}

function* batches(lines: Iterable<BackupLine>): Generator<BackupLine[]> {
	let batch: BackupLine[] = [];
	for (const line of lines) {
		batch.push(line);
		if (batch.length === rowsAtOnce) {
			yield batch;
			batch = [];
		}
	}
	yield batch;
}
