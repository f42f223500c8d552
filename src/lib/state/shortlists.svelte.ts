import type { BriefId } from '$lib/domain/brief';
import type { CandidateId } from '$lib/domain/candidate';
import type { Entry, Shortlist, ShortlistId } from '$lib/domain/shortlist';
import { StorageError } from '$lib/storing/problem';
import {
	attachBrief,
	createShortlist,
	readShortlist,
	removeShortlist,
	renameShortlist,
	restoreShortlist,
	saveShortlist
} from '$lib/storing/shortlists';
import type { Store } from '$lib/storing/store';
import { watchKept } from '$lib/storing/watch';
import {
	type EntriesChange,
	type EntryChange,
	newEntry,
	withCandidateMoved,
	withCandidates,
	withEntryChanged,
	withoutCandidate
} from './entries';

/** Takes a change back. */
export type Undo = () => Promise<void>;

/** All shortlists, followed live: a change in another tab shows here. Every verb gives the way back. */
export class Shortlists {
	readonly #store: Promise<Store>;
	#lists = $state.raw<readonly Shortlist[] | null>(null);
	#undos: readonly Undo[] = [];
	static readonly #mostTries = 20;

	constructor(store: Promise<Store>) {
		this.#store = store;
		store.then(
			(open) => watchKept(open, 'shortlists', (lists) => (this.#lists = lists)),
			() => undefined
		);
	}

	/** Oldest first; `null` until they are read. */
	get all(): readonly Shortlist[] | null {
		return this.#lists;
	}

	/** One list, or `undefined` where it is gone or not read yet. */
	find(id: string | null): Shortlist | undefined {
		return this.#lists?.find((list) => list.id === id);
	}

	/** The lists a candidate stands in. */
	holding(candidate: CandidateId): Shortlist[] {
		return (this.#lists ?? []).filter(({ entries }) =>
			entries.some((entry) => entry.candidate === candidate)
		);
	}

	async create(name: string, candidates: readonly CandidateId[] = []): Promise<Shortlist> {
		const now = Date.now();
		const entries = candidates.map((candidate) => newEntry(candidate, now));
		return createShortlist(await this.#store, name, entries);
	}

	/** Stores a list that comes from a file, as a new one. */
	async bringIn(name: string, entries: readonly Entry[]): Promise<Shortlist> {
		return createShortlist(await this.#store, name, entries);
	}

	async rename(id: ShortlistId, name: string): Promise<Undo> {
		const before = this.#known(id).name;
		const store = await this.#store;
		await renameShortlist(store, id, name);
		return this.#undoable(async () => void (await renameShortlist(store, id, before)));
	}

	/** Says which brief a list is for; `null` says none. */
	async attach(id: ShortlistId, brief: BriefId | null): Promise<Undo> {
		const before = this.#known(id).brief ?? null;
		const store = await this.#store;
		this.#show(await attachBrief(store, id, brief));
		return this.#undoable(async () => this.#show(await attachBrief(store, id, before)));
	}

	async remove(id: ShortlistId): Promise<Undo> {
		const store = await this.#store;
		await removeShortlist(store, id);
		return this.#undoable(async () => void (await restoreShortlist(store, id)));
	}

	/** Puts candidates at the end of a list; those that stand in it already stay where they are. */
	add(id: ShortlistId, candidates: readonly CandidateId[]): Promise<Undo> {
		return this.#change(id, withCandidates(candidates, Date.now()));
	}

	takeOut(id: ShortlistId, candidate: CandidateId): Promise<Undo> {
		return this.#change(id, withoutCandidate(candidate));
	}

	/** Puts one candidate at another place, 0 being the first. */
	move(id: ShortlistId, candidate: CandidateId, to: number): Promise<Undo> {
		return this.#change(id, withCandidateMoved(candidate, to));
	}

	/** Changes stage, rating or note of one entry. */
	edit(id: ShortlistId, candidate: CandidateId, change: EntryChange): Promise<Undo> {
		return this.#change(id, withEntryChanged(candidate, change));
	}

	/** Takes the last change of this page back that was not taken back yet; `false` where there is none. */
	async undoLast(): Promise<boolean> {
		const undo = this.#undos.at(-1);
		await undo?.();
		return undo !== undefined;
	}

	/** Stores a change of entries. Its way back undoes that change alone, whatever was done since. */
	async #change(id: ShortlistId, change: EntriesChange): Promise<Undo> {
		const back = await this.#apply(id, change);
		return this.#undoable(async () => void (await this.#apply(id, back)));
	}

	/** Makes a change on the list as it is stored; where another change gets in between, on what that one left. */
	async #apply(id: ShortlistId, change: EntriesChange): Promise<EntriesChange> {
		const store = await this.#store;
		for (let tries = 0; ; tries++) {
			const before = await readShortlist(store, id);
			if (!before) throw new Error('This shortlist was removed.');
			const { entries, back } = change(before.entries);
			try {
				this.#show(await saveShortlist(store, { ...before, entries }, before.revision));
				return back;
			} catch (error) {
				const isConflict = error instanceof StorageError && error.kind === 'conflict';
				if (!isConflict || tries === Shortlists.#mostTries) throw error;
			}
		}
	}

	/** Remembers a way back, so that it is gone once, by the notice or by the key. */
	#undoable(back: Undo): Undo {
		const undo: Undo = async () => {
			if (!this.#undos.includes(undo)) return;
			this.#undos = this.#undos.filter((other) => other !== undo);
			await back();
		};
		this.#undos = [...this.#undos, undo];
		return undo;
	}

	/** Shows what was stored at once, so that a second change does not run against the first one's echo. */
	#show(saved: Shortlist) {
		this.#lists = (this.#lists ?? []).map((list) => (list.id === saved.id ? saved : list));
	}

	#known(id: ShortlistId): Shortlist {
		const list = this.find(id);
		if (!list) throw new Error('This shortlist was removed.');
		return list;
	}
}
