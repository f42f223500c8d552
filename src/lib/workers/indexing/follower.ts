import { analyserVersion } from '$lib/analysing/analyse';
import type { Candidate } from '$lib/domain/candidate';
import type { Month } from '$lib/domain/month';
import type { Batch } from '$lib/searching/pool/batch';
import type { Updated } from '$lib/storing/candidates';
import { type ChangeStep, poolState } from '$lib/storing/changes';
import type { Store } from '$lib/storing/database/store';
import type { PoolEvents } from '../pool-events';
import type { Progress } from '../progress';
import type { TaughtVocabulary } from '../teaching/taught-vocabulary';
import type { WorkQueue } from '../work-queue';
import type { Analyst, Terms } from './analyst';
import type { IndexKeeper } from './index-keeper';
import { readStale } from './re-reading';

/** So many are read before the page is told again that there is more to find. */
const betweenShows = 5_000;

/** What it follows, and who helps. */
interface Along {
	readonly store: Store;
	readonly keeper: IndexKeeper;
	/** The month that counts as now. */
	readonly asOf: Month;
	readonly vocabulary: TaughtVocabulary;
	readonly analyst: Analyst;
	readonly queue: WorkQueue;
	readonly progress: Progress;
	readonly events: PoolEvents;
}

/** Has the index follow the pool, the vocabulary and the month, and tells the page when something else is found. */
export class Follower {
	readonly #along: Along;
	#willFollow = false;
	/** The last change of the pool that was heard of. */
	#heard = 0;
	#textsRead: Promise<void> | undefined;

	constructor(along: Along) {
		this.#along = along;
	}

	/** What the index needs of candidates, by the present vocabulary and month. */
	pack(candidates: readonly Candidate[]): Promise<Batch> {
		return this.#along.analyst.pack(candidates, this.#terms);
	}

	/** Gets ready to pack very many, while they are still being made; where that fails, packing says so. */
	expectMany(): void {
		this.#along.analyst.makeReady(this.#terms).catch(() => undefined);
	}

	get #terms(): Terms {
		const { vocabulary, asOf } = this.#along;
		return { taught: vocabulary.taught, asOf };
	}

	/** Brings the index up to the pool and says so. */
	catchUp(): Promise<void> {
		const { keeper, progress } = this.#along;
		return progress.during(async () => {
			await keeper.catchUp(this.#reading());
			await this.tellChanged();
		});
	}

	/** Brings the index up to a change once after the work at hand, however many changes it makes, and unless that took them in. */
	catchUpSoon(change: number): void {
		const { keeper, queue } = this.#along;
		this.#heard = Math.max(this.#heard, change);
		if (this.#willFollow) return;
		this.#willFollow = true;
		queue.inBackground(async () => {
			this.#willFollow = false;
			if (keeper.through < this.#heard) await this.catchUp();
		});
	}

	/** Takes new candidates, stored and packed already, into the index. */
	take(batch: Batch, step: ChangeStep): Promise<void> {
		return this.#along.keeper.take(batch, step, this.#reading(), true);
	}

	/** Takes changed candidates, as they were stored, into the index, and says so. */
	async takeChanged({ candidates, step }: Updated): Promise<void> {
		const { keeper } = this.#along;
		await keeper.take(await this.pack(candidates), step, this.#reading(), false);
		this.tellTaken();
	}

	/** Brings the index up to the pool, and to the present analyser, vocabulary and month. */
	readStale(): Promise<void> {
		const { store, keeper, asOf, vocabulary, progress } = this.#along;
		const { present } = vocabulary;
		const version = { analyser: analyserVersion, vocabulary: present.version, asOf };
		keeper.readAnewWhoComesBack();
		return progress.during(async () => {
			await keeper.catchUp(this.#reading());
			await readStale(store, keeper, {
				...this.#reading('read again'),
				version,
				isCurrent: () => vocabulary.present === present,
				namesSince: (older) => vocabulary.namesBetween(older, present.version)
			});
			await this.tellChanged();
		});
	}

	/** Reads the whole texts into the index; whoever asks meanwhile waits for the same. */
	readTexts(): Promise<void> {
		this.#textsRead ??= this.#readTexts().finally(() => (this.#textsRead = undefined));
		return this.#textsRead;
	}

	async #readTexts(): Promise<void> {
		const { keeper, queue } = this.#along;
		if (await keeper.readTexts()) return;
		await queue.add(() => keeper.recoverTexts(this.#reading()));
	}

	/** Says that the pool is another one, or is found otherwise. */
	async tellChanged(): Promise<void> {
		this.#tell((await poolState(this.#along.store)).count);
	}

	/**
	 * Says the same where the index has just taken in all that was written: the database need not be asked for the count,
	 * and would answer only after all that is on its way into it.
	 */
	tellTaken(): void {
		this.#tell(this.#along.keeper.index.size);
	}

	#tell(count: number): void {
		const { events, keeper } = this.#along;
		events.tell({ kind: 'changed', count, generation: keeper.index.generation });
	}

	/** Reading that shows how far it has come, and what is there, while it goes on. */
	#reading(what: 'read' | 'read again' = 'read') {
		let shown = 0;
		return {
			pack: (candidates: readonly Candidate[]) => this.pack(candidates),
			onRead: async (done: number, total: number) => {
				this.#along.progress.at(what, done, total);
				if (done - shown < betweenShows) return;
				shown = done;
				await this.tellChanged();
			}
		};
	}
}
