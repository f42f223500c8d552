import { backup } from '$lib/storing/backup/backup';
import { eraseAll } from '$lib/storing/forgetting';
import { readBackupHeader, restore } from '$lib/storing/backup/restore';
import type { PoolApi } from '../pool-api';
import type { PoolCore } from '../pool-core';

type Verbs = Pick<PoolApi, 'backup' | 'inspectBackup' | 'restoreBackup' | 'erase'>;

/** The pool as a whole: keeping a copy of it, bringing one back, erasing it. */
export function keepingVerbs(core: PoolCore): Verbs {
	const { progress } = core;
	return {
		async backup() {
			return progress.during(() =>
				backup(core.store, (done, total) => progress.at('backed up', done, total))
			);
		},

		async inspectBackup(file) {
			return readBackupHeader(file);
		},

		async restoreBackup(file, mode) {
			return core.enqueue(async () => {
				const header = await progress.during(() =>
					restore(core.store, file, mode, (done, total) => progress.at('restored', done, total))
				);
				await core.readStale();
				return header;
			});
		},

		async erase() {
			await core.enqueue(async () => {
				await eraseAll(core.store);
				await core.followPool();
			});
		}
	};
}
