import { analyse } from '$lib/analysing/analyse';
import type { Blinding } from '$lib/domain/blind/blinding';
import type { Candidate, CandidateWithFacts } from '$lib/domain/candidate';
import type { Month } from '$lib/domain/month';
import { profileName } from '$lib/domain/profile';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import type { PoolIndex } from '$lib/searching/pool/pool-index';
import type { SkillNames } from '$lib/searching/skill-names';
import { poolState } from '$lib/storing/changes';
import type { Store } from '$lib/storing/database/store';
import { listTaughtAliases } from '$lib/storing/taught-aliases';
import { watchPool, watchTaughtAliases } from '$lib/storing/watch';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import type { Beginning } from './beginning';
import { Blindfold } from './blindfold';
import { FactsCache } from './facts-cache';
import { afterwards } from './indexing/afterwards';
import type { Analyst } from './indexing/analyst';
import { Follower } from './indexing/follower';
import { IndexKeeper } from './indexing/index-keeper';
import { type PoolEvent, PoolEvents } from './pool-events';
import { Leisure } from './leisure';
import { Progress } from './progress';
import { KnownPeople } from './showing/known-people';
import { Readiness } from './showing/readiness';
import { loadSamples } from './taking-in/samples';
import { TaughtVocabulary } from './teaching/taught-vocabulary';
import { WorkQueue } from './work-queue';

/** What opening the pool found. */
export interface Opened {
	readonly count: number;
	/** That of the index, which may still be behind the pool: it says so once it is not. */
	readonly generation: number;
	/** Names of the sample candidates that were loaded just now, the first time only. */
	readonly samples: readonly string[];
	/** The categories of skills, in the order in which pages show them. */
	readonly categories: readonly string[];
	/** Whether people are hidden, and who was revealed. */
	readonly blinding: Blinding;
}

interface Prepared {
	readonly store: Store;
	readonly keeper: IndexKeeper;
	/** The sample candidates that were loaded just now. */
	readonly samples: readonly Candidate[];
}

interface Opening extends Omit<Prepared, 'samples'> {
	readonly asOf: Month;
	readonly follower: Follower;
}

/** An index further behind than this answers first and catches up then. */
const soonCaughtUp = 500;
/** A page that searches nothing does not keep the rest from beginning for longer, in milliseconds. */
const mostPatience = 2_000;

/**
 * What all verbs of the pool stand on, and how it is opened: the store, the index and who has it follow, the vocabulary as
 * it was taught, and one queue for long work.
 */
export class PoolCore {
	readonly queue = new WorkQueue();
	readonly progress = new Progress((work) => this.#events.tell({ kind: 'work', work }));
	/** All that tells who somebody is passes through it on its way out. */
	readonly blindfold = new Blindfold(() => this.index);
	/** Whom rows showed, and will show. */
	readonly people = new KnownPeople();
	/** When work may go on that nobody waits for. */
	readonly leisure = new Leisure();
	readonly #readiness = new Readiness(this);
	readonly #events = new PoolEvents();
	readonly #vocabulary = new TaughtVocabulary();
	readonly #analyst: Analyst;
	readonly #prepared: Promise<Prepared>;
	#facts = this.#freshFacts();
	#opening: Opening | undefined;
	#opened = false;
	#tellAnswered: () => void = () => undefined;
	readonly #answered = new Promise<void>((resolve) => (this.#tellAnswered = resolve));

	constructor(analyst: Analyst, beginning: Beginning) {
		this.#analyst = analyst;
		beginning.hear((kind) => this.#events.tell({ kind }));
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

	get follower(): Follower {
		return this.#open.follower;
	}

	get vocabulary(): Vocabulary {
		return this.#vocabulary.present;
	}

	/** The vocabulary's names, as searching needs them. */
	get names(): SkillNames {
		return this.#vocabulary.names;
	}

	/** A candidate as pages may see one, with the facts by the present vocabulary and month. */
	readonly withFacts = (candidate: Candidate): CandidateWithFacts =>
		this.blindfold.candidate(this.#facts.withFacts(candidate));

	/** All of opening that needs nothing from the page. */
	async #prepare(beginning: Beginning): Promise<Prepared> {
		const store = await beginning.store;
		const keeper = new IndexKeeper(store, this.#analyst, {
			leisure: this.leisure,
			onOther: () => this.#readiness.soon()
		});
		const [taught, samples] = await Promise.all([
			listTaughtAliases(store),
			loadSamples(store),
			beginning.stored.then((parts) => keeper.open(parts)),
			this.blindfold.open(store, (blinding) => this.#events.tell({ kind: 'blinded', blinding }))
		]);
		this.#learn(taught);
		return { store, keeper, samples };
	}

	/** Opens the pool: loads the samples where they never were, brings a small delay in, and follows what changes. */
	async open(asOf: Month, listen: (event: PoolEvent) => void, isShown = false): Promise<Opened> {
		this.#events.hear(listen);
		const { store, keeper, samples } = await this.#prepared;
		const follower = this.#following(store, keeper, asOf);
		this.#opening = { store, asOf, keeper, follower };
		const { count, change } = await poolState(store);
		const behind = keeper.behind(change);
		if (behind && (behind <= soonCaughtUp || count <= soonCaughtUp))
			await keeper.catchUp({ pack: (candidates) => follower.pack(candidates) });
		this.#opened = true;
		if (isShown) this.tellAnswered();
		void Promise.race([this.#answered, new Promise((go) => setTimeout(go, mostPatience))]).then(
			() => this.#beginTheRest()
		);
		return {
			count,
			generation: this.index.generation,
			samples: samples.map(({ id, profile }) => this.blindfold.name(id, profileName(profile))),
			categories: this.vocabulary.categories,
			blinding: this.blindfold.blinding
		};
	}

	/** Tells that a search was answered: what can wait for the first one begins. */
	tellAnswered(): void {
		this.#tellAnswered();
		this.#readiness.soon();
	}

	/** What the first rows and counts can do without. */
	#beginTheRest(): void {
		const { store, follower } = this.#open;
		watchPool(store, ({ change }) => follower.catchUpSoon(change));
		watchTaughtAliases(store, (taught) => this.#learn(taught));
		this.#readiness.begin();
		void afterwards(this);
	}

	#following(store: Store, keeper: IndexKeeper, asOf: Month): Follower {
		const { queue, progress } = this;
		const along = { vocabulary: this.#vocabulary, analyst: this.#analyst, events: this.#events };
		return new Follower({ ...along, store, keeper, asOf, queue, progress });
	}

	#freshFacts(): FactsCache {
		return new FactsCache((profile) => analyse(profile, this.vocabulary, this.asOf));
	}

	get #open(): Opening {
		if (!this.#opening) throw new Error('The pool was asked before it was opened.');
		return this.#opening;
	}

	#learn(taught: readonly TaughtAlias[]): void {
		if (!this.#vocabulary.learn(taught)) return;
		this.#facts = this.#freshFacts();
		if (!this.#opened) return;
		this.#events.tell({ kind: 'learnt', version: this.vocabulary.version });
		this.queue.inBackground(() => this.follower.readStale());
	}
}
