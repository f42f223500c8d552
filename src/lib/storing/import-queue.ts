import type { QueuedFile, QueuedFileId, QueuedState } from '$lib/domain/queued-file';
import type { QueuedRow } from './database/rows';
import { read, type Store, write } from './database/store';
import { newId } from './database/uuid';

/** A file as the browser hands it over; its bytes may stay on the disk until they are read. */
export interface IncomingFile {
	readonly name: string;
	readonly file: Blob;
}

/** Puts files at the end of the queue, all or none. @throws StorageError `full`. */
export async function queueFiles(
	store: Store,
	files: readonly IncomingFile[]
): Promise<QueuedFile[]> {
	return write(store, ['importing'], async (db, now) => {
		const last = (await db.importing.toArray()).reduce(
			(most, { place }) => Math.max(most, place),
			0
		);
		const rows = files.map(({ name, file }, i): QueuedRow => {
			const id = newId<QueuedFileId>();
			const place = last + 1 + i;
			return {
				id,
				name,
				size: file.size,
				state: 'waiting',
				report: null,
				file,
				place,
				addedAt: now
			};
		});
		await db.importing.bulkAdd(rows);
		return rows.map(queuedOf);
	});
}

/** All files of the queue in the order they came, without their bytes. */
export async function listQueue(store: Store): Promise<QueuedFile[]> {
	const rows = await read(store, ['importing'], (db) => db.importing.toArray());
	return rows.sort((a, b) => a.place - b.place).map(queuedOf);
}

/** The bytes of a file that still waits or was skipped; `null` where it is done or gone. */
export async function readQueued(store: Store, id: QueuedFileId): Promise<Blob | null> {
	const row = await read(store, ['importing'], (db) => db.importing.get(id));
	return row?.file ?? null;
}

/** Says what became of a file; its bytes leave the queue. One that was cleared meanwhile stays away. */
export async function finishQueued(store: Store, id: QueuedFileId, report: unknown): Promise<void> {
	await change(store, [id], (row) => ({ ...row, state: 'done', report, file: null }));
}

/** Puts a file that is done back where it was, to be read once more; what became of it stays until then. */
export async function queueAgain(
	store: Store,
	id: QueuedFileId,
	file: Blob,
	state: QueuedState
): Promise<void> {
	await change(store, [id], (row) => ({ ...row, state, file }));
}

/** Lets files wait, or leaves them alone; those that are done stay so. */
export async function setQueued(
	store: Store,
	ids: readonly QueuedFileId[],
	state: Exclude<QueuedState, 'done'>
): Promise<void> {
	await change(store, ids, (row) => (row.state === 'done' ? row : { ...row, state }));
}

/** Takes files off the queue, by default all; candidates that came from them stay. */
export async function clearQueue(store: Store, ids?: readonly QueuedFileId[]): Promise<void> {
	await write(store, ['importing'], async (db) => {
		if (ids) await db.importing.bulkDelete([...ids]);
		else await db.importing.clear();
	});
}

async function change(
	store: Store,
	ids: readonly QueuedFileId[],
	how: (row: QueuedRow) => QueuedRow
): Promise<void> {
	await write(store, ['importing'], async (db) => {
		const rows = (await db.importing.bulkGet([...ids])).flatMap((row) => (row ? [how(row)] : []));
		await db.importing.bulkPut(rows);
	});
}

function queuedOf({ id, name, size, state, report, addedAt }: QueuedRow): QueuedFile {
	return { id, name, size, state, report, addedAt };
}
