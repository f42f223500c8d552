import { openStore, type Store } from '$lib/storing/store';

/** Opens this page's own connection; what goes wrong is told by the pool, which opens the same database first. */
export async function openMainStore(): Promise<Store> {
	const store = openStore();
	// Every caller awaits the promise and sees the failure; this keeps it from being reported as unheard.
	store.catch(() => undefined);
	return store;
}
