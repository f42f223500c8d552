import type { Refusal } from '../reading';

const megabyte = 1024 * 1024;

/** How large a file may be, in bytes. */
export const maxBytes = 20 * megabyte;

/** How large an archive's files, or a document's parts, may be together once unpacked, in bytes. */
export const maxUnpacked = 50 * megabyte;

/** How many files an archive may hold. */
export const maxEntries = 500;

/** How many pages of a document are read. */
export const maxPages = 200;

/** How many lines of a document are read: as many pages, closely set. */
export const maxLines = maxPages * 60;

/** How long one file may take to read, in milliseconds. */
export const maxTime = 10_000;

/** How deep objects and lists may be nested: far beyond any résumé, far below what exhausts a stack. */
export const maxDepth = 64;

/**
 * Whether a file's size alone speaks against reading it; ask before its bytes are loaded.
 * @param size in bytes.
 */
export function refuseSize({ name, size }: { name: string; size: number }): Refusal | null {
	if (size === 0) return { code: 'empty', message: `${name} is empty.` };
	if (size <= maxBytes) return null;
	return {
		code: 'too-large',
		message: `${name} is ${inMegabytes(size)}: larger than the ${inMegabytes(maxBytes)} limit.`
	};
}

/** `30 MB`, `20.3 MB`; rounded up, so that nothing over the limit reads as if it were the limit. */
function inMegabytes(bytes: number): string {
	return `${Math.ceil((bytes / megabyte) * 10) / 10} MB`;
}
