import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
// @ts-expect-error It has types, but not under this name.
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { ImportThread } from '$lib/workers/importing/import-reader';
import { importThread } from '$lib/workers/importing/import-thread';
import { root } from '../node-tool.ts';

const urlOf = (path: string) => JSON.stringify(pathToFileURL(path).href);
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'esm', 'api', 'index.mjs');

/** Node begins no thread with TypeScript: it begins with this, which has the rest read as here. */
const beginning = `
	const { register } = await import(${urlOf(tsx)});
	register();
	await import(${urlOf(join(import.meta.dirname, 'reading-thread.ts'))});
`;

/** Starts a thread that reads files, as the app has one, in Node. */
export function startReadingThread(): ImportThread {
	const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(beginning)}`), {
		execArgv: []
	});
	const broken = new Promise<never>((_, reject) => worker.on('error', reject));
	return importThread(nodeEndpoint(worker), broken, () => void worker.terminate());
}
