import { analyse, analyserVersion } from '$lib/analysing/analyse';
import type { Candidate, CandidateWithFacts } from '$lib/domain/candidate';
import type { Month } from '$lib/domain/month';
import { profileName } from '$lib/domain/profile';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import type { Batch } from '$lib/searching/pool/batch';
import type { PoolIndex } from '$lib/searching/pool/pool-index';
import type { Updated } from '$lib/storing/candidates';
import { type ChangeStep, poolState } from '$lib/storing/changes';
import type { Store } from '$lib/storing/database/store';
import { listTaughtAliases } from '$lib/storing/taught-aliases';
import { watchPool, watchTaughtAliases } from '$lib/storing/watch';
import { namesBetween } from '$lib/vocabulary/teaching';
import { defaultVocabulary, type Vocabulary, withTaught } from '$lib/vocabulary/vocabulary';
import { afterwards } from './indexing/afterwards';
import type { Analyst, Terms } from './indexing/analyst';
import type { Beginning } from './beginning';
import { Blindfold } from './blindfold';
import { FactsCache } from './facts-cache';
import { IndexKeeper } from './indexing/index-keeper';
import { KnownPeople } from './showing/known-people';
import type { Opened, PoolEvent } from './pool-api';
import { Progress } from './progress';
import { readStale } from './indexing/re-reading';
import { loadSamples } from './taking-in/samples';
import { skillNamesOf } from './teaching/skill-names';

interface Prepared {
	readonly store: Store;
	readonly keeper: IndexKeeper;
	/** The sample candidates that were loaded just now. */
	readonly samples: readonly Candidate[];
}

interface Opening extends Omit<Prepared, 'samples'> {
	readonly asOf: Month;
}

/** An index further behind than this answers first and catches up then. */
const soonCaughtUp = 500;
const betweenShows = 5_000;
/** A page that searches nothing does not keep the rest from beginning for longer, in milliseconds. */
const mostPatience = 2_000;

/**
 * What all verbs of the pool stand on: the open store, the index that is kept in step with it, the vocabulary as
 * it was taught, and one queue for long work.
 */
export class PoolCore {
	readonly progress = new Progress((work) => this.#listen({ kind: 'work', work }));
	/** All that tells who somebody is passes through it on its way out. */
	readonly blindfold = new Blindfold(() => this.index);
	/** Whom rows showed, and will show. */
	readonly people = new KnownPeople();
	#listen: (event: PoolEvent) => void = (event) => void this.#unheard.push(event);
	#opening: Opening | undefined;
	#opened = false;
	#willFollow = false;
	/** The last change of the pool that was heard of. */
	#heard = 0;
	#vocabulary: Vocabulary = defaultVocabulary();
	/** What was taught, by the version that the vocabulary had with it. */
	readonly #taught = new Map<string, readonly TaughtAlias[]>([[this.#vocabulary.version, []]]);
	#names = skillNamesOf(this.#vocabulary);
	#facts = this.#freshFacts();
	/** Long work runs one at a time, in the order it was asked for. */
	#queue: Promise<unknown> = Promise.resolve();
	#textsRead: Promise<void> | undefined;
	readonly #prepared: Promise<Prepared>;
	#tellAnswered: () => void = () => undefined;
	readonly #answered = new Promise<void>((resolve) => (this.#tellAnswered = resolve));
	/** What the pool said before anybody listened. */
	readonly #unheard: PoolEvent[] = [];
	readonly #analyst: Analyst;

	constructor(analyst: Analyst, beginning: Beginning) {
		this.#analyst = analyst;
		beginning.hear((kind) => this.#listen({ kind }));
		this.#prepared = this.#prepare(beginning);
		// Whoever opens hears of a failure.
		this.#prepared.catch(() => undefined);
	}

	get store(): Store {
		return this.#open.store;
	}

	/** The month that counts as now. */
	get asOf(): Month {
		return this.#open.asOf;
	}

	get keeper(): IndexKeeper {
		return this.#open.keeper;
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

	/** All of opening that needs nothing from the page. */
	async #prepare(beginning: Beginning): Promise<Prepared> {
		const store = await beginning.store;
		const keeper = new IndexKeeper(store, this.#analyst);
		const [taught, samples] = await Promise.all([
			listTaughtAliases(store),
			loadSamples(store),
			beginning.stored.then((parts) => keeper.open(parts)),
			this.blindfold.open(store, (blinding) => this.#listen({ kind: 'blinded', blinding }))
		]);
		this.#learn(taught);
		return { store, keeper, samples };
	}

	/** Opens the pool: loads the samples where they never were, brings a small delay in, and follows what changes. */
	async open(asOf: Month, listen: (event: PoolEvent) => void, isShown = false): Promise<Opened> {
		this.#hear(listen);
		const { store, keeper, samples } = await this.#prepared;
		this.#opening = { store, asOf, keeper };
		const { count, change } = await poolState(store);
		const behind = keeper.behind(change);
		if (behind && (behind <= soonCaughtUp || count <= soonCaughtUp))
			await keeper.catchUp({ pack: (candidates) => this.pack(candidates) });
		this.#opened = true;
		if (isShown) this.tellAnswered();
		void Promise.race([this.#answered, new Promise((go) => setTimeout(go, mostPatience))]).then(
			() => this.#beginTheRest()
		);
		return {
			count,
			generation: this.index.generation,
			samples: samples.map(({ id, profile }) => this.blindfold.name(id, profileName(profile))),
			categories: this.#vocabulary.categories,
			blinding: this.blindfold.blinding
		};
	}

	/** Tells that a search was answered: what can wait for the first one begins. */
	tellAnswered(): void {
		this.#tellAnswered();
	}

	/** What the first rows and counts can do without. */
	#beginTheRest(): void {
		const { store } = this.#open;
		watchPool(store, ({ change }) => this.#followSoon(change));
		watchTaughtAliases(store, (taught) => this.#learn(taught));
		afterwards(this);
	}

	/** A candidate as pages may see one, with the facts by the present vocabulary and month. */
	readonly withFacts = (candidate: Candidate): CandidateWithFacts =>
		this.blindfold.candidate(this.#facts.withFacts(candidate));

	/** What the index needs of candidates, by the present vocabulary and month. */
	pack(candidates: readonly Candidate[]): Promise<Batch> {
		return this.#analyst.pack(candidates, this.#terms);
	}

	/** Gets ready to pack very many, while they are still being made; where that fails, packing says so. */
	expectMany(): void {
		this.#analyst.makeReady(this.#terms).catch(() => undefined);
	}

	get #terms(): Terms {
		return { taught: this.#taught.get(this.#vocabulary.version) ?? [], asOf: this.asOf };
	}

	/** Reads the whole texts into the index; whoever asks meanwhile waits for the same. */
	readTexts(): Promise<void> {
		this.#textsRead ??= this.#readTexts().finally(() => (this.#textsRead = undefined));
		return this.#textsRead;
	}

	async #readTexts(): Promise<void> {
		if (await this.keeper.readTexts()) return;
		await this.enqueue(() => this.keeper.recoverTexts(this.#reading()));
	}

	/** Does long work after what was asked for before. */
	enqueue<T>(work: () => Promise<T>): Promise<T> {
		const done = this.#queue.then(work);
		this.#queue = done.catch(() => undefined);
		return done;
	}

	/** Does long work that nobody waits for. Where the store was closed on it, the page has been told why. */
	inBackground(work: () => Promise<unknown>): void {
		this.enqueue(work).catch(() => undefined);
	}

	/** Brings the index up to the pool and says so. */
	followPool(): Promise<void> {
		const caughtUp = () => this.keeper.catchUp(this.#reading());
		return this.progress.during(() => caughtUp().then(() => this.tellChanged()));
	}

	/** Takes new candidates, stored and packed already, into the index. */
	take(batch: Batch, step: ChangeStep): Promise<void> {
		return this.keeper.take(batch, step, this.#reading(), true);
	}

	/** Takes changed candidates, as they were stored, into the index, and says so. */
	async takeChanged({ candidates, step }: Updated): Promise<void> {
		await this.keeper.take(await this.pack(candidates), step, this.#reading(), false);
		// The index has all that was written until then, so the database need not be asked.
		this.#tellChanged(this.index.size);
	}

	/** Brings the index up to the pool, and to the present analyser, vocabulary and month. */
	readStale(): Promise<void> {
		const { store, asOf, keeper } = this.#open;
		const vocabulary = this.#vocabulary;
		const version = { analyser: analyserVersion, vocabulary: vocabulary.version, asOf };
		keeper.readAnewWhoComesBack();
		return this.progress.during(async () => {
			await keeper.catchUp(this.#reading());
			await readStale(store, keeper, {
				...this.#reading('read again'),
				version,
				isCurrent: () => this.#vocabulary === vocabulary,
				namesSince: (older) => this.#namesBetween(older, vocabulary.version)
			});
			await this.tellChanged();
		});
	}

	/** Reading that shows how far it has come, and what is there, while it goes on. */
	#reading(what: 'read' | 'read again' = 'read') {
		let shown = 0;
		return {
			pack: (candidates: readonly Candidate[]) => this.pack(candidates),
			onRead: async (done: number, total: number) => {
				this.progress.at(what, done, total);
				if (done - shown < betweenShows) return;
				shown = done;
				await this.tellChanged();
			}
		};
	}

	/** Says that the pool is another one, or is found otherwise. */
	async tellChanged(): Promise<void> {
		this.#tellChanged((await poolState(this.store)).count);
	}

	#tellChanged(count: number): void {
		this.#listen({ kind: 'changed', count, generation: this.index.generation });
	}

	#hear(listen: (event: PoolEvent) => void): void {
		this.#listen = listen;
		for (const event of this.#unheard.splice(0)) listen(event);
	}

	#freshFacts(): FactsCache {
		return new FactsCache((profile) => analyse(profile, this.#vocabulary, this.asOf));
	}

	get #open(): Opening {
		if (!this.#opening) throw new Error('The pool was asked before it was opened.');
		return this.#opening;
	}

	/** Follows once after the work at hand, however many changes it makes, and unless that took them in. */
	#followSoon(change: number): void {
		this.#heard = Math.max(this.#heard, change);
		if (this.#willFollow) return;
		this.#willFollow = true;
		this.inBackground(async () => {
			this.#willFollow = false;
			if (this.keeper.through < this.#heard) await this.followPool();
		});
	}

	#learn(taught: readonly TaughtAlias[]): void {
		const vocabulary = withTaught(defaultVocabulary(), taught);
		this.#taught.set(vocabulary.version, taught);
		if (vocabulary.version === this.#vocabulary.version) return;
		this.#vocabulary = vocabulary;
		this.#names = skillNamesOf(vocabulary);
		this.#facts = this.#freshFacts();
		if (!this.#opened) return;
		this.#listen({ kind: 'learnt', version: vocabulary.version });
		this.inBackground(() => this.readStale());
	}

	#namesBetween(older: string, newer: string): string[] | null {
		const [before, after] = [this.#taught.get(older), this.#taught.get(newer)];
		return before && after ? namesBetween(before, after) : null;
	}
}
