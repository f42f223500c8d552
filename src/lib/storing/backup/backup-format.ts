import type { CandidateId } from '$lib/domain/candidate';
import type { WholeShortlist } from '$lib/domain/shortlist';
import type { SourceFile } from '$lib/domain/source-file';
import * as stored from '$lib/domain/stored';
import { StorageError } from '../database/problem';
import { keptSchemas, keptTables } from '../database/kept-tables';
import type {
	KeptId,
	KeptRows,
	KeptTable,
	RowHead,
	SettingRow,
	TaughtAliasRow,
	Tombstone,
	UntaggedCandidate
} from '../database/rows';

/**
 * A backup is UTF-8 text: one line of header, then one line `["table",{row}]` for each row. What can be derived
 * (facts, index) is left out, and of removed rows only the tombstone goes in.
 */
export interface BackupHeader {
	readonly format: typeof backupFormat;
	readonly bodyVersion: number;
	/** Milliseconds since 1970, UTC. */
	readonly madeAt: number;
	readonly counts: BackupCounts;
	/** Length of the body, which is all that follows the header's line break. */
	readonly bytes: number;
	/** Of the body, in hex. */
	readonly sha256: string;
}

/** The tables of a backup, in the order of its lines. */
export const backupTables = [
	'settings',
	'taughtAliases',
	...keptTables,
	'candidates',
	'sources'
] as const;
export type BackupTable = (typeof backupTables)[number];

export type BackupRows = {
	settings: SettingRow;
	taughtAliases: TaughtAliasRow;
	candidates: UntaggedCandidate | Tombstone<CandidateId>;
	sources: SourceLine;
	/** Whole, however they lie in the database. */
	shortlists: WholeShortlist | Tombstone<KeptId<'shortlists'>>;
} & { [Name in Exclude<KeptTable, 'shortlists'>]: KeptRows[Name] | Tombstone<KeptId<Name>> };

/** A kept file as text, or that it was deleted. */
export type SourceLine =
	| (Omit<SourceFile, 'bytes'> & RowHead<string> & { readonly base64: string })
	| (Tombstone<string> & { readonly hash: string });

/** One line of the body, checked. */
export interface BackupLine<Table extends BackupTable = BackupTable> {
	readonly table: Table;
	readonly row: BackupRows[Table];
}

/** Rows per table, tombstones included. */
export type BackupCounts = Readonly<Record<BackupTable, number>>;

/** What the header of a backup calls itself. */
export const backupFormat = 'slate-backup';

/** The shape of the rows; goes with the schema's version. A later product brings older rows up to its own shape on reading. */
export const bodyVersion = 2;

/** The counts of a backup that holds nothing. */
export const noRows = Object.fromEntries(backupTables.map((table) => [table, 0])) as BackupCounts;

/** Reads a header line. @throws StorageError `damaged` where it is none, `outdated` where a newer product wrote it. */
export function readHeader(line: string): BackupHeader {
	const header = parse(line) as Partial<BackupHeader> | null;
	if (header?.format !== backupFormat)
		throw new StorageError('damaged', 'This file is not a backup of Slate. Nothing was changed.');
	if (Number(header.bodyVersion) > bodyVersion)
		throw new StorageError(
			'outdated',
			'This backup was made by a newer Slate. Reload to get the newest version, then restore it.'
		);
	// A table that came with a later version is in no older backup.
	const counted = { ...header, counts: { ...noRows, ...header.counts } };
	if (!isHeader(counted)) throw damaged('its first line is incomplete');
	return counted;
}

/** Reads one line of the body and checks its row. @throws StorageError `damaged` with the line's number and the reason. */
export function readLine(line: string, number: number): BackupLine {
	const parsed = parse(line);
	const [table, row] = Array.isArray(parsed) ? (parsed as unknown[]) : [];
	const known = backupTables.find((each) => each === table);
	if (!known) throw damaged(`line ${number} is not a row`);
	const fault = faultOf(known, row);
	if (fault) throw damaged(`line ${number} does not fit (${fault})`);
	return { table: known, row: row as BackupRows[BackupTable] };
}

/** The refusal of a file, with the reason in a few words. */
export function damaged(reason: string): StorageError {
	return new StorageError('damaged', `This backup is damaged: ${reason}. Nothing was changed.`);
}

function faultOf(table: BackupTable, row: unknown): string | null {
	if (table === 'settings') return stored.firstFault(stored.settingSchema, row);
	if (table === 'taughtAliases') return stored.firstFault(stored.taughtAliasSchema, row);
	if (typeof row === 'object' && row && 'deletedAt' in row) {
		const ofFile = table === 'sources';
		return stored.firstFault(ofFile ? stored.sourceTombstoneSchema : stored.tombstoneSchema, row);
	}
	const { candidateSchema: candidates, sourceFileSchema: sources } = stored;
	const schema = { ...keptSchemas, candidates, sources }[table];
	return stored.firstFault(schema, row);
}

function isHeader(header: Partial<BackupHeader>): header is BackupHeader {
	const { counts, bytes, sha256, madeAt } = header;
	return (
		[bytes, madeAt, ...backupTables.map((table) => counts?.[table])].every(Number.isInteger) &&
		typeof sha256 === 'string'
	);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
