import { Dexie, liveQuery, type Table } from 'dexie';
import type { CandidateId } from '$lib/domain/candidate';
import type { QueuedFileId } from '$lib/domain/queued-file';
import type {
	CandidateRow,
	ChangeRow,
	IndexPartRow,
	KeptId,
	KeptRow,
	PoolRow,
	QueuedRow,
	SettingRow,
	SourceRow,
	TaughtAliasRow
} from './rows';
import { versions } from './versions';

export { liveQuery };

/** The tables. Only this room holds them; everyone else calls verbs. */
export class Database extends Dexie {
	declare readonly candidates: Table<CandidateRow, CandidateId>;
	declare readonly shortlists: Table<KeptRow<'shortlists'>, KeptId<'shortlists'>>;
	declare readonly briefs: Table<KeptRow<'briefs'>, KeptId<'briefs'>>;
	declare readonly tags: Table<KeptRow<'tags'>, CandidateId>;
	declare readonly savedSearches: Table<KeptRow<'savedSearches'>, KeptId<'savedSearches'>>;
	declare readonly firstReadings: Table<KeptRow<'firstReadings'>, CandidateId>;
	declare readonly twoPeople: Table<KeptRow<'twoPeople'>, KeptId<'twoPeople'>>;
	declare readonly mergers: Table<KeptRow<'mergers'>, KeptId<'mergers'>>;
	declare readonly taughtAliases: Table<TaughtAliasRow, string>;
	declare readonly settings: Table<SettingRow, string>;
	declare readonly pool: Table<PoolRow, 'pool'>;
	declare readonly changes: Table<ChangeRow, number>;
	declare readonly sources: Table<SourceRow, string>;
	declare readonly importing: Table<QueuedRow, QueuedFileId>;
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
