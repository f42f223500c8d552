import type { ImportThread } from './import-reader';
import { importThread } from './import-thread';
import workerUrl from './import.worker?worker&url';
import { trustedWorkerUrl } from '../trusted-url';

/** Starts a thread that reads files. */
export function startImportThread(): ImportThread {
	const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'import' });
	const broken = new Promise<never>((_, reject) => {
		worker.addEventListener('error', ({ message }) =>
			reject(new Error(message || 'the reader could not be loaded'))
		);
	});
	return importThread(worker, broken, () => worker.terminate());
}
