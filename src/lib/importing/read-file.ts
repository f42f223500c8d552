import { detect } from './formats/detect';
import { FileContent } from './bytes/file-content';
import { sha256 } from './bytes/hash';
import { refuseSize } from './bytes/limits';
import type { Format } from './formats/format';
import { misnamed, refusedAs } from './formats/misnamed';
import { type Contents, type FileInput, type Issue, type Reading, RefusedError } from './reading';
import { columnsFor, type RememberedColumns } from './table/remembered';

/** A table that is not read before somebody says what is in its columns. */
export interface Asks {
	readonly kind: 'asks';
	/** By which tables of the same heads are known; see `tableKey`. */
	readonly key: string;
}

/**
 * Reads one file. Never throws: whatever is wrong with the file is a refusal that names it. What the columns of a
 * table hold is guessed.
 */
export async function readFile(file: FileInput): Promise<Reading> {
	let whole: Reading | null = null;
	for await (const part of readParts(file, null)) {
		if (part.kind !== 'asks') whole = whole ? joined(whole, part) : part;
	}
	if (whole?.kind !== 'read') return whole ?? failed(file.name, 'it holds nothing');
	return { ...whole, part: undefined };
}

/**
 * Reads one file, one of many people in parts, so that nobody has to hold all of them. Never throws, likewise; a refusal
 * after other parts is what ended it.
 * @param remembered what was said of columns before. A table that nothing is known of asks; `null` has it guessed.
 */
export async function* readParts(
	file: FileInput,
	remembered: RememberedColumns | null
): AsyncGenerator<Reading | Asks> {
	const tooMuch = refuseSize({ name: file.name, size: file.bytes.length });
	if (tooMuch) return yield { kind: 'refused', reason: tooMuch };
	const content = new FileContent(file);
	let format: Format | undefined;
	try {
		format = detect(content);
		const table = remembered && format.table?.(content);
		const columns = table ? columnsFor(table, remembered) : undefined;
		if (table && !columns) return yield { kind: 'asks', key: table.key };
		const hash = await sha256(file.bytes);
		const told = { kind: 'read', format: format.id, hash } as const;
		const note = misnamed(content, format);
		if (!format.parts) return yield { ...told, ...noted(await format.read(content), note) };
		for await (const part of format.parts(content, columns)) {
			yield { ...told, ...noted(part, note), part: true };
		}
	} catch (error) {
		if (!(error instanceof RefusedError)) return yield failed(file.name, String(error));
		const { code, message } = error;
		const said = format ? refusedAs(content, format, message) : message;
		yield { kind: 'refused', reason: { code, message: said } };
	}
}

/** What concerns the whole file is said of each person in it. */
function noted(contents: Contents, note: readonly Issue[]): Contents {
	if (!note.length) return contents;
	const profiles = contents.profiles.map((one) => ({ ...one, issues: [...note, ...one.issues] }));
	return { ...contents, profiles };
}

function failed(name: string, why: string): Reading {
	return {
		kind: 'refused',
		reason: { code: 'failed', message: `${name} could not be read: ${why}.` }
	};
}

/** What went wrong in the middle of a file is told, and what was read before it is kept. */
function joined(before: Reading, part: Reading): Reading {
	if (before.kind === 'refused') return before;
	if (part.kind === 'refused') return { ...before, refused: [...before.refused, part.reason] };
	const profiles = [...before.profiles, ...part.profiles];
	return { ...before, profiles, refused: [...before.refused, ...part.refused] };
}
