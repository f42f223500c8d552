import { type Remote, wrap } from 'comlink';
import type { PoolApi } from './pool-api';
import workerUrl from './pool.worker?worker&url';
import { trustedWorkerUrl } from './trusted-url';

/**
 * Starts the pool's worker.
 * @param onFailure the worker could not be loaded, or broke outside of any call: no answer may come any more.
 */
export function connectPool(onFailure: (words: string) => void): Remote<PoolApi> {
	const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'pool' });
	worker.addEventListener('error', (event) =>
		onFailure(event.message || 'It could not be loaded.')
	);
	return wrap<PoolApi>(worker);
}
