import { expand } from '$lib/importing/archive/expand';
import { readFile } from '$lib/importing/read-file';
import { RefusedError } from '$lib/importing/reading';
import type { ImportApi } from './import-api';

/** Reads files, one call each. */
export const importService: ImportApi = {
	read: readFile,

	async unpack(archive) {
		try {
			return { kind: 'unpacked', ...expand(archive) };
		} catch (error) {
			if (error instanceof RefusedError) return { kind: 'refused', reason: error.refusal };
			const message = `${archive.name} could not be unpacked: ${String(error)}.`;
			return { kind: 'refused', reason: { code: 'failed', message } };
		}
	}
};
