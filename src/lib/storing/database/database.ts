import { Dexie, liveQuery, type Table, type Transaction } from 'dexie';
import type { CandidateId } from '$lib/domain/candidate';
import type { SavedSearchId } from '$lib/domain/saved-search';
import type { ShortlistId } from '$lib/domain/shortlist';
import type { QueuedFileId } from '$lib/domain/queued-file';
import { pageShortlists } from './upgrades';
import type {
	CandidateRow,
	ChangeRow,
	IndexPartRow,
	KeptId,
	KeptRow,
	PageRow,
	PoolRow,
	QueuedRow,
	SeenRow,
	SettingRow,
	SourceRow,
	TaughtAliasRow
} from './rows';
import { versions } from './versions';

/** What the rows of a version become as the next one. */
const upgrades: Record<number, (transaction: Transaction) => Promise<void>> = {
	3: pageShortlists
};

export { liveQuery };

/** The tables. Only this room holds them; everyone else calls verbs. */
export class Database extends Dexie {
	declare readonly candidates: Table<CandidateRow, CandidateId>;
	declare readonly shortlists: Table<KeptRow<'shortlists'>, KeptId<'shortlists'>>;
	declare readonly shortlistPages: Table<PageRow, [ShortlistId, number]>;
	declare readonly seenMatches: Table<SeenRow, SavedSearchId>;
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
			const declared = this.version(Number(version)).stores(tables);
			const upgrade = upgrades[Number(version)];
			if (upgrade) declared.upgrade(upgrade);
		}
	}
}
