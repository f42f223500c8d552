/**
 * Keys and secondary indexes of each version, as Dexie writes them. An index adds about a tenth to a bulk write,
 * so there is one only where a verb needs it, and they are sparse: a row without the field pays nothing.
 *
 * To add a version: append its changed tables here (never edit those before it), give the rows that must change an
 * upgrade in database.ts, and export a database of the version before into tests/fixtures/database, which
 * schema.test.ts opens with the newest schema. Older backups have to come in too: see `bodyVersion` in
 * backup-format.ts.
 */
export const versions: Record<number, Record<string, string | null>> = {
	1: {
		candidates: 'id, source.hash, person, removedAt',
		facts: 'id, stamp',
		shortlists: 'id',
		taughtAliases: 'id',
		settings: 'key',
		pool: 'key',
		changes: 'change',
		indexParts: 'name'
	},
	2: {
		// Facts took four times the room of a profile, and reading them back the time of deriving them.
		facts: null,
		candidates: 'id, source.hash, *person, removedAt',
		briefs: 'id',
		savedSearches: 'id',
		firstReadings: 'id',
		twoPeople: 'id',
		mergers: 'id, candidate, *hashes',
		tags: 'id',
		sources: 'id, hash',
		importing: 'id'
	},
	3: {
		// Entries stood in the row of their list: each note wrote all of them.
		shortlistPages: '[list+page], *members',
		seenMatches: 'id'
	}
};

/** The newest version; IndexedDB sees it times ten, as Dexie counts. */
export const schemaVersion = Math.max(...Object.keys(versions).map(Number));
