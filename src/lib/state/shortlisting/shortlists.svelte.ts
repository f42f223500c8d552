import type { BriefId } from '$lib/domain/brief';
import type { CandidateId } from '$lib/domain/candidate';
import { type Entry, newEntry, type Shortlist, type ShortlistId } from '$lib/domain/shortlist';
import type { Store } from '$lib/storing/database/store';
import {
	appendEntries,
	changeEntry,
	type EntryChange,
	moveEntry,
	putBackEntry,
	takeOutEntries,
	takeOutEntry
} from '$lib/storing/shortlists/entries';
import { listsHolding } from '$lib/storing/shortlists/members';
import {
	attachBrief,
	createShortlist,
	readWholeShortlist,
	removeShortlist,
	renameShortlist,
	restoreShortlist
} from '$lib/storing/shortlists/shortlists';
import { watchKept } from '$lib/storing/watch';
import type { Undo } from '../storing/undo';

/** All shortlists, followed live: a change in another tab shows here. Every verb gives the way back. */
export class Shortlists {
	readonly #store: Promise<Store>;
	#lists = $state.raw<readonly Shortlist[] | null>(null);
	#undos: readonly Undo[] = [];

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

	/** The lists that all of some candidates are on. */
	async holding(candidates: readonly CandidateId[]): Promise<readonly ShortlistId[]> {
		return listsHolding(await this.#store, candidates);
	}

	async create(name: string, candidates: readonly CandidateId[] = []): Promise<Shortlist> {
		const now = Date.now();
		const entries = candidates.map((candidate) => newEntry(candidate, now));
		return createShortlist(await this.#store, name, entries);
	}

	/** Stores a list that comes from a file, as a new one unless it is here already, the same in all. */
	async bringIn(
		name: string,
		entries: readonly Entry[]
	): Promise<{ readonly id: ShortlistId; readonly isNew: boolean }> {
		const store = await this.#store;
		const alike = (this.#lists ?? []).filter(
			(list) => list.name === name && list.size === entries.length
		);
		for (const { id } of alike) {
			const known = await readWholeShortlist(store, id);
			if (JSON.stringify(known?.entries) === JSON.stringify(entries)) return { id, isNew: false };
		}
		return { id: (await createShortlist(store, name, entries)).id, isNew: true };
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
	async add(id: ShortlistId, candidates: readonly CandidateId[]): Promise<Undo> {
		const store = await this.#store;
		const now = Date.now();
		const entries = candidates.map((candidate) => newEntry(candidate, now));
		const added = await appendEntries(store, id, entries);
		return this.#undoable(() => takeOutEntries(store, id, added));
	}

	/** Takes one off a list; the way back puts the same entry, note and all, where it was. */
	async takeOut(id: ShortlistId, candidate: CandidateId): Promise<Undo> {
		const store = await this.#store;
		const taken = await takeOutEntry(store, id, candidate);
		return this.#undoable(async () => {
			if (taken) await putBackEntry(store, id, taken);
		});
	}

	/** Puts one candidate at another place, 0 being the first. */
	async move(id: ShortlistId, candidate: CandidateId, to: number): Promise<Undo> {
		const store = await this.#store;
		const from = await moveEntry(store, id, candidate, to);
		return this.#undoable(async () => {
			if (from !== null) await moveEntry(store, id, candidate, from);
		});
	}

	/** Changes stage, rating or note of one entry. */
	async edit(id: ShortlistId, candidate: CandidateId, change: EntryChange): Promise<Undo> {
		const store = await this.#store;
		const before = await changeEntry(store, id, candidate, change);
		return this.#undoable(async () => {
			if (before) await changeEntry(store, id, candidate, before);
		});
	}

	/** Takes the last change of this page back that was not taken back yet; `false` where there is none. */
	async undoLast(): Promise<boolean> {
		const undo = this.#undos.at(-1);
		await undo?.();
		return undo !== undefined;
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
