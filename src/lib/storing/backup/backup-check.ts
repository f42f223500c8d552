import {
	type BackupHeader,
	type BackupLine,
	type BackupTable,
	backupTables,
	damaged,
	noRows,
	readHeader,
	readLine
} from './backup-format';
import { Sha256 } from './sha256';

/** A backup that was found whole. */
export interface CheckedBackup {
	readonly header: BackupHeader;
	/** Its rows in order, read from the same bytes that were checked, without waiting: fit for a transaction. */
	lines(): Iterable<BackupLine>;
}

const lineBreak = 0x0a;
const headerLimit = 10_000;

/** Reads and checks a whole file. @throws StorageError `damaged` or `outdated`, with the reason. */
export async function checkedBody(file: Blob): Promise<CheckedBackup> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const headerEnd = bytes.subarray(0, headerLimit).indexOf(lineBreak);
	const header = readHeader(new TextDecoder().decode(bytes.subarray(0, Math.max(headerEnd, 0))));
	const body = bytes.subarray(headerEnd + 1);
	if (body.length < header.bytes)
		throw damaged(`it is cut off, ${body.length} of ${header.bytes} bytes are there`);
	if (body.length > header.bytes || new Sha256().update(body).hex() !== header.sha256)
		throw damaged('its contents were changed since it was made');
	const lines = () => linesOf(body);
	const counts: Record<BackupTable, number> = { ...noRows };
	const seen = new Set<string>();
	for (const { table, row } of lines()) {
		counts[table]++;
		seen.add(`${table} ${'key' in row ? row.key : row.id}`);
	}
	for (const table of backupTables) {
		if (counts[table] !== header.counts[table])
			throw damaged(`it has ${counts[table]} of ${header.counts[table]} ${table}`);
	}
	const total = backupTables.reduce((sum, table) => sum + counts[table], 0);
	if (seen.size < total) throw damaged('it has the same row twice');
	return { header, lines };
}

function* linesOf(body: Uint8Array): Generator<BackupLine> {
	const decoder = new TextDecoder();
	// The header is line 1.
	for (let from = 0, number = 2; from < body.length; number++) {
		const end = body.indexOf(lineBreak, from);
		const to = end < 0 ? body.length : end;
		yield readLine(decoder.decode(body.subarray(from, to)), number);
		from = to + 1;
	}
}
