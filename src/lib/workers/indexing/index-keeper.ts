import type { CandidateId } from '$lib/domain/candidate';
import { type Batch, packBatch } from '$lib/searching/pool/batch';
import { type MergeJob, type Moment, wantedMerge, withMerged } from '$lib/searching/pool/merging';
import type { Part } from '$lib/searching/segments/merge-order';
import { withTexts } from '$lib/searching/pool/pack';
import { buildIndex, type PoolIndex } from '$lib/searching/pool/pool-index';
import { Resting } from '$lib/searching/pool/resting';
import { areUnread } from '$lib/searching/whole-text/held';
import { withBatch, withStamp, withTags } from '$lib/searching/pool/updating';
import {
	type ChangedCandidates,
	candidatesChangedSince,
	type ChangeStep,
	poolState
} from '$lib/storing/changes';
import type { StoredIndex as StoredParts } from '$lib/storing/index-parts';
import { eachCandidate, readCandidates } from '$lib/storing/reading';
import type { Store } from '$lib/storing/database/store';
import type { Retagged } from '$lib/storing/tags';
import type { Analyst } from './analyst';
import type { Beside, Reading } from './beside-keeper';
import { Leisure } from '../leisure';
import { isDamaged } from './damage';
import { StoredIndex } from './stored-index';

/** Changes in one go beyond which the index is stored again at once rather than when things are quiet. */
const manyChanges = 25_000;
const quietMilliseconds = 3_000;
const readAtOnce = 500;
/** Whoever has typed a word types the next within so many milliseconds; merging takes a processor for longer. */
const afterTyping = 1_000;

const nobody = packBatch([]);

/**
 * Keeps the packed index in step with the stored candidates. The pool's change number says what the index
 * stands for: it is stored with the index, so after a crash the index is behind, never wrong.
 */
export class IndexKeeper {
	#held: PoolIndex = buildIndex([]);
	/** Below 0 where the index has to be built anew. */
	#through = -1;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#merging = false;
	#takingIn = false;
	readonly #resting = new Resting();
	readonly #store: Store;
	readonly #stored: StoredIndex;
	readonly #analyst: Pick<Analyst, 'merge'>;
	readonly #beside: Beside;

	constructor(store: Store, analyst: Pick<Analyst, 'merge'>, beside: Partial<Beside> = {}) {
		this.#store = store;
		this.#stored = new StoredIndex(store);
		this.#analyst = analyst;
		this.#beside = { leisure: new Leisure(), onOther: () => undefined, ...beside };
	}

	get index(): PoolIndex {
		return this.#index;
	}

	get #index(): PoolIndex {
		return this.#held;
	}

	set #index(index: PoolIndex) {
		this.#held = index;
		this.#beside.onOther();
	}

	/** The change that the index stands for; below 0 where it has to be built anew. */
	get through(): number {
		return this.#through;
	}

	/**
	 * Reads the stored index. It may be behind; `catchUp` brings it up to the pool.
	 * @param parts where they were read already.
	 */
	async open(parts?: StoredParts | null): Promise<void> {
		const stored = await this.#stored.read(parts);
		if (!stored) return;
		this.#index = stored.index;
		this.#through = stored.through;
	}

	/**
	 * Reads the whole texts that nobody looked for yet.
	 * @returns whether all are read; not so where another tab stored another index since, or they are damaged.
	 */
	async readTexts(): Promise<boolean> {
		const read = await this.#stored.readTexts(this.#index.texts.filter(areUnread));
		try {
			this.#index = withTexts(this.#index, read);
		} catch {
			return false;
		}
		return !this.#index.texts.some(areUnread);
	}

	/**
	 * Brings texts back that could not be read: from the index that another tab stored, or where that has none
	 * either, by building anew.
	 */
	async recoverTexts(reading: Reading): Promise<void> {
		for (const isLast of [false, true]) {
			if (await this.readTexts()) return;
			this.#buildAnew();
			if (!isLast) await this.open();
			await this.catchUp(reading);
		}
	}

	/**
	 * Looks whether what was read from storage is what was stored, a little at a time; where it is not, the index
	 * is built anew by the next `catchUp`. @param pause is awaited now and then.
	 */
	async lookForDamage(pause: () => Promise<void>): Promise<void> {
		if (await isDamaged(this.#index, pause)) this.#buildAnew();
	}

	#buildAnew(): void {
		this.#through = -1;
		this.#stored.distrust();
	}

	/** How many of the pool's changes are not in the index; infinitely many where it has to be built anew. */
	behind(change: number): number {
		return this.#through < 0 ? Infinity : change - this.#through;
	}

	/**
	 * Takes in whatever was written since, here or in another tab.
	 * @param upTo the change to come up to, where not all is wanted.
	 */
	async catchUp(reading: Reading, upTo = Infinity): Promise<void> {
		if (this.#through < 0) await this.#rebuild(reading);
		const first = this.#through;
		for (;;) {
			const from = this.#through;
			const changed = await candidatesChangedSince(this.#store, from, readAtOnce, upTo);
			if (!changed) {
				await this.#rebuild(reading);
				continue;
			}
			if (changed.through === from) return;
			const { through, more, change } = changed;
			await this.#follow(changed, reading);
			if (!more) return;
			await reading.onRead?.(through - first, Math.min(change, upTo) - first);
		}
	}

	async #follow(changed: ChangedCandidates, { pack }: Reading): Promise<void> {
		const { candidates, removed, retagged, takenOut, broughtBack, through } = changed;
		// In one turn, before anything is waited for: a merge may do away with places.
		const back = this.#resting.bringBack(this.#resting.takeOut(this.#index, takenOut), broughtBack);
		if (back.index !== this.#index) this.#put(back.index, this.#through);
		const anew = [...candidates, ...(await readCandidates(this.#store, back.missing))];
		const there = new Set(anew.map(({ id }) => id));
		const gone = [...removed, ...back.missing.filter((id) => !there.has(id))];
		const batch = anew.length ? await pack(anew) : nobody;
		this.#resting.wake(this.#index, [...there, ...gone, ...retagged.map(({ id }) => id)]);
		let index = this.#index;
		if (there.size + gone.length) index = withBatch(index, batch, gone);
		if (retagged.length) index = withTags(index, retagged);
		this.#put(index, through);
	}

	/** Takes in tags as they were stored, where it has all that was written before; else `catchUp` is to read them. */
	takeTags({ now, step: { before, after } }: Retagged): void {
		if (this.#through !== before) return;
		const ids = now.map(({ id }) => id);
		this.#resting.wake(this.#index, ids);
		this.#put(withTags(this.#index, now), after);
	}

	/** Tells that whoever was taken out has to be read anew to come back, as with another vocabulary. */
	readAnewWhoComesBack(): void {
		this.#resting.wakeAll();
	}

	/**
	 * Takes in stored candidates that are packed already, and what others wrote before.
	 * @param step what storing them did to the pool's change.
	 * @param areNew whether none of them was in the pool before.
	 */
	async take(
		batch: Batch,
		{ before, after }: ChangeStep,
		reading: Reading,
		areNew: boolean
	): Promise<void> {
		if (this.#through < before) await this.catchUp(reading, before);
		if (this.#through === before) this.#put(withBatch(this.#index, batch, [], areNew), after);
	}

	/** Lets merging wait while many candidates come in, which need the thread that merges. */
	async whileTakingIn<T>(work: () => Promise<T>): Promise<T> {
		this.#takingIn = true;
		try {
			return await work();
		} finally {
			this.#takingIn = false;
		}
	}

	/** Takes in candidates that were read anew, though nothing was written. @param gone who is no longer there. */
	retake(batch: Batch, gone: readonly CandidateId[]): void {
		this.#put(withBatch(this.#index, batch, gone), this.#through);
	}

	/** Marks facts that came out the same under another version. */
	restamp(ids: readonly CandidateId[], stamp: string): void {
		this.#put(withStamp(this.#index, ids, stamp), this.#through);
	}

	/** Merges what is worth it while nothing else is to be done, and stores what became of it, or lacks. */
	async tidy(): Promise<void> {
		const before = this.#index.segments;
		await this.#merge('leisure');
		if (this.#index.segments !== before || !this.#stored.hasFront) await this.save();
	}

	/** Stores the index now. */
	async save(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#through >= 0) await this.#stored.write(this.#index, this.#through);
	}

	/** Builds the index from all candidates; it answers with what there is of it meanwhile. */
	async #rebuild({ pack, onRead }: Reading): Promise<void> {
		const { count } = await poolState(this.#store);
		// On with the count of changes: what was found before must not be taken for found in this one.
		this.#index = buildIndex([], this.#index.generation + 1);
		this.#through = -1;
		let done = 0;
		const through = await eachCandidate(this.#store, readAtOnce, async (candidates) => {
			const batch = await pack(candidates);
			// Only now: meanwhile a merge may have put another index in the place of the one before.
			this.#put(withBatch(this.#index, batch, [], true), -1);
			done += candidates.length;
			await onRead?.(done, count);
		});
		this.#put(this.#index, through);
		await this.save();
	}

	#put(index: PoolIndex, through: number): void {
		this.#index = index;
		this.#through = through;
		this.#merge(this.#takingIn ? 'intake' : 'change').catch(ignored);
		if (through < 0) return;
		const wait = through - this.#stored.through > manyChanges ? 0 : quietMilliseconds;
		// With every change anew: what is quiet is not known before.
		if (wait) clearTimeout(this.#timer);
		else if (this.#timer) return;
		this.#timer = setTimeout(() => void this.#rest(wait > 0).catch(ignored), wait);
	}

	/** Stores the index, and where nothing else is to be done, packs it well before. */
	async #rest(atLeisure: boolean): Promise<void> {
		if (atLeisure) await this.#beside.leisure.come(afterTyping);
		if (atLeisure && !this.#takingIn) await this.#merge('leisure');
		await this.save();
	}

	/** The parts of a merge with their texts, which are read for it alone where nobody looked for them yet. */
	async #withTexts({ parts }: MergeJob): Promise<readonly Part[]> {
		const unread = parts.flatMap(({ texts }) => (areUnread(texts) ? [texts] : []));
		const read = unread.length ? await this.#stored.readTexts(unread) : [];
		return parts.map((part) => ({
			...part,
			texts: read.find(({ checksum }) => checksum === part.texts)?.texts ?? part.texts
		}));
	}

	#wantedMerge(moment: Moment): MergeJob | null {
		return wantedMerge(this.#index, moment, this.#resting.countIn(this.#index));
	}

	async #merge(moment: Moment): Promise<void> {
		if (this.#merging) return;
		this.#merging = true;
		try {
			for (let job = this.#wantedMerge(moment); job; job = this.#wantedMerge(moment)) {
				const merged = await this.#analyst.merge(await this.#withTexts(job));
				this.#index = withMerged(this.#index, job, merged) ?? this.#index;
			}
		} finally {
			this.#merging = false;
		}
	}
}

/** An index that could not be merged or stored is none the worse: it is tried again with the next change. */
const ignored = () => undefined;
