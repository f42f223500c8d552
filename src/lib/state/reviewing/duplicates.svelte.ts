import { isOlder } from '$lib/comparing/versions/older';
import type { Choice } from '$lib/comparing/versions/versions';
import type { Candidate, CandidateId } from '$lib/domain/candidate';
import type { Merger, MergerId } from '$lib/domain/merger';
import type { Profile } from '$lib/domain/profile';
import type { TwoPeople } from '$lib/domain/two-people';
import type { Store } from '$lib/storing/database/store';
import { mergersOf, mergeTwo, readMerger } from '$lib/storing/mergers/mergers';
import { listTwoPeople, sayTwoPeople, unsayTwoPeople } from '$lib/storing/mergers/two-people';
import type { Undo } from '../storing/undo';
import type { SourceFiles } from './source-files';

export type { Merger, MergerId };

/** What is rarely asked for is loaded when it is. */
const twoAgain = () => import('$lib/workers/taking-in/two-again');

/** By the id of a difference, from which of the two its part is taken. */
export type Choices = ReadonlyMap<string, Choice>;

/** Candidates who may be one person: merged, made two again, or said to be two people, which is remembered. */
export class Duplicates {
	readonly #files: SourceFiles;
	readonly #store: Promise<Store>;
	#said = $state.raw<readonly TwoPeople[]>([]);
	#change = $state(0);

	constructor(files: SourceFiles, store: Promise<Store>) {
		this.#files = files;
		this.#store = store;
		// Where the database cannot be opened, the pool says so.
		this.#look().catch(() => undefined);
	}

	/** Another value with every merger that is made, changed or taken back here; read it to follow them. */
	get change(): number {
		return this.#change;
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

	/** A merger that still stands; `null` where it was taken back, or is of somebody who is hidden on the pages. */
	async merger(id: MergerId): Promise<Merger | null> {
		const merger = await readMerger(await this.#store, id);
		return merger && (await this.#files.shown(merger.candidate)) ? merger : null;
	}

	/** What a candidate was made of, oldest first; nothing of somebody who is hidden on the pages. */
	async mergersOf(id: CandidateId): Promise<Merger[]> {
		return (await this.#files.shown(id)) ? mergersOf(await this.#store, id) : [];
	}

	/** Gives the first one the merged profile, both ones' tags and places on shortlists, and takes the second out of the pool. */
	async merge(
		[stays, goes]: readonly [Candidate, Candidate],
		profile: Profile,
		choices: Choices
	): Promise<Undo> {
		const merging = {
			profile,
			choices: Object.fromEntries(choices),
			older: isOlder(goes.profile, stays.profile),
			expectedRevision: stays.revision
		};
		const ids = { stays: stays.id, goes: goes.id };
		const { id } = await mergeTwo(await this.#store, ids, merging);
		this.#change += 1;
		return () => this.part(id, false);
	}

	/**
	 * Takes a merger back. What was changed by hand since stays with the one who stayed.
	 * @param keepBoth whether one who came with a file becomes a candidate of their own, who is not asked about again.
	 */
	async part(id: MergerId, keepBoth: boolean): Promise<void> {
		const store = await this.#store;
		const merger = await readMerger(store, id);
		const { makeTwoAgain } = await twoAgain();
		await makeTwoAgain(store, id, { keepBoth });
		if (merger && keepBoth) await sayTwoPeople(store, merger.candidate, merger.otherId);
		await this.#look();
		this.#change += 1;
	}

	/** Takes other parts from the two than were taken before. */
	async choose(merger: Merger, choices: Choices): Promise<Undo> {
		const store = await this.#store;
		const { takeOtherParts } = await twoAgain();
		await takeOtherParts(store, merger.id, Object.fromEntries(choices));
		this.#change += 1;
		return async () => {
			await takeOtherParts(store, merger.id, merger.choices);
			this.#change += 1;
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
