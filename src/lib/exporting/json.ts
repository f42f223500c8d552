import {
	type FiledCandidate,
	type ShortlistFile,
	shortlistFileMarker,
	shortlistFileVersion
} from '$lib/domain/shortlist-file';
import type { WholeShortlist } from '$lib/domain/shortlist';
import type { Listed } from './listed';

/** The media type of JSON. */
export const jsonType = 'application/json';

/**
 * The first words of a shortlist as JSON: the list's own data, and JSON Resume for each person. Import brings it back
 * without loss. It is made in pieces: first its people, at the end the list of them.
 */
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
export function jsonEnd(shortlist: Omit<WholeShortlist, 'id'> & { readonly id: string }): string {
	return `\n\t],\n\t"shortlist": ${indented(shortlist, '\t')}\n}\n`;
}

function indented(value: object, by: string): string {
	// A line break inside a text is written as an escape, so each break here is one of the layout.
	return JSON.stringify(value, null, '\t').replaceAll('\n', `\n${by}`);
}
