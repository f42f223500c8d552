import { unzipSync } from 'fflate';
import { maxEntries, maxUnpacked } from '../bytes/limits';
import { type FileInput, RefusedError } from '../reading';

/** One file of an archive. */
export interface Entry {
	/** As the archive has it, with its folders; nothing is ever written to it. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

interface Wish {
	/** Which files are wanted; the others are not unpacked, and count for nothing but their number. */
	readonly wants?: (name: string) => boolean;
	/** How many files it may hold. */
	readonly most?: number;
}

/**
 * The files of a ZIP archive, in its order, without folders.
 * @throws RefusedError `too-large`, `encrypted`, `damaged`; sizes are checked before anything is unpacked, and an
 *   archive that lies about them gives files cut at the size it told.
 */
export function unpack(
	{ name, bytes }: FileInput,
	{ wants = () => true, most = maxEntries }: Wish = {}
): Entry[] {
	if (isLocked(bytes)) {
		throw new RefusedError('encrypted', `${name} is locked with a password; unlock it first.`);
	}
	let count = 0;
	let size = 0;
	const filter = (entry: { name: string; originalSize: number; compression: number }) => {
		count += 1;
		if (count > most) {
			throw new RefusedError('too-large', `${name} holds more than ${most} files.`);
		}
		if (entry.name.endsWith('/') || !wants(entry.name)) return false;
		if (entry.compression !== 0 && entry.compression !== 8) return false;
		size += entry.originalSize;
		if (size > maxUnpacked) {
			const limit = Math.round(maxUnpacked / 1024 / 1024);
			throw new RefusedError('too-large', `${name} is more than ${limit} MB once unpacked.`);
		}
		return true;
	};
	try {
		return Object.entries(unzipSync(bytes, { filter })).map(([entry, content]) => ({
			name: entry,
			bytes: content
		}));
	} catch (error) {
		if (error instanceof RefusedError) throw error;
		throw new RefusedError('damaged', `${name} is damaged or incomplete: it cannot be unpacked.`);
	}
}

/** Whether the first file in it is encrypted (APPNOTE.TXT 4.4.4, bit 0 of its flags). */
function isLocked(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[6] ?? 0) & 1) === 1;
}
