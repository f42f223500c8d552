import { analyse } from '$lib/analysing/analyse';
import type { CandidateWithFacts } from '$lib/domain/candidate';
import type { Facts } from '$lib/domain/facts';
import type { Month } from '$lib/domain/month';
import { type Profile, profileName } from '$lib/domain/profile';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import type { PoolIndex } from '$lib/searching/pool-index';
import { poolState } from '$lib/storing/changes';
import { addSamplesOnce } from '$lib/storing/samples';
import { openStore, type Store } from '$lib/storing/store';
import type { StoredCandidate } from '$lib/storing/joining';
import { listTaughtAliases } from '$lib/storing/taught-aliases';
import { watchPool, watchTaughtAliases } from '$lib/storing/watch';
import { namesBetween } from '$lib/vocabulary/teaching';
import { defaultVocabulary, type Vocabulary, withTaught } from '$lib/vocabulary/vocabulary';
import { deriveStale } from './deriving';
import { IndexKeeper } from './index-keeper';
import type { Opened, PoolEvent } from './pool-api';
import { Progress } from './progress';
import { sampleArrivals } from './samples';
import { skillNamesOf } from './skill-names';

interface Opening {
	readonly store: Store;
	readonly asOf: Month;
	readonly keeper: IndexKeeper;
}

/**
 * What all verbs of the pool stand on: the open store, the index that is kept in step with it, the vocabulary as
 * it was taught, and one queue for long work.
 */
export class PoolCore {
	readonly progress = new Progress((work) => this.#listen({ kind: 'work', work }));
	#listen: (event: PoolEvent) => void = () => undefined;
	#opening: Opening | undefined;
	#opened = false;
	#willFollow = false;
	#vocabulary: Vocabulary = defaultVocabulary();
	/** What was taught, by the version that the vocabulary had with it. */
	readonly #taught = new Map<string, readonly TaughtAlias[]>([[this.#vocabulary.version, []]]);
	#names = skillNamesOf(this.#vocabulary);
	/** Long work runs one at a time, in the order it was asked for. */
	#queue: Promise<unknown> = Promise.resolve();

	get store(): Store {
		return this.#open.store;
	}

	/** The month that counts as now. */
	get asOf(): Month {
		return this.#open.asOf;
	}

	get index(): PoolIndex {
		return this.#open.keeper.index;
	}

	get vocabulary(): Vocabulary {
		return this.#vocabulary;
	}

	/** The vocabulary's names, as searching needs them. */
	get names() {
		return this.#names;
	}

	/** Opens the store and the index, loads the samples where they never were, and follows what changes. */
	async open(asOf: Month, listen: (event: PoolEvent) => void): Promise<Opened> {
		this.#listen = listen;
		const store = await openStore({
			onOutdated: () => listen({ kind: 'outdated' }),
			onBlocked: () => listen({ kind: 'blocked' })
		});
		const keeper = new IndexKeeper(store);
		this.#opening = { store, asOf, keeper };
		this.#learn(await listTaughtAliases(store));
		await this.progress.during(() => keeper.open());
		const samples = await addSamplesOnce(store, await this.#samples());
		await keeper.catchUp();
		this.#opened = true;
		watchPool(store, () => this.#followSoon());
		watchTaughtAliases(store, (taught) => this.#learn(taught));
		void this.enqueue(() => this.deriveStale());
		return {
			...(await poolState(store)),
			samples: samples.map(({ profile }) => profileName(profile)),
			categories: this.#vocabulary.categories
		};
	}

	/** The facts of a profile by the present vocabulary and month. */
	factsOf(profile: Profile): Facts {
		return analyse(profile, this.#vocabulary, this.asOf);
	}

	/** A candidate with facts by the present vocabulary. Kept facts may still wait for their turn to follow an alias. */
	withFacts({ facts, ...candidate }: StoredCandidate): CandidateWithFacts {
		const isPresent = facts?.version.vocabulary === this.#vocabulary.version;
		return { ...candidate, facts: isPresent ? facts : this.factsOf(candidate.profile) };
	}

	/** Does long work after what was asked for before. */
	enqueue<T>(work: () => Promise<T>): Promise<T> {
		const done = this.#queue.then(work);
		this.#queue = done.catch(() => undefined);
		return done;
	}

	/** Brings the index up to the pool and says so. */
	async followPool(): Promise<void> {
		const { store, keeper } = this.#open;
		await keeper.catchUp();
		this.#listen({ kind: 'changed', ...(await poolState(store)) });
	}

	/** Brings facts up to the present analyser, vocabulary and month. */
	deriveStale(): Promise<void> {
		const { store, asOf } = this.#open;
		const vocabulary = this.#vocabulary;
		return this.progress.during(async () => {
			await deriveStale(store, vocabulary, asOf, {
				progress: this.progress,
				isCurrent: () => this.#vocabulary === vocabulary,
				namesSince: (older) => this.#namesBetween(older, vocabulary.version),
				onSome: () => this.followPool()
			});
			await this.followPool();
		});
	}

	get #open(): Opening {
		if (!this.#opening) throw new Error('The pool was asked before it was opened.');
		return this.#opening;
	}

	async #samples() {
		return (await sampleArrivals()).map((arrival) => ({
			...arrival,
			facts: this.factsOf(arrival.profile)
		}));
	}

	/** Follows once after the work at hand, however many changes it makes. */
	#followSoon(): void {
		if (this.#willFollow) return;
		this.#willFollow = true;
		void this.enqueue(() => {
			this.#willFollow = false;
			return this.followPool();
		});
	}

	#learn(taught: readonly TaughtAlias[]): void {
		const vocabulary = withTaught(defaultVocabulary(), taught);
		this.#taught.set(vocabulary.version, taught);
		if (vocabulary.version === this.#vocabulary.version) return;
		this.#vocabulary = vocabulary;
		this.#names = skillNamesOf(vocabulary);
		if (!this.#opened) return;
		this.#listen({ kind: 'learnt', version: vocabulary.version });
		void this.enqueue(() => this.deriveStale());
	}

	#namesBetween(older: string, newer: string): string[] | null {
		const [before, after] = [this.#taught.get(older), this.#taught.get(newer)];
		return before && after ? namesBetween(before, after) : null;
	}
}
