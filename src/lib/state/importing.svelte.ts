import type { FileReport } from '$lib/workers/file-report';
import { sayProblem } from './problem';
import type { Pool } from './pool.svelte';
import type { Shortlists } from './shortlists.svelte';

/** One file on its way in. */
export interface FileRow {
	readonly id: number;
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	readonly state: 'waiting' | 'reading' | 'done' | 'skipped';
	readonly report: FileReport | null;
	/** The list that came with the file: its id here, or that it was there already. */
	readonly list: { readonly id: string; readonly name: string; readonly isNew: boolean } | null;
}

/** The files taken in since the page was opened, newest batch first, and where each stands. */
export class Importing {
	readonly #pool: Pool;
	readonly #shortlists: Shortlists;
	#rows = $state.raw<readonly FileRow[]>([]);
	#busy = $state(false);
	#cancelled = false;
	#nextId = 1;
	readonly #waiting: { id: number; file: File }[] = [];

	readonly done = $derived(this.#rows.filter(({ state }) => state === 'done').length);

	constructor(pool: Pool, shortlists: Shortlists) {
		this.#pool = pool;
		this.#shortlists = shortlists;
	}

	get rows(): readonly FileRow[] {
		return this.#rows;
	}

	get busy(): boolean {
		return this.#busy;
	}

	/** Reads files one after the other, beside whatever else is done; calls while it is busy join the queue. */
	async take(files: readonly File[]): Promise<void> {
		const added = files.map((file) => ({ id: this.#nextId++, file }));
		this.#waiting.push(...added);
		this.#rows = [
			...added.map(({ id, file: { name, size } }) => ({
				id,
				name,
				size,
				state: 'waiting' as const,
				report: null,
				list: null
			})),
			...this.#rows
		];
		if (this.#busy) return;
		this.#busy = true;
		this.#cancelled = false;
		for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
			if (this.#cancelled) this.#set(next.id, { state: 'skipped' });
			else await this.#read(next.id, next.file);
		}
		this.#busy = false;
	}

	/** Leaves the files that still wait alone; what was read stays. */
	cancel(): void {
		this.#cancelled = true;
	}

	/** Clears the table; the candidates stay. */
	clear(): void {
		if (!this.#busy) this.#rows = [];
	}

	async #read(id: number, file: File): Promise<void> {
		this.#set(id, { state: 'reading' });
		try {
			const report = await this.#pool.importFile(file);
			this.#set(id, { state: 'done', report, list: await this.#bringInList(report) });
		} catch (error) {
			const refused = [`${file.name} could not be taken in: ${sayProblem(error)}`];
			const report = { name: file.name, people: [], refused, shortlist: null };
			this.#set(id, { state: 'done', report });
		}
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

	#set(id: number, change: Partial<FileRow>): void {
		this.#rows = this.#rows.map((row) => (row.id === id ? { ...row, ...change } : row));
	}
}
