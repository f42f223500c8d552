import type { Candidate, CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import type { TwoPeople } from '$lib/domain/two-people';
import type { Store } from '$lib/storing/store';
import { listTwoPeople, sayTwoPeople, unsayTwoPeople } from '$lib/storing/two-people';
import type { Pool } from './pool.svelte';
import type { Undo } from './shortlists.svelte';
import type { SourceFiles } from './source-files';

/** Candidates who may be one person: merged, or said to be two people, which is remembered. */
export class Duplicates {
	readonly #pool: Pool;
	readonly #files: SourceFiles;
	readonly #store: Promise<Store>;
	#said = $state.raw<readonly TwoPeople[]>([]);

	constructor(pool: Pool, files: SourceFiles, store: Promise<Store>) {
		this.#pool = pool;
		this.#files = files;
		this.#store = store;
		// Where the database cannot be opened, the pool says so.
		this.#look().catch(() => undefined);
	}

	/** Whether they were said to be two people. */
	areTwo(a: CandidateId, b: CandidateId): boolean {
		return this.#said.some(({ who }) => who.includes(a) && who.includes(b));
	}

	/** Both as they are kept, in this order; `null` where one is gone, or is hidden on the pages. */
	async pair(a: CandidateId, b: CandidateId): Promise<readonly [Candidate, Candidate] | null> {
		const [first, second] = await Promise.all([this.#files.shown(a), this.#files.shown(b)]);
		return first && second ? [first, second] : null;
	}

	/** Gives the first one the merged profile, and takes the second out of the pool. */
	async merge([kept, gone]: readonly [Candidate, Candidate], merged: Profile): Promise<Undo> {
		await this.#files.keepFirstReading(kept.id, kept.profile, false);
		await this.#pool.update(kept.id, merged);
		const bringBack = await this.#pool.remove([gone.id]);
		return async () => {
			await bringBack();
			await this.#pool.update(kept.id, kept.profile);
		};
	}

	/** Remembers that they are two people. */
	async sayTwo(a: CandidateId, b: CandidateId): Promise<Undo> {
		const store = await this.#store;
		const { id } = await sayTwoPeople(store, a, b);
		await this.#look();
		return async () => {
			await unsayTwoPeople(store, id);
			await this.#look();
		};
	}

	async #look(): Promise<void> {
		this.#said = await listTwoPeople(await this.#store);
	}
}
