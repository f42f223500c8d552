import { type Remote, wrap } from 'comlink';
import type { PoolApi } from './pool-api';
import workerUrl from './pool.worker?worker&url';

/** What a page's policy (`require-trusted-types-for 'script'`) asks of the address of a worker. */
function trusted(url: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	if (!trustedTypes) return url;
	const policy = trustedTypes.createPolicy('app-worker-url', { createScriptURL: (given) => given });
	// The Worker constructor takes a TrustedScriptURL; its type does not say so yet.
	return policy.createScriptURL(url) as unknown as string;
}

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): unknown };
}

/**
 * Starts the pool's worker. Once per page: a second policy of the same name is refused.
 * @param onFailure the worker could not be loaded, or broke outside of any call: no answer may come any more.
 */
export function connectPool(onFailure: (words: string) => void): Remote<PoolApi> {
	const worker = new Worker(trusted(workerUrl), { type: 'module', name: 'pool' });
	worker.addEventListener('error', (event) =>
		onFailure(event.message || 'It could not be loaded.')
	);
	return wrap<PoolApi>(worker);
}
