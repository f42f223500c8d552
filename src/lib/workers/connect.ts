import { type Remote, wrap } from 'comlink';
import type { PoolApi } from './pool-api';
import workerUrl from './pool.worker?worker&url';
import { trustedWorkerUrl } from './trusted-url';

/** The worker that was started, and what went wrong with it before anybody asked. */
let started: { readonly worker: Worker; failure: string | null } | undefined;

/** Starts the pool's worker, so that it gets ready while the page is put together. Once is enough. */
export function startPool(): void {
	if (started) return;
	const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'pool' });
	const one = { worker, failure: null as string | null };
	worker.addEventListener('error', (event) => (one.failure = wordsOf(event)));
	started = one;
}

/**
 * Connects to the pool's worker, and starts it where that was not done.
 * @param onFailure the worker could not be loaded, or broke outside of any call: no answer may come any more.
 */
export function connectPool(onFailure: (words: string) => void): Remote<PoolApi> {
	startPool();
	const { worker, failure } = started as NonNullable<typeof started>;
	if (failure) onFailure(failure);
	worker.addEventListener('error', (event) => onFailure(wordsOf(event)));
	return wrap<PoolApi>(worker);
}

function wordsOf({ message }: ErrorEvent): string {
	return message || 'It could not be loaded.';
}
