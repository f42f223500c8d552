import type { Candidate, CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { sameValue } from '$lib/domain/same-value';
import type { SourceFile } from '$lib/domain/source-file';
import type { Store } from '$lib/storing/database/store';
import { keepFirstReading, readFirstReading } from '$lib/storing/first-readings';
import { readCandidates } from '$lib/storing/reading';
import { deleteSource, keepSource, readSource } from '$lib/storing/sources';
import { startImportThread } from '$lib/workers/importing/connect-import';
import type { Pictured, Reviewed } from '$lib/workers/importing/import-api';
import { ImportReader } from '$lib/workers/importing/import-reader';
import type { Pool } from '../pool/pool.svelte';
import type { Undo } from '../storing/undo';

export type { SourceFile };

/** The files that candidates came from, and what was read from them before anything was changed by hand. */
export class SourceFiles {
	readonly #pool: Pool;
	readonly #store: Promise<Store>;
	readonly #reader = new ImportReader(startImportThread);
	/** A thread reads one file at a time, and what it is asked for meanwhile waits. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(pool: Pool, store: Promise<Store>) {
		this.#pool = pool;
		this.#store = store;
	}

	/** The file of a candidate who may be seen; `null` where none is kept: a file says who it is about. */
	async of(id: CandidateId): Promise<SourceFile | null> {
		return this.read((await this.shown(id))?.source.hash);
	}

	/** The file with this hash; `null` where none was kept, or it was deleted. */
	async read(hash: string | undefined): Promise<SourceFile | null> {
		return hash ? readSource(await this.#store, hash) : null;
	}

	/** Deletes a file for good. @returns the verb that takes it back, for as long as the page is open. */
	async delete(file: SourceFile): Promise<Undo> {
		await deleteSource(await this.#store, file.hash);
		return async () => keepSource(await this.#store, file);
	}

	/** Takes a file apart; never rejects. */
	review(file: SourceFile): Promise<Reviewed> {
		return this.#inTurn(() => this.#reader.review(file));
	}

	/** Draws a page of it; never rejects. @param page counts from 1. @param width in pixels. */
	picture(file: SourceFile, page: number, width: number): Promise<Pictured> {
		return this.#inTurn(() => this.#reader.picture(file, page, width));
	}

	/** A candidate as they are kept, whatever of them the pages show; `null` where nobody has the id. */
	async kept(id: CandidateId): Promise<Candidate | null> {
		const [candidate] = await readCandidates(await this.#store, [id]);
		return candidate ?? null;
	}

	/** The same, but `null` too for somebody who is hidden: of them the pages show another profile. */
	async shown(id: CandidateId): Promise<Candidate | null> {
		const [kept, [seen]] = await Promise.all([this.kept(id), this.#pool.read([id])]);
		return kept && seen && sameValue(kept.profile, seen.profile) ? kept : null;
	}

	async firstReading(id: CandidateId): Promise<Profile | null> {
		return readFirstReading(await this.#store, id);
	}

	/** @param anew whether it takes the place of what was read before; otherwise the first one stays. */
	async keepFirstReading(id: CandidateId, profile: Profile, anew: boolean): Promise<void> {
		await keepFirstReading(await this.#store, id, profile, anew);
	}

	#inTurn<T>(ask: () => Promise<T>): Promise<T> {
		const answer = this.#last.then(ask);
		this.#last = answer;
		return answer;
	}
}
