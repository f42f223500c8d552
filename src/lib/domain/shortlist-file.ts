import * as v from 'valibot';
import type { CandidateId, Source } from './candidate';
import type { Profile } from './profile';
import { type Rating, type ShortlistId, stages, type WholeShortlist } from './shortlist';

/** The first key of a shortlist file, by which it is known again. */
export const shortlistFileMarker = 'slate-shortlist';

/** Grows when a file of the old shape could be misread. */
export const shortlistFileVersion = 1;

/** One person in a shortlist file. */
export interface FiledCandidate {
	readonly id: CandidateId;
	readonly profile: Profile;
	readonly source: Source;
}

/** A shortlist with its people, as it travels between machines. */
export interface ShortlistFile {
	readonly format: typeof shortlistFileMarker;
	readonly version: typeof shortlistFileVersion;
	/** The day of the export: `2026-11-22`. */
	readonly exportedOn: string;
	readonly shortlist: WholeShortlist;
	/** In the list's order. */
	readonly candidates: readonly FiledCandidate[];
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const time = v.pipe(v.number(), v.finite());

const entry = v.object({
	candidate: v.pipe(
		id,
		v.transform((text) => text as CandidateId)
	),
	stage: v.picklist(stages),
	rating: v.nullable(
		v.pipe(
			v.picklist([1, 2, 3, 4]),
			v.transform((rating): Rating => rating)
		)
	),
	note: v.string(),
	addedAt: time
});

/** The list's own data. */
export const filedShortlistSchema = v.object({
	id: v.pipe(
		id,
		v.transform((text) => text as ShortlistId)
	),
	name: v.string(),
	entries: v.array(entry),
	addedAt: time,
	changedAt: time,
	revision: v.pipe(v.number(), v.integer(), v.minValue(1))
});

/** What stands beside a profile. */
export const filedCandidateSchema = v.object({
	id: v.pipe(
		id,
		v.transform((text) => text as CandidateId)
	),
	source: v.object({
		kind: v.picklist(['sample', 'demo', 'file']),
		name: v.string(),
		hash: v.optional(v.string())
	})
});
