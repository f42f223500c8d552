import type { QueuedFileId } from '$lib/domain/queued-file';
import { isArchive } from '$lib/importing/archive/expand';
import { refuseSize } from '$lib/importing/bytes/limits';
import type { Reading } from '$lib/importing/reading';
import type { Mapping } from '$lib/importing/table/columns';
import { keepSource, readSource } from '$lib/storing/sources';
import type { Store } from '$lib/storing/database/store';
import { startImportThread } from '$lib/workers/importing/connect-import';
import type { FileReport } from '$lib/workers/taking-in/file-report';
import type { LookedAt } from '$lib/workers/importing/import-api';
import { ImportReader } from '$lib/workers/importing/import-reader';
import { asShown, type FileRow, refusal, rowOf } from './file-rows';
import { ImportQueue, type Waiting } from './import-queue';
import type { Pool } from '../pool/pool.svelte';
import { sayProblem } from '../storing/problem';
import type { Shortlists } from '../shortlisting/shortlists.svelte';
import { TableColumns } from './table-columns';
import { takeParts } from './take-parts';

export type { ColumnKind, Mapping } from '$lib/importing/table/columns';
export type { PersonReport } from '$lib/workers/taking-in/file-report';
export type { LookedAt } from '$lib/workers/importing/import-api';
export type { FileRow };

/** The files taken in and where each stands. They outlive a reload, and so does the work on them. */
export class Importing {
	readonly #pool: Pool;
	readonly #shortlists: Shortlists;
	readonly #store: Promise<Store>;
	readonly #queue: ImportQueue;
	readonly #columns: TableColumns;
	readonly #reader = new ImportReader(startImportThread);
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
		this.#pool = pool;
		this.#shortlists = shortlists;
		this.#store = store;
		this.#queue = new ImportQueue(store);
		this.#columns = new TableColumns(store);
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
		return this.#rows.find(({ state }) => state === 'waiting');
	}

	#wait(): Promise<void> {
		return new Promise<void>((resolve) => (this.#goOn = resolve));
	}

	async #take(row: FileRow): Promise<void> {
		this.#cancelled = false;
		this.#set(row.id, { state: 'reading', report: null });
		let report: FileReport;
		let list: FileRow['list'] = null;
		try {
			const read = await this.#read(row);
			if ('asks' in read) {
				this.#set(row.id, { state: 'asks', asks: read.asks });
				await this.#queue.set([row.id], 'asks');
				return;
			}
			report = read;
			list = await this.#bringInList(report);
		} catch (error) {
			report = refusal(row.name, `${row.name} could not be taken in: ${sayProblem(error)}`);
		}
		this.#set(row.id, { state: 'done', report, list });
		await this.#queue.finish(row.id, report);
	}

	async #read(row: FileRow): Promise<FileReport | { readonly asks: string }> {
		const { id, name, size } = row;
		const tooMuch = refuseSize({ name, size });
		if (tooMuch) return refusal(name, tooMuch.message);
		const file = await this.#queue.bytesOf(id);
		if (!file) return refusal(name, `${name} is no longer at hand; add it again.`);
		const bytes = new Uint8Array(await file.arrayBuffer());
		if (isArchive(bytes)) return this.#unpack(row, bytes);
		const before = row.report ?? undefined;
		const taken = await takeParts(name, {
			read: async (take) => this.#reader.read({ name, bytes }, await this.#columns.all(), take),
			take: (part, taken) => this.#pool.ask.takeReading({ name, before, taken }, part),
			onreport: (report) => this.#set(id, { report }),
			goesOn: (part) => this.#goesOn(part)
		});
		if ('asks' in taken) return taken;
		const { report, hash } = taken;
		// The file stays with whoever came from it.
		if (hash) await keepSource(await this.#store, { hash, name, bytes });
		if (!report.table) return report;
		return { ...report, table: { ...report.table, remembered: !this.#answered.has(id) } };
	}

	/** Whether the next part of a file of many is wanted; waits while it is paused. */
	async #goesOn(part: Reading): Promise<boolean> {
		if (part.kind !== 'read' || !part.part) return true;
		if (this.#paused) await this.#wait();
		return !this.#cancelled;
	}

	/** Files of an archive join the queue right behind it. */
	async #unpack(row: FileRow, bytes: Uint8Array): Promise<FileReport> {
		const { id, name, batch } = row;
		const unpacked = await this.#reader.unpack({ name, bytes });
		if (unpacked.kind === 'refused') return refusal(name, unpacked.reason.message);
		const files = unpacked.files.map((file): Waiting => ({
			name: file.name,
			file: new Blob([new Uint8Array(file.bytes)])
		}));
		const added = (await this.#queue.add(files)).map((file) => ({ ...rowOf(file), batch }));
		const at = this.#rows.findIndex((each) => each.id === id);
		this.#rows = this.#rows.toSpliced(at + 1, 0, ...added);
		return {
			...refusal(name, ...unpacked.refused.map(({ message }) => message)),
			unpacked: files.length
		};
	}

	async #bringInList({ shortlist }: FileReport): Promise<FileRow['list']> {
		if (!shortlist) return null;
		const { name, entries } = shortlist;
		return { ...(await this.#shortlists.bringIn(name, entries)), name };
	}

	#set(id: QueuedFileId, change: Partial<FileRow>): void {
		this.#rows = this.#rows.map((row) => (row.id === id ? { ...row, ...change } : row));
	}
}
