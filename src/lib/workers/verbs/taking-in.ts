import type { CandidateId } from '$lib/domain/candidate';
import { emptyQuery } from '$lib/domain/query';
import type { Reading } from '$lib/importing/reading';
import { idsOf } from '$lib/searching/pool/pool-index';
import { search } from '$lib/searching/search';
import { readSetting, writeSetting } from '$lib/storing/settings';
import type { PoolCore } from '../pool-core';
import type { FileReport } from '../taking-in/file-report';
import { type Arrival, takeIn } from '../taking-in/intake';
import type { TakenFile } from '../taking-in/take-reading';

/** The ways into the pool. */
export interface TakingInVerbs {
	add(arrivals: readonly Arrival[]): Promise<CandidateId[]>;
	/** Makes fictional candidates, the next `count` ones; ends early when cancelled and keeps what was made. */
	addDemo(count: number): Promise<number>;
	/** Ends the long work under way after the batch at hand. */
	cancel(): Promise<void>;
	/** Puts the people that were read from a file into the pool, and says what became of each. */
	takeReading(file: TakenFile, reading: Reading): Promise<FileReport>;
}

export function takingInVerbs(core: PoolCore): TakingInVerbs {
	const takeInNow = (arrivals: Iterable<Arrival>, total: number) =>
		core.progress.during(async () => {
			try {
				return await core.keeper.whileTakingIn(() =>
					takeIn(arrivals, total, {
						store: core.store,
						progress: core.progress,
						pack: (candidates) => core.follower.pack(candidates),
						take: (batch, step) => core.follower.take(batch, step),
						onSome: () => core.follower.tellChanged(),
						now: Date.now
					})
				);
			} finally {
				await core.follower.catchUp();
			}
		});
	return {
		async add(arrivals) {
			return core.queue.add(() => takeInNow(arrivals, arrivals.length));
		},

		async addDemo(count) {
			core.follower.expectMany();
			// What makes and what reads profiles is loaded when it is needed.
			const { demoArrivals } = await import('../taking-in/demo');
			return core.queue.add(async () => {
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
			return core.queue.add(async () => {
				const report = await takeReading(file, reading, { store: core.store, named });
				await core.follower.catchUp();
				return core.blindfold.report(core.store, report);
			});
		},

		async cancel() {
			core.progress.cancel();
		}
	};
}
