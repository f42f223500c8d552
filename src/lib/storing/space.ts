import { isLive } from './database/rows';
import { read, type Store } from './database/store';

/** What this machine holds, and the room it takes. */
export interface StorageUsed {
	/** Bytes of this site by the browser's own estimate, `null` where it gives none. */
	readonly bytes: number | null;
	/** Bytes the browser would give in all. */
	readonly quota: number | null;
	/** Whether the browser promises not to clear the data when room gets short. */
	readonly persistent: boolean;
	readonly counts: {
		readonly candidates: number;
		/** Removed candidates that undo could still bring back. */
		readonly removedCandidates: number;
		readonly shortlists: number;
		readonly taughtAliases: number;
	};
}

/** What is stored and how much room it takes. */
export async function storageUsed(store: Store): Promise<StorageUsed> {
	const manager = storageManager();
	const [estimate, persistent] = await Promise.all([manager?.estimate?.(), manager?.persisted?.()]);
	return {
		bytes: estimate?.usage ?? null,
		quota: estimate?.quota ?? null,
		persistent: persistent ?? false,
		counts: await countRows(store)
	};
}

/** Asks the browser to keep the data even when room gets short. @returns whether it will. */
export async function askPersistence(): Promise<boolean> {
	return (await storageManager()?.persist?.()) ?? false;
}

/** Missing on plain http and outside browsers. */
function storageManager(): Partial<StorageManager> | undefined {
	return globalThis.navigator?.storage;
}

function countRows(store: Store): Promise<StorageUsed['counts']> {
	return read(store, ['pool', 'candidates', 'shortlists', 'taughtAliases'], async (db) => ({
		candidates: (await db.pool.get('pool'))?.count ?? 0,
		removedCandidates: await db.candidates.where('removedAt').above(0).count(),
		shortlists: await db.shortlists.filter((row) => isLive(row)).count(),
		taughtAliases: await db.taughtAliases.filter((row) => row.removedAt === undefined).count()
	}));
}
