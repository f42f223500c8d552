import {
	type FiledCandidate,
	type ShortlistFile,
	shortlistFileMarker,
	shortlistFileVersion
} from '$lib/domain/shortlist-file';
import type { Shortlist } from '$lib/domain/shortlist';
import { type ExportFile, type ExportInput, type Listed, listed } from './export-input';
import { fileName } from './file-name';

export const jsonType = 'application/json';

/** A shortlist as JSON: the list's own data, and JSON Resume for each person. Import brings it back without loss. */
export function exportJson(input: ExportInput): ExportFile {
	const people = listed(input);
	const { id, name, addedAt, changedAt, revision } = input.shortlist;
	const entries = people.map(({ entry }) => entry);
	return {
		name: fileName(input.shortlist, 'json', input.date),
		type: jsonType,
		text:
			jsonStart(input.date) +
			jsonOf(people, 0) +
			jsonEnd({ id, name, entries, addedAt, changedAt, revision })
	};
}

/** The first words of such a file, which is made in pieces: first its people, at the end the list of them. */
export function jsonStart(date: string): string {
	const head: Omit<ShortlistFile, 'shortlist' | 'candidates'> = {
		format: shortlistFileMarker,
		version: shortlistFileVersion,
		exportedOn: date
	};
	return `${JSON.stringify(head, null, '\t').slice(0, -2)},\n\t"candidates": [`;
}

/** Some of its people. @param place how many came before. */
export function jsonOf(people: readonly Listed[], place: number): string {
	const filed = people.map(({ candidate: { id, source, profile } }): FiledCandidate => ({
		id,
		source,
		profile
	}));
	return filed.map((one, i) => `${place + i ? ',' : ''}\n\t\t${indented(one, '\t\t')}`).join('');
}

/** Its last words. */
export function jsonEnd(shortlist: Omit<Shortlist, 'id'> & { readonly id: string }): string {
	return `\n\t],\n\t"shortlist": ${indented(shortlist, '\t')}\n}\n`;
}

function indented(value: object, by: string): string {
	// A line break inside a text is written as an escape, so each break here is one of the layout.
	return JSON.stringify(value, null, '\t').replaceAll('\n', `\n${by}`);
}
