import { Dexie, type Table } from 'dexie';
import type { CandidateId } from '$lib/domain/candidate';
import type { ShortlistId } from '$lib/domain/shortlist';
import type {
	CandidateRow,
	ChangeRow,
	FactsRow,
	IndexPartRow,
	PoolRow,
	SettingRow,
	ShortlistRow,
	TaughtAliasRow
} from './rows';

/**
 * Keys and secondary indexes of each version, as Dexie writes them. An index adds about a tenth to a bulk write,
 * so there is one only where a verb needs it, and all but `stamp` are sparse: a row without the field pays nothing.
 *
 * To add version 2: append its changed tables here as `2: {…}` (never edit 1), give the rows that must change an
 * `.upgrade(…)` in the constructor, and export a database of version 1 into tests/fixtures/database beside
 * version-1.json, which schema.test.ts opens with the newest schema. A backup of version 1 has to come in too:
 * see `bodyVersion` in backup-format.ts.
 */
const versions: Record<number, Partial<Record<TableName, string>>> = {
	1: {
		candidates: 'id, source.hash, person, removedAt',
		facts: 'id, stamp',
		shortlists: 'id',
		taughtAliases: 'id',
		settings: 'key',
		pool: 'key',
		changes: 'change',
		indexParts: 'name'
	}
};

export const tableNames = [
	'candidates',
	'facts',
	'shortlists',
	'taughtAliases',
	'settings',
	'pool',
	'changes',
	'indexParts'
] as const;
export type TableName = (typeof tableNames)[number];

/** The newest version; IndexedDB sees it times ten, as Dexie counts. */
export const schemaVersion = Math.max(...Object.keys(versions).map(Number));

/** The tables. Only this room holds them; everyone else calls verbs. */
export class Database extends Dexie {
	declare readonly candidates: Table<CandidateRow, CandidateId>;
	declare readonly facts: Table<FactsRow, CandidateId>;
	declare readonly shortlists: Table<ShortlistRow, ShortlistId>;
	declare readonly taughtAliases: Table<TaughtAliasRow, string>;
	declare readonly settings: Table<SettingRow, string>;
	declare readonly pool: Table<PoolRow, 'pool'>;
	declare readonly changes: Table<ChangeRow, number>;
	declare readonly indexParts: Table<IndexPartRow, string>;

	constructor(name: string) {
		// Strict: what was acknowledged survives a power cut, at no measurable price for bulk writes.
		// No cache: rows are read once per view, and a cache of profiles would only hold memory.
		// The factory is looked up here, not when Dexie is loaded: a browser may refuse it, and Node brings its own.
		const { indexedDB, IDBKeyRange } = globalThis;
		super(name, {
			chromeTransactionDurability: 'strict',
			cache: 'disabled',
			indexedDB,
			IDBKeyRange
		});
		for (const [version, tables] of Object.entries(versions)) {
			this.version(Number(version)).stores(tables);
		}
	}
}
