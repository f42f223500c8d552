import { proxy, type Remote } from 'comlink';
import { type Blinding, seeing } from '$lib/domain/blind/blinding';
import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import type { Month } from '$lib/domain/month';
import { asksNothing } from '$lib/domain/query';
import type { StorageProblem } from '$lib/storing/database/problem';
import { connectPool } from '$lib/workers/connect';
import type { PoolApi } from '$lib/workers/pool-api';
import type { Opened } from '$lib/workers/pool-core';
import type { PoolEvent } from '$lib/workers/pool-events';
import type { Work } from '$lib/workers/progress';
import type { Found } from '$lib/workers/showing/found';
import { frontBegun, type ReadFront } from '$lib/workers/showing/front';
import { whenReady } from '$lib/workers/when-ready';
import { problemOf } from '../storing/problem';
import { unsaved } from '../storing/unsaved';
import { firstView } from '../first-view';
import { holdingWrites } from './held-writes';
import { ReadPeople } from './read-people';

const workerFailed =
	'The part of Slate that reads the pool could not start or stopped working. Nothing that was saved is lost; reload to go on.';

/** The worker's verbs, but for those that the pool itself knows something about. */
type Asked = Omit<PoolApi, 'open' | 'search' | 'read' | 'tag' | 'remove' | 'restore'>;

/** All candidates on this machine, as the pages see them: how they stand, and what can be asked of the pool's worker. */
export class Pool {
	/** The month that counts as now. */
	readonly asOf: Month;
	/** What else can be asked of the worker. */
	readonly ask: Asked;
	/** Its verbs wait until the pool is open. */
	readonly #remote: Remote<PoolApi>;
	readonly #readLast = new ReadPeople();
	/** What the list shows until the worker has opened the pool. */
	#front: ReadFront | null = null;
	#count = $state<number | null>(null);
	#change = $state(-1);
	#learnt = $state('');
	#blinding = $state.raw<Blinding>(seeing);
	#work = $state.raw<Work | null>(null);
	#samples = $state.raw<readonly string[]>([]);
	#categories = $state.raw<readonly string[]>([]);
	#problem = $state.raw<StorageProblem | null>(null);
	#outdated = $state(false);

	constructor(asOf: Month) {
		this.asOf = asOf;
		const remote = connectPool((detail) => {
			this.#problem = { ...problemOf(new Error(detail)), words: workerFailed };
		});
		const opened = this.#open(remote);
		// Whoever asks hears of a failure, and all see it as the pool's problem.
		opened.catch(() => undefined);
		this.#remote = holdingWrites(whenReady(opened), unsaved);
		this.ask = this.#remote;
	}

	/** How many candidates there are; `null` until the pool is open. */
	get count(): number | null {
		return this.#count;
	}

	/**
	 * Another number with every change of a candidate, here or in another tab, and of how all are read; read it to follow
	 * changes.
	 */
	get change(): number {
		return this.#change;
	}

	/** Another value with every alias that is taught or forgotten, before the pool has followed it. */
	get learnt(): string {
		return this.#learnt;
	}

	/** Whether people are hidden, and who was revealed; read it to follow what is to be seen of people. */
	get blinding(): Blinding {
		return this.#blinding;
	}

	/** Long work under way. */
	get work(): Work | null {
		return this.#work;
	}

	/** The sample candidates that were loaded at this start, the first one on this machine. */
	get samples(): readonly string[] {
		return this.#samples;
	}

	/** Categories of skills in the order of the pages. */
	get categories(): readonly string[] {
		return this.#categories;
	}

	/** Why the pool could not be opened. */
	get problem(): StorageProblem | null {
		return this.#problem;
	}

	/** Another tab runs a newer Slate; this one must be loaded anew. */
	get outdated(): boolean {
		return this.#outdated;
	}

	/** Finds those who meet a query. */
	async search(...asked: Parameters<PoolApi['search']>): Promise<Found> {
		if (this.#front && asksNothing(asked[0])) return this.#front.found;
		return this.#remote.search(...asked);
	}

	/** Candidates with their facts, in the order asked for; those that are gone are left out. */
	async read(ids: readonly CandidateId[]): Promise<CandidateWithFacts[]> {
		const keep = this.#readLast.begin();
		const people = await this.#remote.read(ids);
		keep(people);
		return people;
	}

	/** The same at once, where all of them were read since the pool last changed; else `null`. */
	readBefore(ids: readonly CandidateId[]): readonly CandidateWithFacts[] | null {
		return this.#readLast.get(ids);
	}

	/** Gives a candidate a tag or takes one away. @returns the verb that takes it back. */
	async tag(id: CandidateId, tag: string, on: boolean): Promise<() => Promise<void>> {
		await this.#remote.tag(id, tag, on);
		return () => this.#remote.tag(id, tag, !on);
	}

	/** Removes candidates. @returns the verb that takes it back. */
	async remove(ids: readonly CandidateId[]): Promise<() => Promise<void>> {
		await this.#remote.remove(ids);
		return () => this.#remote.restore(ids);
	}

	async #open(remote: Remote<PoolApi>): Promise<Remote<PoolApi>> {
		try {
			const front = await frontBegun();
			if (front) {
				this.#front = front;
				this.#stands(front, front.found.generation);
				await firstView.waitUntilDrawn();
			}
			const opened = await remote.open(
				this.asOf,
				proxy((event: PoolEvent) => this.#hear(event)),
				front !== null && firstView.isDrawn
			);
			this.#front = null;
			this.#stands(opened, opened.generation);
			this.#samples = opened.samples;
			this.#categories = opened.categories;
			return remote;
		} catch (error) {
			this.#problem = problemOf(error);
			throw error;
		}
	}

	#stands({ count, blinding }: Pick<Opened, 'count' | 'blinding'>, generation: number) {
		this.#count = count;
		this.#change = generation;
		// Who follows it shall not take the same once more for a change.
		if (JSON.stringify(blinding) !== JSON.stringify(this.#blinding)) this.#blinding = blinding;
	}

	#hear(event: PoolEvent) {
		if (event.kind !== 'work') this.#readLast.forget();
		if (event.kind === 'work') this.#work = event.work;
		else if (event.kind === 'blinded') this.#blinding = event.blinding;
		else if (event.kind === 'learnt') this.#learnt = event.version;
		else if (event.kind === 'outdated') this.#outdated = true;
		else if (event.kind === 'blocked') this.#problem = problemOf({ name: 'StorageError:blocked' });
		else {
			this.#count = event.count;
			this.#change = event.generation;
		}
	}
}
