import { readIndexParts, type StoredIndex } from '$lib/storing/index-parts';
import { openStore, type Store } from '$lib/storing/database/store';
import { areTexts } from './indexing/part-names';

/** What befell the database. */
type Told = 'outdated' | 'blocked';

/**
 * What opening the pool begins with, and what needs none of its rules: the database, and the index as it lies there
 * without its texts. It takes longest, so it begins before the rest of the worker is loaded.
 */
export interface Beginning {
	readonly store: Promise<Store>;
	readonly stored: Promise<StoredIndex | null>;
	/** Tells of what befalls the database, and of what did before. */
	hear(tell: (what: Told) => void): void;
}

/** Opens the database and reads what the first answer needs of the index. */
export function beginOpening(): Beginning {
	const before: Told[] = [];
	let tell = (what: Told): void => void before.push(what);
	const store = openStore({
		onOutdated: () => tell('outdated'),
		onBlocked: () => tell('blocked')
	});
	const stored = store.then((open) => readIndexParts(open, (name) => !areTexts(name)));
	// Whoever opens the pool awaits both and hears of a failure.
	for (const each of [store, stored]) each.catch(() => undefined);
	return {
		store,
		stored,
		hear(listener) {
			tell = listener;
			before.splice(0).forEach(listener);
		}
	};
}
