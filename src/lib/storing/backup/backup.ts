import type { CandidateId } from '$lib/domain/candidate';
import {
	type BackupHeader,
	type BackupTable,
	backupFormat,
	bodyVersion,
	noRows
} from './backup-format';
import { countCandidates } from '../changes';
import { sourceLine } from './base64-rows';
import { untagged } from '../joining';
import { keptRows } from '../kept';
import { keptTables, plainTables } from '../database/kept-tables';
import { type CandidateRow, isLive, isRemoved, tombstoneOf } from '../database/rows';
import { Sha256 } from './sha256';
import { clockOf, read, type Store } from '../database/store';
import { wholeList } from '../shortlists/whole-lists';

/** How far a long verb has come: so many rows of so many. */
export type OnProgress = (done: number, total: number) => void;

const rowsAtOnce = 250;

/**
 * Everything worth keeping as one file; see backup-format.ts. Holds one batch of candidates in memory at a time.
 * Shortlists are read first, so that everyone who stands in one is in the backup too, even if candidates are added
 * meanwhile.
 */
export async function backup(store: Store, onProgress?: OnProgress): Promise<Blob> {
	const body = new Body();
	const total = await countCandidates(store);
	await writeSmallTables(store, body);
	let last = '' as CandidateId;
	for (let done = 0; ;) {
		const rows = await read(store, ['candidates'], (db) =>
			db.candidates.where(':id').above(last).limit(rowsAtOnce).toArray()
		);
		const end = rows.at(-1);
		if (!end) break;
		last = end.id;
		for (const row of rows) {
			if (isLive(row)) done++;
			body.add('candidates', candidateLine(row));
		}
		onProgress?.(done, Math.max(done, total));
	}
	await writeSources(store, body);
	return body.finish(clockOf(store)());
}

async function writeSmallTables(store: Store, body: Body): Promise<void> {
	await read(store, ['settings', 'taughtAliases', 'shortlistPages', ...keptTables], async (db) => {
		for (const row of await db.settings.toArray()) body.add('settings', row);
		for (const row of await db.taughtAliases.toArray()) body.add('taughtAliases', row);
		for (const row of await keptRows(db, 'shortlists')) {
			body.add('shortlists', isLive(row) ? await wholeList(db, row) : row);
		}
		for (const name of plainTables) {
			for (const row of await keptRows(db, name)) body.add(name, row);
		}
	});
}

/** One file in memory at a time. */
async function writeSources(store: Store, body: Body): Promise<void> {
	const ids = await read(store, ['sources'], (db) => db.sources.toCollection().primaryKeys());
	for (const id of ids) {
		const row = await read(store, ['sources'], (db) => db.sources.get(id));
		if (row) body.add('sources', sourceLine(row));
	}
}

/** What was removed is in no backup, only that it was. */
function candidateLine(row: CandidateRow) {
	if (isLive(row)) return untagged(row);
	return isRemoved(row) ? tombstoneOf(row) : row;
}

/** Collects lines into pieces of a megabyte, which the browser may keep on disk. */
class Body {
	readonly #encoder = new TextEncoder();
	readonly #hash = new Sha256();
	readonly #counts: Record<BackupTable, number> = { ...noRows };
	#pieces: Blob[] = [];
	#text = '';
	#bytes = 0;

	add(table: BackupTable, row: unknown): void {
		this.#counts[table]++;
		this.#text += JSON.stringify([table, row]) + '\n';
		if (this.#text.length > 1_000_000) this.#flush();
	}

	finish(madeAt: number): Blob {
		this.#flush();
		const header: BackupHeader = {
			format: backupFormat,
			bodyVersion,
			madeAt,
			counts: this.#counts,
			bytes: this.#bytes,
			sha256: this.#hash.hex()
		};
		const pieces = [JSON.stringify(header) + '\n', ...this.#pieces];
		return new Blob(pieces, { type: 'application/x-ndjson' });
	}

	#flush(): void {
		const bytes = this.#encoder.encode(this.#text);
		this.#hash.update(bytes);
		this.#bytes += bytes.length;
		this.#pieces.push(new Blob([bytes]));
		this.#text = '';
	}
}
