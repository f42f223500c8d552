import { expose } from 'comlink';
import { beginOpening } from './beginning';
import type { PoolApi } from './pool-api';
import { whenReady } from './when-ready';

// The page waits for a word before it goes on; no verb answers to it.
postMessage('started');
// The database opens, and the index is read, while the rest is loaded and made ready.
const beginning = beginOpening();

async function start(): Promise<PoolApi> {
	const [{ poolService }, { connectAnalyst }] = await Promise.all([
		import('./pool-service'),
		import('./indexing/connect-analyst')
	]);
	return poolService(connectAnalyst(), beginning);
}

expose(whenReady(start()));
