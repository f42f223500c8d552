import type { QueuedFile, QueuedFileId } from '$lib/domain/queued-file';
import type { Store } from '$lib/storing/database/store';
import {
	clearQueue,
	finishQueued,
	type IncomingFile,
	listQueue,
	queueAgain,
	queueFiles,
	readQueued,
	setQueued
} from '$lib/storing/import-queue';

export type Waiting = IncomingFile;

/**
 * The files on their way in, kept so that a reload loses none of them. Where they cannot be kept, since the machine
 * is full or the browser keeps nothing, they are held in memory, and the import goes on all the same.
 */
export class ImportQueue {
	readonly #store: Promise<Store>;
	readonly #held = new Map<QueuedFileId, Blob>();

	constructor(store: Promise<Store>) {
		this.#store = store;
	}

	async list(): Promise<QueuedFile[]> {
		return (await this.#try((store) => listQueue(store))) ?? [];
	}

	/** Puts files at the end. */
	async add(files: readonly Waiting[]): Promise<QueuedFile[]> {
		const queued = (await this.#try((store) => queueFiles(store, files))) ?? this.#unkept(files);
		for (const [i, { id }] of queued.entries()) {
			const file = files[i]?.file;
			if (file) this.#held.set(id, file);
		}
		return queued;
	}

	/** Whether a file was added here, and is not finished. */
	holds(id: QueuedFileId): boolean {
		return this.#held.has(id);
	}

	/** The file itself; `null` where another tab has finished it, or it was cleared. */
	async bytesOf(id: QueuedFileId): Promise<Blob | null> {
		return this.#held.get(id) ?? (await this.#try((store) => readQueued(store, id))) ?? null;
	}

	async finish(id: QueuedFileId, report: unknown): Promise<void> {
		this.#held.delete(id);
		await this.#try((store) => finishQueued(store, id, report));
	}

	/** Holds a file that is done once more. */
	async again(id: QueuedFileId, file: Blob, state: 'asks' | 'waiting'): Promise<void> {
		this.#held.set(id, file);
		await this.#try((store) => queueAgain(store, id, file, state));
	}

	/** Has files wait, or has them ask. */
	async set(ids: readonly QueuedFileId[], state: 'asks' | 'waiting'): Promise<void> {
		await this.#try((store) => setQueued(store, ids, state));
	}

	async skip(ids: readonly QueuedFileId[]): Promise<void> {
		await this.#try((store) => setQueued(store, ids, 'skipped'));
	}

	async clear(): Promise<void> {
		this.#held.clear();
		await this.#try((store) => clearQueue(store));
	}

	/** Works while no other tab does, since all of them see the same queue. */
	async alone(work: () => Promise<void>): Promise<void> {
		const { locks } = navigator as { locks?: LockManager };
		if (locks) await locks.request('slate-import', work);
		else await work();
	}

	#unkept(files: readonly Waiting[]): QueuedFile[] {
		const now = Date.now();
		return files.map((file) => unkept(file, now));
	}

	async #try<T>(ask: (store: Store) => Promise<T>): Promise<T | null> {
		try {
			return await ask(await this.#store);
		} catch {
			return null;
		}
	}
}

function unkept({ name, file }: Waiting, addedAt: number): QueuedFile {
	const id = crypto.randomUUID() as QueuedFileId;
	return { id, name, size: file.size, state: 'waiting', report: null, addedAt };
}
