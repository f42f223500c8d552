import {
	type ShortlistFile,
	shortlistFileMarker,
	shortlistFileVersion
} from '$lib/domain/shortlist-file';
import { type ExportFile, type ExportInput, listed } from './export-input';
import { fileName } from './file-name';

/** A shortlist as JSON: the list's own data, and JSON Resume for each person. Import brings it back without loss. */
export function exportJson(input: ExportInput): ExportFile {
	const people = listed(input);
	const { id, name, addedAt, changedAt, revision } = input.shortlist;
	const file: ShortlistFile = {
		format: shortlistFileMarker,
		version: shortlistFileVersion,
		exportedOn: input.date,
		shortlist: {
			id,
			name,
			entries: people.map(({ entry }) => entry),
			addedAt,
			changedAt,
			revision
		},
		candidates: people.map(({ candidate: { id, source, profile } }) => ({ id, source, profile }))
	};
	return {
		name: fileName(input.shortlist, 'json', input.date),
		type: 'application/json',
		text: JSON.stringify(file, null, '\t') + '\n'
	};
}
