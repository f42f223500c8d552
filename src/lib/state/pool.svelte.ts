import { proxy, type Remote } from 'comlink';
import type { AdvertSkill } from '$lib/comparing/brief/advert/draft';
import { type Blinding, seeing } from '$lib/domain/blind/blinding';
import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import type { Month } from '$lib/domain/month';
import { asksNothing, type Query } from '$lib/domain/query';
import type { SkillId } from '$lib/domain/skill';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import type { Reading } from '$lib/importing/reading';
import type { Similar } from '$lib/searching/similar';
import type { BackupHeader } from '$lib/storing/backup/backup-format';
import type { RestoreMode } from '$lib/storing/backup/restore';
import type { StorageProblem } from '$lib/storing/database/problem';
import type { TagCount } from '$lib/searching/pool/tags';
import type { FileReport } from '$lib/workers/taking-in/file-report';
import type { TakenFile } from '$lib/workers/taking-in/take-reading';
import type { AliasPreview } from '$lib/workers/teaching/alias-preview';
import { connectPool } from '$lib/workers/connect';
import { frontBegun, type ReadFront } from '$lib/workers/showing/front';
import type {
	Arrival,
	Found,
	ListedRow,
	NamedAlias,
	Opened,
	PoolApi,
	PoolEvent,
	Work
} from '$lib/workers/pool-api';
import { whenReady } from '$lib/workers/when-ready';
import { firstView } from './first-view';
import { holdingWrites } from './held-writes';
import { Many } from './many';
import { problemOf } from './problem';
import { ReadPeople } from './read-people';
import { unsaved } from './unsaved';

const workerFailed =
	'The part of Slate that reads the pool could not start or stopped working. Nothing that was saved is lost; reload to go on.';

/** All candidates on this machine, as the pages see them: a thin skin over the pool's worker. */
export class Pool {
	/** The month that counts as now. */
	readonly asOf: Month;
	/** What is asked of very many at once. */
	readonly many: Many;
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
		this.many = new Many(this.#remote);
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

	async search(...asked: Parameters<PoolApi['search']>): Promise<Found> {
		if (this.#front && asksNothing(asked[0])) return this.#front.found;
		return this.#remote.search(...asked);
	}

	async rows(result: number, from: number, to: number): Promise<ListedRow[] | null> {
		return this.#remote.rows(result, from, to);
	}

	async idsOf(result: number, from: number, to: number): Promise<CandidateId[]> {
		return this.#remote.idsOf(result, from, to);
	}

	/** How many a query finds besides these candidates. */
	async countOthers(query: Query, besides: readonly CandidateId[]): Promise<number> {
		return this.#remote.countOthers(query, [...besides]);
	}

	/** Those nearest to a candidate by the skills they show, nearest first. */
	async similar(id: CandidateId, limit: number): Promise<Similar[]> {
		return this.#remote.similar(id, limit);
	}

	/** More values of a field than come with a result, with counts that follow the query. */
	async values(
		...asked: Parameters<PoolApi['values']>
	): Promise<Awaited<ReturnType<PoolApi['values']>>> {
		return this.#remote.values(...asked);
	}

	/** Why a candidate is not among those who meet a query. */
	async whyNot(...asked: Parameters<PoolApi['whyNot']>) {
		return this.#remote.whyNot(...asked);
	}

	/** What decides a candidate's place in a result, point by point. */
	async explain(...asked: Parameters<PoolApi['explain']>) {
		return this.#remote.explain(...asked);
	}

	/** Candidates whose name begins with a text or is near to it. */
	async peopleNamed(text: string, most = 8) {
		return this.#remote.peopleNamed(text, most);
	}

	/** How many meet a saved search who did not when it was last opened. */
	async countNew(...asked: Parameters<PoolApi['countNew']>): Promise<number> {
		return this.#remote.countNew(...asked);
	}

	/** Notes who meets a saved search now, and that it was opened. */
	async noteSeen(...asked: Parameters<PoolApi['noteSeen']>): Promise<void> {
		return this.#remote.noteSeen(...asked);
	}

	async suggest(text: string, limit = 8) {
		return this.#remote.suggest(text, limit);
	}

	/** The same among skills of the vocabulary alone, those that nobody has included. */
	async suggestKnown(text: string, limit = 8) {
		return this.#remote.suggestKnown(text, limit);
	}

	/** The names of skills, in order. */
	async skillNames(skills: readonly SkillId[]): Promise<string[]> {
		return this.#remote.skillNames([...skills]);
	}

	/** The skills of the vocabulary that a job advert names, in order. */
	async skillsInAdvert(advert: string): Promise<AdvertSkill[]> {
		return this.#remote.skillsInAdvert(advert);
	}

	/** Why an alias cannot be taught, in a sentence; `null` where it can. */
	async whyNotTeach(alias: string): Promise<string | null> {
		return this.#remote.whyNotTeach(alias);
	}

	/** @param tell a `proxy`; told what is found so far until all are looked at or the preview is stopped. */
	previewAlias(
		alias: string,
		skill: SkillId,
		tell: (preview: AliasPreview) => void
	): Promise<void> {
		return this.#remote.previewAlias(alias, skill, tell);
	}

	stopPreview(): Promise<void> {
		return this.#remote.stopPreview();
	}

	/** Taught aliases with what the pages say of them. */
	async nameAliases(taught: readonly TaughtAlias[]): Promise<NamedAlias[]> {
		return this.#remote.nameAliases([...taught]);
	}

	/** Candidates with their facts, in the order asked for; those that are gone are left out. */
	async read(ids: readonly CandidateId[]): Promise<CandidateWithFacts[]> {
		const keep = this.#readLast.begin();
		const people = await this.#remote.read([...ids]);
		keep(people);
		return people;
	}

	/** The same at once, where all of them were read since the pool last changed; else `null`. */
	readBefore(ids: readonly CandidateId[]): readonly CandidateWithFacts[] | null {
		return this.#readLast.get(ids);
	}

	/** Hides who people are on every page, or shows it again. */
	setBlind(on: boolean): Promise<void> {
		return this.#remote.setBlind(on);
	}

	/** Shows one person although the others are hidden, which is noted; or hides them again. */
	reveal(id: CandidateId, shown: boolean): Promise<void> {
		return this.#remote.reveal(id, shown, Date.now());
	}

	/** Texts about people as they may be shown. */
	async textsAbout(
		texts: readonly { readonly candidate: CandidateId; readonly text: string }[]
	): Promise<string[]> {
		return this.#remote.textsAbout([...texts]);
	}

	/** Adds profiles; they must be plain data, not state. */
	add(arrivals: readonly Arrival[]): Promise<CandidateId[]> {
		return this.#remote.add([...arrivals]);
	}

	/** Puts the people that were read from a file into the pool, and says what became of each. */
	async takeReading(file: TakenFile, reading: Reading): Promise<FileReport> {
		return this.#remote.takeReading(file, reading);
	}

	addDemo(count: number): Promise<number> {
		return this.#remote.addDemo(count);
	}

	/** Everything worth keeping as one file. */
	backup(): Promise<Blob> {
		return this.#remote.backup();
	}

	/** What a backup holds; rejects where it is damaged. */
	inspectBackup(file: Blob): Promise<BackupHeader> {
		return this.#remote.inspectBackup(file);
	}

	/** Brings a backup back, all of it or nothing. */
	restoreBackup(file: Blob, mode: RestoreMode): Promise<BackupHeader> {
		return this.#remote.restoreBackup(file, mode);
	}

	/** Erases everything on this machine. */
	erase(): Promise<void> {
		return this.#remote.erase();
	}

	cancel(): Promise<void> {
		return this.#remote.cancel();
	}

	update(id: CandidateId, profile: CandidateWithFacts['profile']): Promise<void> {
		return this.#remote.update(id, profile);
	}

	/** Gives a candidate a tag or takes one away. @returns the verb that takes it back. */
	async tag(id: CandidateId, tag: string, on: boolean): Promise<() => Promise<void>> {
		await this.#remote.tag(id, tag, on);
		return () => this.#remote.tag(id, tag, !on);
	}

	/** All tags there are, the most frequent first. */
	async tags(): Promise<TagCount[]> {
		return this.#remote.tags();
	}

	/** Removes candidates. @returns the verb that takes it back. */
	async remove(ids: readonly CandidateId[]): Promise<() => Promise<void>> {
		const removed = [...ids];
		await this.#remote.remove(removed);
		return () => this.#remote.restore(removed);
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
				front !== null
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
