import type { QueuedFileId } from '$lib/domain/queued-file';
import type { Mapping } from '$lib/importing/table/columns';
import type { Store } from '$lib/storing/database/store';
import { readSource } from '$lib/storing/sources';
import { startImportThread } from '$lib/workers/importing/connect-import';
import type { LookedAt } from '$lib/workers/importing/import-api';
import { ImportReader } from '$lib/workers/importing/import-reader';
import type { Pool } from '../pool/pool.svelte';
import type { Shortlists } from '../shortlisting/shortlists.svelte';
import { FileIntake } from './file-intake';
import { asShown, type FileRow, rowOf } from './file-rows';
import { ImportQueue, type Waiting } from './import-queue';
import { TableColumns } from './table-columns';

export type { ColumnKind, Mapping } from '$lib/importing/table/columns';
export type { PersonReport } from '$lib/workers/taking-in/file-report';
export type { LookedAt } from '$lib/workers/importing/import-api';
export type { FileRow };

/** The files taken in and where each stands. They outlive a reload, and so does the work on them. */
export class Importing {
	readonly #store: Promise<Store>;
	readonly #queue: ImportQueue;
	readonly #columns: TableColumns;
	readonly #intake: FileIntake;
	/** Tables are looked at while other files are read. */
	readonly #looker = new ImportReader(startImportThread);
	/** In the order in which they are read. */
	#rows = $state.raw<readonly FileRow[]>([]);
	#busy = $state(false);
	#paused = $state(false);
	#cancelled = false;
	/** Tables of which it was said what is in their columns, not only of others like them. */
	readonly #answered = new Set<QueuedFileId>();
	#goOn: (() => void) | null = null;

	/** The newest batch first, the files of a batch in the order in which they are read. */
	readonly rows = $derived(asShown(this.#rows));
	/** How many need nobody any more. */
	readonly done = $derived(
		this.#rows.filter(({ state }) => !['waiting', 'reading'].includes(state)).length
	);

	constructor(pool: Pool, shortlists: Shortlists, store: Promise<Store>) {
		this.#store = store;
		this.#queue = new ImportQueue(store);
		this.#columns = new TableColumns(store);
		this.#intake = new FileIntake(pool, shortlists, store, this.#columns);
		void this.#resume();
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
		this.#rows = [...this.#rows, ...added.map(rowOf)];
		await this.#run();
	}

	/** Stops after the file at hand, or the part of it, until `goOn`. */
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
		this.#cancelled = true;
		this.goOn();
	}

	/** Reads the files that were left alone after all. */
	async readSkipped(): Promise<void> {
		const left = this.#rows.filter(({ state }) => state === 'skipped').map(({ id }) => id);
		for (const id of left) this.#set(id, { state: 'waiting' });
		await this.#queue.set(left, 'waiting');
		await this.#run();
	}

	/** Clears the table; the candidates stay. */
	clear(): void {
		if (this.#busy) return;
		this.#rows = [];
		void this.#queue.clear();
	}

	/** A table that asks, as its columns are taken; `null` for what is guessed. Never rejects. */
	async look({ id, name }: FileRow, columns: Mapping | null): Promise<LookedAt> {
		const file = await this.#queue.bytesOf(id);
		const bytes = new Uint8Array((await file?.arrayBuffer()) ?? []);
		const look = await this.#looker.table({ name, bytes }, columns);
		if (look.kind === 'table') this.#set(id, { asks: look.key });
		return look;
	}

	/** Remembers what is in the columns of a table, and reads it and all others that ask with the same heads. */
	async answer(row: FileRow, key: string, columns: Mapping): Promise<void> {
		await this.#columns.remember(key, columns);
		const alike = this.#rows.filter(
			({ state, asks, report }) => state === 'asks' && asks === key && !report
		);
		const ids = [...new Set([row.id, ...alike.map(({ id }) => id)])];
		for (const id of ids) {
			this.#answered.add(id);
			this.#set(id, { state: 'waiting' });
		}
		await this.#queue.set(ids, 'waiting');
		await this.#run();
	}

	/** Asks once more what is in the columns of a table that was read. @returns `false` where its file is gone. */
	async askAgain({ id, report }: FileRow): Promise<boolean> {
		const hash = report?.table?.hash;
		const source = hash ? await readSource(await this.#store, hash) : null;
		if (!source) return false;
		await this.#queue.again(id, new Blob([source.bytes]), 'asks');
		this.#set(id, { state: 'asks' });
		return true;
	}

	/** Leaves a table that asks alone: one that was read before stays as it was read. */
	async leave({ id, report }: FileRow): Promise<void> {
		this.#set(id, { state: report ? 'done' : 'skipped' });
		if (report) await this.#queue.finish(id, report);
		else await this.#queue.skip([id]);
	}

	async #resume(): Promise<void> {
		const known = await this.#queue.list();
		this.#rows = [...known.map(rowOf), ...this.#rows];
		if (known.some(({ state }) => state === 'waiting')) await this.#run();
	}

	async #run(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		try {
			await this.#queue.alone(async () => {
				await this.#catchUp();
				for (let next = this.#next(); next; next = this.#next()) {
					if (this.#paused) await this.#wait();
					else await this.#take(next);
				}
			});
		} finally {
			this.#busy = false;
			this.#intake.rest();
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
		return this.#rows.find(({ state }) => state === 'waiting');
	}

	#wait(): Promise<void> {
		return new Promise<void>((resolve) => (this.#goOn = resolve));
	}

	async #take(row: FileRow): Promise<void> {
		const { id } = row;
		this.#cancelled = false;
		this.#set(id, { state: 'reading', report: null });
		const isAnswered = this.#answered.has(id);
		const came = await this.#intake.take(
			{ ...row, isAnswered, file: () => this.#queue.bytesOf(id) },
			{ onreport: (report) => this.#set(id, { report }), goesOn: () => this.#goesOn() }
		);
		if ('asks' in came) {
			this.#set(id, { state: 'asks', asks: came.asks });
			await this.#queue.set([id], 'asks');
			return;
		}
		const { report, list, unpacked } = came;
		if (unpacked.length) await this.#addBehind(row, unpacked);
		this.#set(id, { state: 'done', report, list });
		await this.#queue.finish(id, report);
	}

	/** Whether a file of many is to be read on; waits while it is paused. */
	async #goesOn(): Promise<boolean> {
		if (this.#paused) await this.#wait();
		return !this.#cancelled;
	}

	/** Files of an archive join the queue right behind it. */
	async #addBehind({ id, batch }: FileRow, files: readonly Waiting[]): Promise<void> {
		const added = (await this.#queue.add(files)).map((file) => ({ ...rowOf(file), batch }));
		const at = this.#rows.findIndex((each) => each.id === id);
		this.#rows = this.#rows.toSpliced(at + 1, 0, ...added);
	}

	#set(id: QueuedFileId, change: Partial<FileRow>): void {
		this.#rows = this.#rows.map((row) => (row.id === id ? { ...row, ...change } : row));
	}
}
