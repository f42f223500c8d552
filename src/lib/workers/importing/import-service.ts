import { expand } from '$lib/importing/archive/expand';
import { detect } from '$lib/importing/formats/detect';
import { FileContent } from '$lib/importing/bytes/file-content';
import { readParts } from '$lib/importing/read-file';
import { RefusedError } from '$lib/importing/reading';
import { reviewFile } from '$lib/importing/review/review-file';
import type { ImportApi, Refused } from './import-api';

/** Reads files, one call each. */
export const importService: ImportApi = {
	async read(file, remembered, take) {
		for await (const part of readParts(file, remembered)) {
			if (!(await take(part))) break;
		}
	},

	async table(file, columns) {
		try {
			const content = new FileContent(file);
			const look = detect(content).table?.(content, columns ?? undefined);
			if (look) return { kind: 'table', ...look };
			return refusedFor(`${file.name} could not be read`, 'it is no table');
		} catch (error) {
			return refusedFor(`${file.name} could not be read`, error);
		}
	},

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
