import type { Store } from '$lib/storing/database/store';
import { askPersistence, type StorageUsed, storageUsed } from '$lib/storing/space';

export type { BackupHeader } from '$lib/storing/backup/backup-format';
export type { RestoreMode } from '$lib/storing/backup/restore';
export type { StorageUsed };

/** What this machine holds for Slate, and the promise to keep it. */
export class Storage {
	readonly #store: Promise<Store>;

	constructor(store: Promise<Store>) {
		this.#store = store;
	}

	async used(): Promise<StorageUsed> {
		return storageUsed(await this.#store);
	}

	/** Asks the browser to keep the data even when room gets short. @returns whether it will. */
	keep(): Promise<boolean> {
		return askPersistence();
	}
}
