import { isArchive } from '$lib/importing/archive/expand';
import { refuseSize } from '$lib/importing/bytes/limits';
import type { Reading } from '$lib/importing/reading';
import type { Store } from '$lib/storing/database/store';
import { keepSource } from '$lib/storing/sources';
import { startImportThread } from '$lib/workers/importing/connect-import';
import { ImportReader } from '$lib/workers/importing/import-reader';
import type { FileReport } from '$lib/workers/taking-in/file-report';
import type { Pool } from '../pool/pool.svelte';
import type { Shortlists } from '../shortlisting/shortlists.svelte';
import { sayProblem } from '../storing/problem';
import { type FileRow, refusal } from './file-rows';
import type { Waiting } from './import-queue';
import type { TableColumns } from './table-columns';
import { takeParts } from './take-parts';

/** A file that is to be taken in. */
interface Coming extends Pick<FileRow, 'name' | 'size' | 'report'> {
	/** Gives the file itself; `null` where it is gone. */
	readonly file: () => Promise<Blob | null>;
	/** Whether it was said of this very table what is in its columns, and not only of others like it. */
	readonly isAnswered: boolean;
}

/** What a file is taken in for. */
interface Along {
	/** Told what became of it up to now. */
	readonly onreport: (report: FileReport) => void;
	/** Whether the next part of a file of many is wanted. */
	readonly goesOn: () => Promise<boolean>;
}

/** What became of a file: it asks what is in its columns, or it was taken in, or refused. */
export type CameOf =
	| { readonly asks: string }
	| {
			readonly report: FileReport;
			/** The shortlist that it brought along. */
			readonly list: FileRow['list'];
			/** The files of an archive, each to be taken in by itself. */
			readonly unpacked: readonly Waiting[];
	  };

/** Takes files in, one at a time: reads each, puts the people into the pool, and keeps it with whoever came from it. */
export class FileIntake {
	readonly #pool: Pool;
	readonly #shortlists: Shortlists;
	readonly #store: Promise<Store>;
	readonly #columns: TableColumns;
	readonly #reader = new ImportReader(startImportThread);

	/** @param columns what was said of the columns of tables. */
	constructor(pool: Pool, shortlists: Shortlists, store: Promise<Store>, columns: TableColumns) {
		this.#pool = pool;
		this.#shortlists = shortlists;
		this.#store = store;
		this.#columns = columns;
	}

	/** Takes a file in; where that fails, the report says so. */
	async take(coming: Coming, along: Along): Promise<CameOf> {
		try {
			return await this.#take(coming, along);
		} catch (error) {
			return refused(coming.name, `${coming.name} could not be taken in: ${sayProblem(error)}`);
		}
	}

	/** Lets go of what reads, until there is something to read. */
	rest(): void {
		this.#reader.stop();
	}

	async #take(coming: Coming, along: Along): Promise<CameOf> {
		const { name, size } = coming;
		const tooMuch = refuseSize({ name, size });
		if (tooMuch) return refused(name, tooMuch.message);
		const file = await coming.file();
		if (!file) return refused(name, `${name} is no longer at hand; add it again.`);
		const bytes = new Uint8Array(await file.arrayBuffer());
		return isArchive(bytes) ? this.#unpack(name, bytes) : this.#read(coming, bytes, along);
	}

	async #read(
		{ name, report: before, isAnswered }: Coming,
		bytes: Uint8Array<ArrayBuffer>,
		{ onreport, goesOn }: Along
	): Promise<CameOf> {
		const taken = await takeParts(name, {
			read: async (take) => this.#reader.read({ name, bytes }, await this.#columns.all(), take),
			take: (part, taken) =>
				this.#pool.ask.takeReading({ name, before: before ?? undefined, taken }, part),
			onreport,
			goesOn: async (part) => !isOneOfMany(part) || goesOn()
		});
		if ('asks' in taken) return taken;
		const { report, hash } = taken;
		// The file stays with whoever came from it.
		if (hash) await keepSource(await this.#store, { hash, name, bytes });
		const table = report.table && { ...report.table, remembered: !isAnswered };
		const list = await this.#bringInList(report);
		return { report: table ? { ...report, table } : report, list, unpacked: [] };
	}

	async #unpack(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<CameOf> {
		const archive = await this.#reader.unpack({ name, bytes });
		if (archive.kind === 'refused') return refused(name, archive.reason.message);
		const unpacked = archive.files.map((file): Waiting => ({
			name: file.name,
			file: new Blob([new Uint8Array(file.bytes)])
		}));
		const report = refusal(name, ...archive.refused.map(({ message }) => message));
		return { report: { ...report, unpacked: unpacked.length }, list: null, unpacked };
	}

	async #bringInList({ shortlist }: FileReport): Promise<FileRow['list']> {
		if (!shortlist) return null;
		const { name, entries } = shortlist;
		return { ...(await this.#shortlists.bringIn(name, entries)), name };
	}
}

function isOneOfMany(part: Reading): boolean {
	return part.kind === 'read' && !!part.part;
}

function refused(name: string, why: string): CameOf {
	return { report: refusal(name, why), list: null, unpacked: [] };
}
