import type { CandidateId } from '$lib/domain/candidate';
import { type TagsOf, withoutTag, withTag } from '$lib/domain/tag';
import { newEntry } from '$lib/domain/shortlist';
import { unlisted } from '$lib/exporting/listed';
import { removeCandidates, restoreCandidates } from '$lib/storing/candidates';
import { appendEntries, takeOutEntries } from '$lib/storing/shortlists/entries';
import { readCandidates } from '$lib/storing/reading';
import {
	createShortlist,
	readShortlist,
	removeShortlist
} from '$lib/storing/shortlists/shortlists';
import { changeTags } from '$lib/storing/tags';
import { inBatches } from '../many/bulk';
import type { PoolApi, Work } from '../pool-api';
import type { PoolCore } from '../pool-core';
import { Undos } from '../many/selection';

type Verbs = Pick<
	PoolApi,
	| 'select'
	| 'selectedIds'
	| 'tagSelected'
	| 'shortlistSelected'
	| 'removeSelected'
	| 'exportSelected'
	| 'takeBack'
>;

/**
 * What is done to many at once. Who is selected is kept here and not in the page, since it may be everyone.
 * @param idsOf the ids of a result.
 */
export function selectingVerbs(core: PoolCore, idsOf: PoolApi['idsOf']): Verbs {
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
				await core.followPool();
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
			await core.enqueue(() =>
				changing([...selected], 'tagged', async (some) => {
					before.push(...(await changeTags(core.store, some, (tags) => change(tags, tag))));
				})
			);
			const back = () => {
				const tagsOf = new Map(before.map(({ id, tags }) => [id, tags]));
				return core.enqueue(() =>
					changing([...tagsOf.keys()], 'tagged', (some) =>
						changeTags(core.store, some, (tags, id) => tagsOf.get(id) ?? tags)
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
			const added = await core.enqueue(() =>
				progress.during(() =>
					appendEntries(store, list.id, entries, (done, total) => {
						progress.at('shortlisted', done, total);
						return !progress.cancelled;
					})
				)
			);
			const back = () =>
				core.enqueue(() =>
					to.kind === 'new'
						? removeShortlist(store, list.id)
						: takeOutEntries(store, list.id, added)
				);
			return { count: added.length, undo: undos.add(back), name: list.name };
		},

		async removeSelected() {
			const removed: CandidateId[] = [];
			await core.enqueue(() =>
				changing([...selected], 'removed', async (some) => {
					removed.push(...(await removeCandidates(core.store, some)));
				})
			);
			for (const id of removed) selected.delete(id);
			const back = () =>
				core.enqueue(() =>
					changing(removed, 'brought back', (some) => restoreCandidates(core.store, some))
				);
			return { count: removed.length, undo: undos.add(back) };
		},

		async exportSelected(format, date) {
			const { Pieces } = await import('$lib/exporting/pieces');
			const { progress } = core;
			const ids = [...selected];
			const pieces = new Pieces({ format, date }, ids.length);
			const isWhole = await core.enqueue(() =>
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
