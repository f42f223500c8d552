import { emptyQuery } from '$lib/domain/query';
import { idsOf } from '$lib/searching/pool/pool-index';
import { search } from '$lib/searching/search';
import { readSetting, writeSetting } from '$lib/storing/settings';
import { takeIn } from '../taking-in/intake';
import type { Arrival, PoolApi } from '../pool-api';
import type { PoolCore } from '../pool-core';

type Verbs = Pick<PoolApi, 'add' | 'addDemo' | 'takeReading' | 'cancel'>;

/** The ways into the pool. */
export function takingInVerbs(core: PoolCore): Verbs {
	const takeInNow = (arrivals: Iterable<Arrival>, total: number) =>
		core.progress.during(async () => {
			try {
				return await core.keeper.whileTakingIn(() =>
					takeIn(arrivals, total, {
						store: core.store,
						progress: core.progress,
						pack: (candidates) => core.pack(candidates),
						take: (batch, step) => core.take(batch, step),
						onSome: () => core.tellChanged(core.index.size),
						now: Date.now
					})
				);
			} finally {
				await core.followPool();
			}
		});
	return {
		async add(arrivals) {
			return core.enqueue(() => takeInNow(arrivals, arrivals.length));
		},

		async addDemo(count) {
			core.expectMany();
			// What makes and what reads profiles is loaded when it is needed.
			const { demoArrivals } = await import('../taking-in/demo');
			return core.enqueue(async () => {
				const from = await readSetting(core.store, 'demoMade');
				const ids = await takeInNow(demoArrivals(from, from + count, core.asOf), count);
				await writeSetting(core.store, 'demoMade', from + ids.length);
				return ids.length;
			});
		},

		async takeReading(file, reading) {
			const named = (words: string) => {
				const clause = { kind: 'field', field: 'name', text: words, fit: 'usual' } as const;
				const { ids } = search(core.index, core.names, { ...emptyQuery, clauses: [clause] });
				return idsOf(core.index, ids.subarray(0, 50));
			};
			const { takeReading } = await import('../taking-in/take-reading');
			return core.enqueue(async () => {
				const report = await takeReading(file, reading, { store: core.store, named });
				await core.followPool();
				return core.blindfold.report(core.store, report);
			});
		},

		async cancel() {
			core.progress.cancel();
		}
	};
}
