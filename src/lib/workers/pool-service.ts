import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import type { Month } from '$lib/domain/month';
import { type Profile, profileName } from '$lib/domain/profile';
import { emptyQuery, type Query } from '$lib/domain/query';
import type { SkillId } from '$lib/domain/skill';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import type { FileInput } from '$lib/importing/reading';
import { analyse } from '$lib/analysing/analyse';
import { explainMatch } from '$lib/searching/explain';
import { moreValues } from '$lib/searching/more-values';
import { idsOf } from '$lib/searching/pool-index';
import { rowsOf } from '$lib/searching/rows';
import { type Result, search } from '$lib/searching/search';
import type { FacetColumn } from '$lib/searching/segment';
import { nameOfSkill } from '$lib/searching/skill-names';
import { type Suggestion, suggest } from '$lib/searching/suggest';
import { removeCandidates, restoreCandidates, updateProfile } from '$lib/storing/candidates';
import { backup } from '$lib/storing/backup';
import type { BackupHeader } from '$lib/storing/backup-format';
import { eraseAll } from '$lib/storing/forgetting';
import { readBackupHeader, restore, type RestoreMode } from '$lib/storing/restore';
import { addSamplesOnce } from '$lib/storing/samples';
import { poolState } from '$lib/storing/changes';
import { readWithFacts } from '$lib/storing/reading';
import { readSetting, writeSetting } from '$lib/storing/settings';
import { openStore, type Store } from '$lib/storing/store';
import { listTaughtAliases } from '$lib/storing/taught-aliases';
import { watchPool, watchTaughtAliases } from '$lib/storing/watch';
import { namesBetween, whyNotTeach } from '$lib/vocabulary/teaching';
import { defaultVocabulary, type Vocabulary, withTaught } from '$lib/vocabulary/vocabulary';
import { whyNot } from '$lib/searching/why-not';
import { besideOf, countAddedSince, peopleNamed } from './asking';
import { type AliasPreview, listing, previewAlias } from './alias-preview';
import { demoArrivals } from './demo';
import { deriveStale } from './deriving';
import type { FileReport } from './file-report';
import { importFile } from './import-file';
import { IndexKeeper } from './index-keeper';
import { takeIn } from './intake';
import { nameAliases } from './named-aliases';
import type { Arrival, Found, ListedRow, NamedAlias, Opened, PoolApi, PoolEvent } from './pool-api';
import { Progress } from './progress';
import { withQuotes } from './quoting';
import { sampleArrivals } from './samples';
import { skillNamesOf } from './skill-names';

interface Opening {
	readonly store: Store;
	readonly asOf: Month;
	readonly keeper: IndexKeeper;
}

/** The pool behind a message boundary: stored candidates, their facts, and the index over both. */
export class PoolService implements PoolApi {
	readonly #progress = new Progress((work) => this.#listen({ kind: 'work', work }));
	#listen: (event: PoolEvent) => void = () => undefined;
	#opening: Opening | undefined;
	#opened = false;
	#willFollow = false;
	#vocabulary: Vocabulary = defaultVocabulary();
	/** What was taught, by the version that the vocabulary had with it. */
	readonly #taught = new Map<string, readonly TaughtAlias[]>([[this.#vocabulary.version, []]]);
	#names = skillNamesOf(this.#vocabulary);
	/** The last result, from which rows are taken; the one before it may still be asked for. */
	readonly #results = new Map<number, { result: Result; index: IndexKeeper['index'] }>();
	#searches = 0;
	#previews = 0;
	/** Long work runs one at a time, in the order it was asked for. */
	#queue: Promise<unknown> = Promise.resolve();

	async open(asOf: Month, listen: (event: PoolEvent) => void): Promise<Opened> {
		this.#listen = listen;
		const store = await openStore({
			onOutdated: () => listen({ kind: 'outdated' }),
			onBlocked: () => listen({ kind: 'blocked' })
		});
		const keeper = new IndexKeeper(store);
		this.#opening = { store, asOf, keeper };
		this.#learn(await listTaughtAliases(store));
		await this.#progress.during(() => keeper.open());
		const samples = await addSamplesOnce(store, await this.#samples());
		await keeper.catchUp();
		this.#opened = true;
		watchPool(store, () => this.#followSoon());
		watchTaughtAliases(store, (taught) => this.#learn(taught));
		void this.#enqueue(() => this.#deriveStale());
		// The tables of names are made for the first word; make them before somebody waits for it.
		void this.#enqueue(() => this.suggest('a', 1));
		return {
			...(await poolState(store)),
			samples: samples.map(({ profile }) => profileName(profile)),
			categories: this.#vocabulary.categories
		};
	}

	async search(query: Query, first = 0): Promise<Found> {
		const { store, keeper } = this.#open;
		const beside = await besideOf(store, query);
		const { index } = keeper;
		const result = search(index, this.#names, query, beside);
		const id = ++this.#searches;
		this.#results.set(id, { result, index });
		this.#results.delete(id - 2);
		const rows = rowsOf(index, result, 0, Math.min(first, result.total));
		return { ...withoutIds(result), id, first: await withQuotes(store, rows) };
	}

	async rows(resultId: number, from: number, to: number): Promise<ListedRow[] | null> {
		const known = this.#results.get(resultId);
		return known ? withQuotes(this.#open.store, rowsOf(known.index, known.result, from, to)) : null;
	}

	async idsOf(resultId: number, from: number, to: number): Promise<CandidateId[]> {
		const known = this.#results.get(resultId);
		return known ? idsOf(known.index, known.result.ids.subarray(from, to)) : [];
	}

	async values(query: Query, field: FacetColumn, containing: string) {
		const { store, keeper } = this.#open;
		const beside = await besideOf(store, query);
		return moreValues(keeper.index, this.#names, query, field, containing, beside).values;
	}

	async whyNot(query: Query, id: CandidateId) {
		const { store, keeper } = this.#open;
		return whyNot(keeper.index, this.#names, query, id, await besideOf(store, query));
	}

	async explain(query: Query, id: CandidateId) {
		const { store, keeper } = this.#open;
		return explainMatch(keeper.index, this.#names, query, id, await besideOf(store, query));
	}

	async peopleNamed(text: string, most: number) {
		return peopleNamed(this.#open.keeper.index, this.#names, text, most);
	}

	async countAddedSince(query: Query, since: number): Promise<number> {
		const { store, keeper } = this.#open;
		const beside = await besideOf(store, query);
		return countAddedSince(keeper.index, this.#names, query, beside, since);
	}

	async suggest(text: string, limit: number): Promise<Suggestion[]> {
		return suggest(this.#open.keeper.index, this.#names, text, limit);
	}

	async suggestKnown(text: string, limit: number): Promise<Suggestion[]> {
		const all = suggest(this.#open.keeper.index, this.#names, text, Infinity);
		return all.filter(({ skill }) => this.#vocabulary.skills.has(skill)).slice(0, limit);
	}

	async skillNames(skills: readonly SkillId[]): Promise<string[]> {
		const { index } = this.#open.keeper;
		return skills.map((skill) => nameOfSkill(index, this.#names, skill));
	}

	async whyNotTeach(alias: string): Promise<string | null> {
		return whyNotTeach(this.#vocabulary, alias);
	}

	async previewAlias(
		alias: string,
		skill: SkillId,
		tell: (preview: AliasPreview) => void
	): Promise<void> {
		const { store, keeper } = this.#open;
		const asked = ++this.#previews;
		const into = { store, vocabulary: this.#vocabulary };
		const likely = listing(keeper.index, this.#names, alias);
		await previewAlias(into, { alias, skill }, likely, (preview) => {
			tell(preview);
			return asked === this.#previews;
		});
	}

	async stopPreview(): Promise<void> {
		this.#previews += 1;
	}

	async nameAliases(taught: readonly TaughtAlias[]): Promise<NamedAlias[]> {
		return nameAliases(defaultVocabulary(), taught);
	}

	async read(ids: readonly CandidateId[]): Promise<CandidateWithFacts[]> {
		const { store, asOf } = this.#open;
		const found = await readWithFacts(store, ids);
		const { version } = this.#vocabulary;
		return found.map(({ facts, ...candidate }) => ({
			...candidate,
			// Kept facts may still wait for their turn to follow an alias: who is looked at goes first.
			facts:
				facts?.version.vocabulary === version
					? facts
					: analyse(candidate.profile, this.#vocabulary, asOf)
		}));
	}

	async add(arrivals: readonly Arrival[]): Promise<CandidateId[]> {
		return this.#enqueue(() => this.#takeInNow(arrivals, arrivals.length));
	}

	async addDemo(count: number): Promise<number> {
		const { store, asOf } = this.#open;
		return this.#enqueue(async () => {
			const from = await readSetting(store, 'demoMade');
			const ids = await this.#takeInNow(demoArrivals(from, from + count, asOf), count);
			await writeSetting(store, 'demoMade', from + ids.length);
			return ids.length;
		});
	}

	async backup(): Promise<Blob> {
		const { store } = this.#open;
		return this.#progress.during(() =>
			backup(store, (done, total) => this.#progress.at('backed up', done, total))
		);
	}

	async inspectBackup(file: Blob): Promise<BackupHeader> {
		return readBackupHeader(file);
	}

	async restoreBackup(file: Blob, mode: RestoreMode): Promise<BackupHeader> {
		const { store } = this.#open;
		return this.#enqueue(async () => {
			const header = await this.#progress.during(() =>
				restore(store, file, mode, (done, total) => this.#progress.at('restored', done, total))
			);
			await this.#deriveStale();
			return header;
		});
	}

	async erase(): Promise<void> {
		await this.#enqueue(async () => {
			await eraseAll(this.#open.store);
			await this.#followPool();
		});
	}

	async cancel(): Promise<void> {
		this.#progress.cancel();
	}

	async importFile(file: FileInput): Promise<FileReport> {
		const { store, asOf, keeper } = this.#open;
		const named = (words: string) => {
			const { ids } = search(keeper.index, this.#names, { ...emptyQuery, words });
			return idsOf(keeper.index, ids.subarray(0, 50));
		};
		return this.#enqueue(async () => {
			const into = { store, asOf, vocabulary: this.#vocabulary, named };
			const report = await importFile(file, into);
			await this.#followPool();
			return report;
		});
	}

	async update(id: CandidateId, profile: Profile): Promise<void> {
		const { store, asOf } = this.#open;
		await updateProfile(store, id, profile, { facts: analyse(profile, this.#vocabulary, asOf) });
		await this.#enqueue(() => this.#followPool());
	}

	async remove(ids: readonly CandidateId[]): Promise<void> {
		await removeCandidates(this.#open.store, ids);
		await this.#enqueue(() => this.#followPool());
	}

	async restore(ids: readonly CandidateId[]): Promise<void> {
		await restoreCandidates(this.#open.store, ids);
		await this.#enqueue(() => this.#followPool());
	}

	async #samples() {
		const { asOf } = this.#open;
		return (await sampleArrivals()).map((arrival) => ({
			...arrival,
			facts: analyse(arrival.profile, this.#vocabulary, asOf)
		}));
	}

	get #open(): Opening {
		if (!this.#opening) throw new Error('The pool was asked before it was opened.');
		return this.#opening;
	}

	#enqueue<T>(work: () => Promise<T>): Promise<T> {
		const done = this.#queue.then(work);
		this.#queue = done.catch(() => undefined);
		return done;
	}

	#takeInNow(arrivals: Iterable<Arrival>, total: number): Promise<CandidateId[]> {
		const { store, asOf } = this.#open;
		const into = {
			store,
			asOf,
			vocabulary: this.#vocabulary,
			progress: this.#progress,
			onSome: () => this.#followPool()
		};
		return this.#progress.during(async () => {
			const ids = await takeIn(arrivals, total, into);
			await this.#followPool();
			return ids;
		});
	}

	/** Follows once after the work at hand, however many changes it makes. */
	#followSoon(): void {
		if (this.#willFollow) return;
		this.#willFollow = true;
		void this.#enqueue(() => {
			this.#willFollow = false;
			return this.#followPool();
		});
	}

	/** Brings the index up to the pool and says so. */
	async #followPool(): Promise<void> {
		const { store, keeper } = this.#open;
		await keeper.catchUp();
		this.#listen({ kind: 'changed', ...(await poolState(store)) });
	}

	#learn(taught: readonly TaughtAlias[]): void {
		const vocabulary = withTaught(defaultVocabulary(), taught);
		this.#taught.set(vocabulary.version, taught);
		if (vocabulary.version === this.#vocabulary.version) return;
		this.#vocabulary = vocabulary;
		this.#names = skillNamesOf(vocabulary);
		if (!this.#opened) return;
		this.#listen({ kind: 'learnt', version: vocabulary.version });
		void this.#enqueue(() => this.#deriveStale());
	}

	#namesBetween(older: string, newer: string): string[] | null {
		const [before, after] = [this.#taught.get(older), this.#taught.get(newer)];
		return before && after ? namesBetween(before, after) : null;
	}

	/** Brings facts up to the present analyser, vocabulary and month. */
	#deriveStale(): Promise<void> {
		const { store, asOf } = this.#open;
		const vocabulary = this.#vocabulary;
		return this.#progress.during(async () => {
			await deriveStale(store, vocabulary, asOf, {
				progress: this.#progress,
				isCurrent: () => this.#vocabulary === vocabulary,
				namesSince: (older) => this.#namesBetween(older, vocabulary.version),
				onSome: () => this.#followPool()
			});
			await this.#followPool();
		});
	}
}

/** A result as it crosses to the page: its ordinals mean nothing there, and there may be 100,000 of them. */
function withoutIds(result: Result): Omit<Result, 'ids'> {
	const { ids, ...found } = result;
	void ids;
	return found;
}
