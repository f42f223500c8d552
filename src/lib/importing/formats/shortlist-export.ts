import * as v from 'valibot';
import {
	filedCandidateSchema,
	filedShortlistSchema,
	shortlistFileMarker,
	shortlistFileVersion
} from '$lib/domain/shortlist-file';
import { pointer } from '$lib/domain/pointer';
import type { WholeShortlist } from '$lib/domain/shortlist';
import { checkProfile } from './check-profile';
import type { FileContent } from '../bytes/file-content';
import type { Format } from './format';
import { profileIssues } from './profile-issues';
import { type ReadProfile, type Refusal, RefusedError } from '../reading';

/** The project's own export of a shortlist as JSON. */
export const shortlistExport: Format = {
	id: 'shortlist',
	name: 'its own shortlist exports',
	extensions: [],
	recognises: isMarked,
	read(content) {
		const { name } = content;
		const file = content.json().value as Readonly<Record<string, unknown>>;
		if (typeof file.version === 'number' && file.version > shortlistFileVersion) {
			throw new RefusedError(
				'newer-version',
				`${name} comes from a newer Slate (version ${file.version} of the file; this one reads ${shortlistFileVersion}).`
			);
		}
		const list = v.safeParse(filedShortlistSchema, file.shortlist);
		if (!list.success || !Array.isArray(file.candidates)) {
			throw new RefusedError(
				'wrong-types',
				`${name} is marked as ${shortlistFileMarker}, but its list or its candidates are not as Slate writes them.`
			);
		}
		const profiles: ReadProfile[] = [];
		const refused: Refusal[] = [];
		for (const [i, filed] of file.candidates.entries()) {
			const read = readCandidate(content, filed, i);
			if ('code' in read) refused.push(read);
			else profiles.push(read);
		}
		return { profiles, refused, shortlist: withoutStrangers(list.output, profiles) };
	}
};

/** The text is searched first, so that other files are not parsed for this question. */
function isMarked(content: FileContent): boolean {
	if (!content.text.includes(`"${shortlistFileMarker}"`)) return false;
	try {
		const { value } = content.json();
		return typeof value === 'object' && value !== null && 'format' in value
			? value.format === shortlistFileMarker
			: false;
	} catch {
		return false;
	}
}

function readCandidate(content: FileContent, filed: unknown, i: number): ReadProfile | Refusal {
	const name = `Candidate ${i + 1} in ${content.name}`;
	const origin = v.safeParse(filedCandidateSchema, filed);
	if (!origin.success) {
		return {
			code: 'wrong-types',
			message: `${name} has no id, source and profile as Slate writes them.`
		};
	}
	const checked = checkProfile((filed as { profile?: unknown }).profile);
	if (checked.kind !== 'profile') {
		return { code: checked.kind, message: `${name} was not taken: ${checked.why}.` };
	}
	const { profile } = checked;
	const parsing = content.issuesUnder(pointer('candidates', i, 'profile'));
	return { profile, issues: [...parsing, ...profileIssues(profile)], origin: origin.output };
}

/** Entries of people who could not be read, or whom the file does not hold, name nobody. */
function withoutStrangers(list: WholeShortlist, profiles: readonly ReadProfile[]): WholeShortlist {
	const known = new Set(profiles.map(({ origin }) => origin?.id));
	const entries = list.entries.filter(({ candidate }) => known.has(candidate));
	return entries.length === list.entries.length ? list : { ...list, entries };
}
