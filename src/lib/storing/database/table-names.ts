/** All tables. */
export const tableNames = [
	'candidates',
	'shortlists',
	'taughtAliases',
	'settings',
	'pool',
	'changes',
	'indexParts',
	'briefs',
	'savedSearches',
	'firstReadings',
	'twoPeople',
	'mergers',
	'tags',
	'sources',
	'importing',
	'shortlistPages',
	'seenMatches'
] as const;
export type TableName = (typeof tableNames)[number];
