import type { SourceLine } from './backup-format';
import { fromBase64, toBase64 } from './base64';
import type { SourceRow } from '../database/rows';

/** A kept file as it stands in a backup, which is text. */
export function sourceLine(row: SourceRow): SourceLine {
	if ('deletedAt' in row && row.deletedAt !== undefined) return row;
	const { bytes, ...rest } = row;
	return { ...rest, base64: toBase64(bytes) };
}

/** A kept file out of a backup. */
export function sourceRow(line: SourceLine): SourceRow {
	if ('deletedAt' in line) return line;
	const { base64, ...rest } = line;
	return { ...rest, bytes: fromBase64(base64) };
}
