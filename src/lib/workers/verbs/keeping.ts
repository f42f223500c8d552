import { backup } from '$lib/storing/backup/backup';
import type { BackupHeader } from '$lib/storing/backup/backup-format';
import { readBackupHeader, restore, type RestoreMode } from '$lib/storing/backup/restore';
import { eraseAll } from '$lib/storing/forgetting';
import type { PoolCore } from '../pool-core';

/** The pool as a whole: keeping a copy of it, bringing one back, erasing it. */
export interface KeepingVerbs {
	/** Everything worth keeping as one file. */
	backup(): Promise<Blob>;
	/** What a backup holds; rejects where it is damaged. */
	inspectBackup(file: Blob): Promise<BackupHeader>;
	/** Brings a backup back, all of it or nothing. */
	restoreBackup(file: Blob, mode: RestoreMode): Promise<BackupHeader>;
	/** Erases everything on this machine. */
	erase(): Promise<void>;
}

export function keepingVerbs(core: PoolCore): KeepingVerbs {
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
			return core.queue.add(async () => {
				const header = await progress.during(() =>
					restore(core.store, file, mode, (done, total) => progress.at('restored', done, total))
				);
				await core.follower.readStale();
				return header;
			});
		},

		async erase() {
			await core.queue.add(async () => {
				await eraseAll(core.store);
				await core.follower.catchUp();
			});
		}
	};
}
