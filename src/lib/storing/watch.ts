import type { liveQuery, Subscription } from 'dexie';
import type { Blinding } from '$lib/domain/blind/blinding';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import { poolState, type PoolState } from './changes';
import { explain, type StorageProblem } from './database/problem';
import { listKept } from './kept';
import type { KeptRows, KeptTable } from './database/rows';
import { readBlinding } from './settings';
import { liveQueryOf, type Store } from './database/store';
import { listTaughtAliases } from './taught-aliases';

/** Ends a watch. */
export type Unwatch = () => void;

export type Watcher<T> = (value: T) => void;

/**
 * Calls back with all rows of a table of kept things, oldest first, now and after every change in any tab or worker.
 * @param onProblem is called at most once; no value comes after it.
 */
export function watchKept<Name extends KeptTable>(
	store: Store,
	name: Name,
	callback: Watcher<KeptRows[Name][]>,
	onProblem?: Watcher<StorageProblem>
): Unwatch {
	return shared(store, () => listKept(store, name), name).add({ callback, onProblem });
}

/** Calls back with the pool's change and count, now and after every change in any tab or worker. */
export function watchPool(
	store: Store,
	callback: Watcher<PoolState>,
	onProblem?: Watcher<StorageProblem>
): Unwatch {
	return shared(store, poolState).add({ callback, onProblem });
}

/** Calls back with all taught aliases, now and after every change in any tab or worker. */
export function watchTaughtAliases(
	store: Store,
	callback: Watcher<TaughtAlias[]>,
	onProblem?: Watcher<StorageProblem>
): Unwatch {
	return shared(store, listTaughtAliases).add({ callback, onProblem });
}

/** Calls back with whether people are hidden and who was revealed, now and after every change in any tab or worker. */
export function watchBlinding(store: Store, callback: Watcher<Blinding>): Unwatch {
	return shared(store, readBlinding).add({ callback, onProblem: undefined });
}

interface Subscriber<T> {
	readonly callback: Watcher<T>;
	readonly onProblem: Watcher<StorageProblem> | undefined;
}

/** One live query, however many watch it: it runs while someone does, and the late get the last value at once. */
class SharedQuery<T> {
	#subscribers = new Set<Subscriber<T>>();
	#subscription: Subscription | null = null;
	#last: { readonly value: T } | null = null;
	readonly #query: () => Promise<T>;
	readonly #live: typeof liveQuery;

	constructor(live: typeof liveQuery, query: () => Promise<T>) {
		this.#live = live;
		this.#query = query;
	}

	add(subscriber: Subscriber<T>): Unwatch {
		this.#subscribers.add(subscriber);
		if (this.#last) subscriber.callback(this.#last.value);
		this.#subscription ??= this.#live(this.#query).subscribe({
			next: (value) => {
				this.#last = { value };
				for (const { callback } of [...this.#subscribers]) callback(value);
			},
			error: (error) => {
				const problem = explain(error);
				for (const { onProblem } of [...this.#subscribers]) onProblem?.(problem);
				this.#stop();
			}
		});
		return () => {
			this.#subscribers.delete(subscriber);
			if (!this.#subscribers.size) this.#stop();
		};
	}

	#stop(): void {
		this.#subscription?.unsubscribe();
		this.#subscription = null;
		this.#last = null;
	}
}

type Verb<T> = (store: Store) => Promise<T>;
const queries = new WeakMap<Store, Map<unknown, unknown>>();

/** @param key what tells the verb from others, where it is made anew at each call. */
function shared<T>(store: Store, verb: Verb<T>, key: unknown = verb): SharedQuery<T> {
	const byKey = queries.get(store) ?? new Map<unknown, unknown>();
	queries.set(store, byKey);
	const known = byKey.get(key) as SharedQuery<T> | undefined;
	const query = known ?? new SharedQuery(liveQueryOf(store), async () => verb(store));
	byKey.set(key, query);
	return query;
}
