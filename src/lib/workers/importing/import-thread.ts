import { type Endpoint, proxy, releaseProxy, wrap } from 'comlink';
import type { ImportApi } from './import-api';
import type { ImportThread } from './import-reader';

/**
 * A thread that reads files, at the other end of messages.
 * @param broken rejects when the thread breaks.
 * @param end ends it at once.
 */
export function importThread(
	endpoint: Endpoint,
	broken: Promise<never>,
	end: () => void
): ImportThread {
	const remote = wrap<ImportApi>(endpoint);
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
			end();
		}
	};
}
