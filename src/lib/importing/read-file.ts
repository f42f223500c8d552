import { detect } from './detect';
import { FileContent } from './file-content';
import { sha256 } from './hash';
import { refuseSize } from './limits';
import { type FileInput, type Reading, RefusedError } from './reading';

/**
 * Reads one file. Never throws: whatever is wrong with the file is a refusal that names it.
 */
export async function readFile(file: FileInput): Promise<Reading> {
	const tooMuch = refuseSize({ name: file.name, size: file.bytes.length });
	if (tooMuch) return { kind: 'refused', reason: tooMuch };
	try {
		const content = new FileContent(file);
		const format = detect(content);
		const contents = await format.read(content);
		const hash = await sha256(file.bytes);
		return { kind: 'read', format: format.id, ...contents, hash };
	} catch (error) {
		return { kind: 'refused', reason: refusalOf(error, file.name) };
	}
}

function refusalOf(error: unknown, name: string) {
	if (error instanceof RefusedError) return error.refusal;
	return { code: 'failed' as const, message: `${name} could not be read: ${String(error)}.` };
}
