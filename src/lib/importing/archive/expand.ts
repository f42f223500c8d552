import { type FileInput, type Refusal, RefusedError } from '../reading';
import { maxBytes } from '../bytes/limits';
import { isZip, namesIn } from './names';
import { safeName } from './safe-name';
import { unpack } from './unpack';

/** The files of an archive, each to be read as if it had come by itself. */
export interface Expanded {
	readonly files: readonly FileInput[];
	/** Files of it that are not looked at, and why. */
	readonly refused: readonly Refusal[];
}

/** What systems put into archives beside what people do. */
const systemFile = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?(?:\/|$))|Thumbs\.db$|desktop\.ini$)/i;

/** Office documents are archives too: these name what they are in a file of their own. */
const officeFile = /^(?:\[Content_Types\]\.xml|mimetype)$/;

/**
 * Whether a file is an archive of files, and no document that is packed like one. Looks for the names of the files,
 * which stand readable in it.
 */
export function isArchive(bytes: Uint8Array): boolean {
	if (!isZip(bytes)) return false;
	const names = namesIn(bytes);
	return !names.some((name) => officeFile.test(name));
}

/**
 * Takes an archive apart. Archives in it are not opened: they are what bombs are made of.
 * @throws RefusedError where the archive as a whole cannot be taken.
 */
export function expand(archive: FileInput): Expanded {
	const files: FileInput[] = [];
	const refused: Refusal[] = [];
	const entries = unpack(archive, {
		wants: (name) => !systemFile.test(name.replaceAll('\\', '/'))
	});
	for (const { name, bytes } of entries) {
		const called = `${safeName(archive.name)} › ${safeName(name)}`;
		if (isArchive(bytes)) {
			const message = `${called} is an archive inside an archive; unpack it and add what is in it.`;
			refused.push({ code: 'nested-archive', message });
		} else if (bytes.length > maxBytes) {
			refused.push({ code: 'too-large', message: `${called} is too large for a résumé.` });
		} else files.push({ name: called, bytes });
	}
	if (!files.length && !refused.length) {
		throw new RefusedError('empty', `${archive.name} holds no files.`);
	}
	return { files, refused };
}
