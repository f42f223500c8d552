import { proxy, releaseProxy, wrap } from 'comlink';
import type { ImportThread } from './import-reader';
import type { ImportApi } from './import-api';
import workerUrl from './import.worker?worker&url';
import { trustedWorkerUrl } from './trusted-url';

/** Starts a thread that reads files. */
export function startImportThread(): ImportThread {
	const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'import' });
	const remote = wrap<ImportApi>(worker);
	const broken = new Promise<never>((_, reject) => {
		worker.addEventListener('error', ({ message }) =>
			reject(new Error(message || 'the reader could not be loaded'))
		);
	});
	// Whoever waits for an answer hears of it; nobody has to wait.
	broken.catch(() => undefined);
	return {
		api: {
			read: (file, remembered, take) => remote.read(file, remembered, proxy(take)),
			table: (file, columns) => remote.table(file, columns),
			unpack: (archive) => remote.unpack(archive),
			review: (file) => remote.review(file),
			picture: (file, page, width) => remote.picture(file, page, width)
		},
		broken,
		end() {
			remote[releaseProxy]();
			worker.terminate();
		}
	};
}
