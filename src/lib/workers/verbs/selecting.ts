import type { CandidateId } from '$lib/domain/candidate';
import { type TagsOf, withoutTag, withTag } from '$lib/domain/tag';
import { removeCandidates, restoreCandidates } from '$lib/storing/candidates';
import { readCandidates } from '$lib/storing/reading';
import { changeTags } from '$lib/storing/tags';
import type { PoolApi, Work } from '../pool-api';
import type { PoolCore } from '../pool-core';
import { Undos } from '../selection';

type Verbs = Pick<
	PoolApi,
	'select' | 'selectedIds' | 'tagSelected' | 'removeSelected' | 'exportSelected' | 'takeBack'
>;

/** So many candidates a transaction; between two of them work can be cancelled, and searches are answered. */
const atOnce = 500;

/**
 * What is done to many at once. Who is selected is kept here and not in the page, since it may be everyone.
 * @param idsOf the ids of a result.
 */
export function selectingVerbs(core: PoolCore, idsOf: PoolApi['idsOf']): Verbs {
	const selected = new Set<CandidateId>();
	const undos = new Undos();

	/** Does something to batch after batch, with progress, until all are done or it is cancelled. */
	async function inBatches(
		ids: readonly CandidateId[],
		what: Work['what'],
		work: (some: readonly CandidateId[]) => Promise<unknown>
	): Promise<void> {
		const { progress } = core;
		await progress.during(async () => {
			try {
				for (let done = 0; done < ids.length && !progress.cancelled; done += atOnce) {
					progress.at(what, done, ids.length);
					await work(ids.slice(done, done + atOnce));
				}
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
				inBatches([...selected], 'tagged', async (some) => {
					before.push(...(await changeTags(core.store, some, (tags) => change(tags, tag))));
				})
			);
			const back = () => {
				const tagsOf = new Map(before.map(({ id, tags }) => [id, tags]));
				return core.enqueue(() =>
					inBatches([...tagsOf.keys()], 'tagged', (some) =>
						changeTags(core.store, some, (tags, id) => tagsOf.get(id) ?? tags)
					)
				);
			};
			return { count: before.length, undo: undos.add(back) };
		},

		async removeSelected() {
			const removed: CandidateId[] = [];
			await core.enqueue(() =>
				inBatches([...selected], 'removed', async (some) => {
					removed.push(...(await removeCandidates(core.store, some)));
				})
			);
			for (const id of removed) selected.delete(id);
			const back = () =>
				core.enqueue(() =>
					inBatches(removed, 'brought back', (some) => restoreCandidates(core.store, some))
				);
			return { count: removed.length, undo: undos.add(back) };
		},

		async exportSelected(format, date) {
			const { Pieces } = await import('$lib/exporting/pieces');
			const pieces = new Pieces(format, selected.size, date);
			await core.enqueue(() =>
				inBatches([...selected], 'exported', async (some) => {
					pieces.add((await readCandidates(core.store, some)).map((one) => core.withFacts(one)));
				})
			);
			return { file: pieces.finish(), count: pieces.count };
		},

		async takeBack(undo) {
			await undos.take(undo);
		}
	};
}
