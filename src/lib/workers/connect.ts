import { type Endpoint, type Remote, wrap } from 'comlink';
import type { PoolApi } from './pool-api';
import workerUrl from './pool.worker?worker&url';
import { trustedWorkerUrl } from './trusted-url';

/** A worker that was started, and what went wrong with it before anybody asked. */
interface Started {
	readonly worker: Worker;
	failure: string | null;
}

let started: Started | undefined;

/** A page is not kept waiting for its worker to run for longer, in milliseconds. */
const mostPatience = 150;

/**
 * Starts the pool's worker, so that it gets ready while the page is put together.
 * @returns when it runs, or does not within a moment: until then the browser needs this thread to be idle.
 */
export async function startPool(): Promise<void> {
	const { worker } = theOne();
	await new Promise<void>((go) => {
		for (const type of ['message', 'error']) {
			worker.addEventListener(type, () => go(), { once: true });
		}
		setTimeout(go, mostPatience);
	});
}

function theOne(): Started {
	if (!started) {
		const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'pool' });
		const one: Started = { worker, failure: null };
		worker.addEventListener('error', (event) => (one.failure = wordsOf(event)));
		started = one;
	}
	return started;
}

/**
 * Connects to the pool's worker, which starts with the first question where that was not done.
 * @param onFailure the worker could not be loaded, or broke outside of any call: no answer may come any more.
 */
export function connectPool(onFailure: (words: string) => void): Remote<PoolApi> {
	let there: Worker | undefined;
	const hearing: Parameters<Endpoint['addEventListener']>[] = [];
	const connect = () => {
		const { worker, failure } = theOne();
		if (failure) onFailure(failure);
		worker.addEventListener('error', (event) => onFailure(wordsOf(event)));
		for (const each of hearing) worker.addEventListener(...each);
		return worker;
	};
	return wrap<PoolApi>({
		postMessage: (message, transfer = []) => (there ??= connect()).postMessage(message, transfer),
		addEventListener: (...each) => void (there?.addEventListener(...each) ?? hearing.push(each)),
		removeEventListener: (...each) => there?.removeEventListener(...each)
	});
}

function wordsOf({ message }: ErrorEvent): string {
	return message || 'It could not be loaded.';
}
