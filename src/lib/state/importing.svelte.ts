import type { QueuedFile, QueuedFileId } from '$lib/domain/queued-file';
import { isArchive } from '$lib/importing/archive/expand';
import { refuseSize } from '$lib/importing/limits';
import type { Reading } from '$lib/importing/reading';
import { keepSource } from '$lib/storing/sources';
import type { Store } from '$lib/storing/store';
import { startImportThread } from '$lib/workers/connect-import';
import { ImportReader } from '$lib/workers/import-reader';
import type { FileReport } from '$lib/workers/file-report';
import { ImportQueue, type Waiting } from './import-queue';
import type { Pool } from './pool.svelte';
import { sayProblem } from './problem';
import type { Shortlists } from './shortlists.svelte';

/** One file on its way in. */
export interface FileRow {
	readonly id: QueuedFileId;
	/** With the folders or the archive it was found in. */
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	readonly state: 'waiting' | 'reading' | 'done' | 'skipped';
	readonly report: FileReport | null;
	/** The list that came with the file: its id here, or that it was there already. */
	readonly list: { readonly id: string; readonly name: string; readonly isNew: boolean } | null;
}

/** The files taken in, newest batch first, and where each stands. They outlive a reload, and so does the work on them. */
export class Importing {
	readonly #pool: Pool;
	readonly #shortlists: Shortlists;
	readonly #store: Promise<Store>;
	readonly #queue: ImportQueue;
	readonly #reader = new ImportReader(startImportThread);
	#rows = $state.raw<readonly FileRow[]>([]);
	#busy = $state(false);
	#paused = $state(false);
	#goOn: (() => void) | null = null;

	readonly done = $derived(this.#rows.filter(({ state }) => state === 'done').length);

	constructor(pool: Pool, shortlists: Shortlists, store: Promise<Store>) {
		this.#pool = pool;
		this.#shortlists = shortlists;
		this.#store = store;
		this.#queue = new ImportQueue(store);
		void this.#resume();
	}

	get rows(): readonly FileRow[] {
		return this.#rows;
	}

	get busy(): boolean {
		return this.#busy;
	}

	get paused(): boolean {
		return this.#paused;
	}

	/** Reads files one after the other, beside whatever else is done; calls while it is busy join the queue. */
	async take(files: readonly File[]): Promise<void> {
		const added = await this.#queue.add(
			files.map((file) => ({ name: file.webkitRelativePath || file.name, file }))
		);
		this.#rows = [...added.map(rowOf), ...this.#rows];
		await this.#run();
	}

	/** Stops after the file at hand, until `goOn`. */
	pause(): void {
		this.#paused = true;
	}

	goOn(): void {
		this.#paused = false;
		this.#goOn?.();
		this.#goOn = null;
	}

	/** Leaves the files that still wait alone; what was read stays. */
	cancel(): void {
		const left = this.#rows.filter(({ state }) => state === 'waiting').map(({ id }) => id);
		for (const id of left) this.#set(id, { state: 'skipped' });
		void this.#queue.skip(left);
		this.goOn();
	}

	/** Clears the table; the candidates stay. */
	clear(): void {
		if (this.#busy) return;
		this.#rows = [];
		void this.#queue.clear();
	}

	async #resume(): Promise<void> {
		const known = await this.#queue.list();
		this.#rows = [...this.#rows, ...known.toReversed().map(rowOf)];
		if (known.some(({ state }) => state === 'waiting')) await this.#run();
	}

	async #run(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		try {
			await this.#queue.alone(async () => {
				await this.#catchUp();
				for (let next = this.#next(); next; next = this.#next()) {
					if (this.#paused) await new Promise<void>((resolve) => (this.#goOn = resolve));
					else await this.#take(next);
				}
			});
		} finally {
			this.#busy = false;
			this.#reader.stop();
		}
	}

	/** What another tab has done of the queue meanwhile. */
	async #catchUp(): Promise<void> {
		const known = new Map((await this.#queue.list()).map((file) => [file.id, file]));
		this.#rows = this.#rows.flatMap((row) => {
			if (row.state !== 'waiting' || this.#queue.holds(row.id)) return row;
			const file = known.get(row.id);
			return file ? rowOf(file) : [];
		});
	}

	/** The file that has waited longest. */
	#next(): FileRow | undefined {
		return this.#rows.findLast(({ state }) => state === 'waiting');
	}

	async #take(row: FileRow): Promise<void> {
		this.#set(row.id, { state: 'reading' });
		let report: FileReport;
		let list: FileRow['list'] = null;
		try {
			report = await this.#read(row);
			list = await this.#bringInList(report);
		} catch (error) {
			report = refusal(row.name, `${row.name} could not be taken in: ${sayProblem(error)}`);
		}
		this.#set(row.id, { state: 'done', report, list });
		await this.#queue.finish(row.id, report);
	}

	async #read({ id, name, size }: FileRow): Promise<FileReport> {
		const tooMuch = refuseSize({ name, size });
		if (tooMuch) return refusal(name, tooMuch.message);
		const file = await this.#queue.bytesOf(id);
		if (!file) return refusal(name, `${name} is no longer at hand; add it again.`);
		const bytes = new Uint8Array(await file.arrayBuffer());
		if (isArchive(bytes)) return this.#unpack(id, name, bytes);
		const reading = await this.#reader.read({ name, bytes });
		const report = await this.#pool.takeReading(name, reading);
		await this.#keep(name, bytes, reading);
		return report;
	}

	/** Files of an archive join the queue right behind it. */
	async #unpack(id: QueuedFileId, name: string, bytes: Uint8Array): Promise<FileReport> {
		const unpacked = await this.#reader.unpack({ name, bytes });
		if (unpacked.kind === 'refused') return refusal(name, unpacked.reason.message);
		const files = unpacked.files.map((file): Waiting => ({
			name: file.name,
			file: new Blob([new Uint8Array(file.bytes)])
		}));
		const added = await this.#queue.add(files);
		const at = this.#rows.findIndex((row) => row.id === id);
		// Later files stand first, so that the first of the archive is the next to be read.
		this.#rows = this.#rows.toSpliced(at, 0, ...added.toReversed().map(rowOf));
		return {
			...refusal(name, ...unpacked.refused.map(({ message }) => message)),
			unpacked: files.length
		};
	}

	/** The file stays with whoever came from it. */
	async #keep(name: string, bytes: Uint8Array<ArrayBuffer>, reading: Reading): Promise<void> {
		if (reading.kind === 'refused' || reading.shortlist) return;
		await keepSource(await this.#store, { hash: reading.hash, name, bytes });
	}

	async #bringInList({ shortlist }: FileReport): Promise<FileRow['list']> {
		if (!shortlist) return null;
		const { name, entries } = shortlist;
		const same = (this.#shortlists.all ?? []).find(
			(list) => list.name === name && JSON.stringify(list.entries) === JSON.stringify(entries)
		);
		if (same) return { id: same.id, name, isNew: false };
		const { id } = await this.#shortlists.bringIn(name, entries);
		return { id, name, isNew: true };
	}

	#set(id: QueuedFileId, change: Partial<FileRow>): void {
		this.#rows = this.#rows.map((row) => (row.id === id ? { ...row, ...change } : row));
	}
}

function rowOf({ id, name, size, state, report }: QueuedFile): FileRow {
	return { id, name, size, state, report: report as FileReport | null, list: null };
}

function refusal(name: string, ...refused: readonly string[]): FileReport {
	return { name, people: [], refused, shortlist: null };
}
