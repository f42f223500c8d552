import { namesIn } from '../archive/names';
import { docxLines } from '../docx/docx-lines';
import { RefusedError } from '../reading';
import { resumeFormat } from './resume-format';

/** How a Word document with a password begins, and what it then holds (MS-OFFCRYPTO 2.3.4). */
const compound = [0xd0, 0xcf, 0x11, 0xe0];
const locked = 'EncryptedPackage';

/** Word documents as Word has written them since 2007 (ISO 29500). */
export const docx = resumeFormat({
	id: 'docx',
	name: 'Word (DOCX)',
	extensions: ['docx'],
	packed: 'Word document',
	recognises: ({ bytes }) =>
		isLocked(bytes) || namesIn(bytes).some((name) => /^\/?word\//i.test(name.replace('\\', '/'))),
	lines: ({ name, bytes }) => {
		if (isLocked(bytes)) {
			throw new RefusedError(
				'encrypted',
				`${name} is locked with a password; save it without one and add it again.`
			);
		}
		return docxLines({ name, bytes });
	}
});

function isLocked(bytes: Uint8Array): boolean {
	if (!compound.every((byte, i) => bytes[i] === byte)) return false;
	const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, 200_000 & ~1));
	return text.includes(locked);
}
