import type { CandidateId } from '$lib/domain/candidate';
import { newEntry } from '$lib/domain/shortlist';
import { type TagsOf, withoutTag, withTag } from '$lib/domain/tag';
import { unlisted } from '$lib/exporting/listed';
import type { FileFormat } from '$lib/exporting/maker';
import { removeCandidates, restoreCandidates } from '$lib/storing/candidates';
import { readCandidates } from '$lib/storing/reading';
import { appendEntries, takeOutEntries } from '$lib/storing/shortlists/entries';
import {
	createShortlist,
	readShortlist,
	removeShortlist
} from '$lib/storing/shortlists/shortlists';
import { changeTags } from '$lib/storing/tags';
import { inBatches } from '../many/bulk';
import {
	type BulkDone,
	type ListTarget,
	type SavedPeople,
	type Selected,
	type SelectionChange,
	Undos
} from '../many/selection';
import type { PoolCore } from '../pool-core';
import type { Work } from '../progress';
import type { SearchingVerbs } from './searching';

/** What is done to many at once. Who is selected is kept here and not in the page, since it may be everyone. */
export interface SelectingVerbs {
	/** Changes who is selected. @param shown the candidates on screen, of whom those that are selected are told. */
	select(change: SelectionChange, shown: readonly CandidateId[]): Promise<Selected>;
	/** The first of the selected, in the order in which they were selected. */
	selectedIds(most: number): Promise<CandidateId[]>;
	/** Gives the selected a tag or takes it away; ends early when cancelled and keeps what was done. */
	tagSelected(tag: string, on: boolean): Promise<BulkDone>;
	/** Takes the selected out of the pool; ends early when cancelled. */
	removeSelected(): Promise<BulkDone>;
	/** Puts the selected at the end of a shortlist, or of a new one; ends early when cancelled and keeps what was done. */
	shortlistSelected(
		to: ListTarget,
		now: number
	): Promise<BulkDone & { /** The list's. */ readonly name: string }>;
	/** The selected as one file; `null` where it was cancelled. @param date the day, `2026-11-22`. */
	exportSelected(format: FileFormat, date: string): Promise<SavedPeople | null>;
	/** Takes back what was done to the selected, once. */
	takeBack(undo: number): Promise<void>;
}

/** @param idsOf the ids of a result. */
export function selectingVerbs(core: PoolCore, idsOf: SearchingVerbs['idsOf']): SelectingVerbs {
	const selected = new Set<CandidateId>();
	const undos = new Undos();

	/** Does something to batch after batch, a transaction each, and has the index follow. */
	async function changing(
		ids: readonly CandidateId[],
		what: Work['what'],
		work: (some: readonly CandidateId[]) => Promise<unknown>
	): Promise<void> {
		const { progress } = core;
		await progress.during(async () => {
			try {
				await inBatches(progress, ids.length, what, (from, to) => work(ids.slice(from, to)));
			} finally {
				await core.follower.catchUp();
			}
		});
	}

	return {
		async select(change, shown) {
			if (change.kind === 'none') selected.clear();
			else {
				const { kind, on } = change;
				const ids =
					kind === 'ids' ? change.ids : await idsOf(change.result, change.from, change.to);
				for (const id of ids) {
					if (on) selected.add(id);
					else selected.delete(id);
				}
			}
			return { count: selected.size, shown: shown.filter((id) => selected.has(id)) };
		},

		async selectedIds(most) {
			return [...selected].slice(0, most);
		},

		async tagSelected(tag, on) {
			const before: TagsOf[] = [];
			const change = on ? withTag : withoutTag;
			await core.queue.add(() =>
				changing([...selected], 'tagged', async (some) => {
					const done = await changeTags(core.store, some, (tags) => change(tags, tag));
					core.keeper.takeTags(done);
					before.push(...done.before);
				})
			);
			const back = () => {
				const tagsOf = new Map(before.map(({ id, tags }) => [id, tags]));
				return core.queue.add(() =>
					changing([...tagsOf.keys()], 'tagged', async (some) =>
						core.keeper.takeTags(
							await changeTags(core.store, some, (tags, id) => tagsOf.get(id) ?? tags)
						)
					)
				);
			};
			return { count: before.length, undo: undos.add(back) };
		},

		async shortlistSelected(to, now) {
			const { progress, store } = core;
			const list =
				to.kind === 'new'
					? await createShortlist(store, to.name)
					: await readShortlist(store, to.id);
			if (!list) throw new Error('This shortlist was removed.');
			const entries = Array.from(selected, (id) => newEntry(id, now));
			const added = await core.queue.add(() =>
				progress.during(() =>
					appendEntries(store, list.id, entries, (done, total) => {
						progress.at('shortlisted', done, total);
						return !progress.cancelled;
					})
				)
			);
			const back = () =>
				core.queue.add(() =>
					to.kind === 'new'
						? removeShortlist(store, list.id)
						: takeOutEntries(store, list.id, added)
				);
			return { count: added.length, undo: undos.add(back), name: list.name };
		},

		async removeSelected() {
			const removed: CandidateId[] = [];
			await core.queue.add(() =>
				changing([...selected], 'removed', async (some) => {
					removed.push(...(await removeCandidates(core.store, some)));
				})
			);
			for (const id of removed) selected.delete(id);
			const back = () =>
				core.queue.add(() =>
					changing(removed, 'brought back', (some) => restoreCandidates(core.store, some))
				);
			return { count: removed.length, undo: undos.add(back) };
		},

		async exportSelected(format, date) {
			const { Pieces } = await import('$lib/exporting/pieces');
			const { progress } = core;
			const ids = [...selected];
			const pieces = new Pieces({ format, date }, ids.length);
			const isWhole = await core.queue.add(() =>
				progress.during(() =>
					inBatches(progress, ids.length, 'exported', async (from, to) => {
						const some = await readCandidates(core.store, ids.slice(from, to));
						pieces.add(some.map((one) => unlisted(core.withFacts(one))));
					})
				)
			);
			return isWhole ? { file: pieces.finish(), count: pieces.count } : null;
		},

		async takeBack(undo) {
			await undos.take(undo);
		}
	};
}
