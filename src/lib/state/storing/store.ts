import { openStore, type Store } from '$lib/storing/database/store';
import { firstView } from '../first-view';
import { unsaved } from './unsaved';

/** Opens this page's own connection once its first view is drawn; what goes wrong is told by the pool, which opens the same database first. */
export async function openMainStore(): Promise<Store> {
	const store = firstView
		.waitUntilDrawn()
		.then(() => openStore({ onWrite: (written) => unsaved.hold(written) }));
	// Every caller awaits the promise and sees the failure; this keeps it from being reported as unheard.
	store.catch(() => undefined);
	return store;
}
