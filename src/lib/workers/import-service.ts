import { expand } from '$lib/importing/archive/expand';
import { readFile } from '$lib/importing/read-file';
import { RefusedError } from '$lib/importing/reading';
import { reviewFile } from '$lib/importing/review/review-file';
import type { ImportApi, Refused } from './import-api';

/** Reads files, one call each. */
export const importService: ImportApi = {
	read: readFile,

	async unpack(archive) {
		try {
			return { kind: 'unpacked', ...expand(archive) };
		} catch (error) {
			return refusedFor(`${archive.name} could not be unpacked`, error);
		}
	},

	async review(file) {
		try {
			return { kind: 'reviewed', file: await reviewFile(file) };
		} catch (error) {
			return refusedFor(`${file.name} could not be read`, error);
		}
	},

	async picture(file, page, width) {
		try {
			// Drawing comes with the first page that is looked at, not with the first that is read.
			const { pagePicture } = await import('$lib/importing/pdf/picture');
			return { kind: 'pictured', ...(await pagePicture(file, page, width)) };
		} catch (error) {
			return refusedFor(`Page ${page} of ${file.name} could not be drawn`, error);
		}
	}
};

function refusedFor(what: string, error: unknown): Refused {
	if (error instanceof RefusedError) return { kind: 'refused', reason: error.refusal };
	return { kind: 'refused', reason: { code: 'failed', message: `${what}: ${String(error)}.` } };
}
