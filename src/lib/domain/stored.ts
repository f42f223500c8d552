import * as v from 'valibot';
import { briefEntries } from './brief';
import { profileSchema } from './profile';
import { stages } from './shortlist';

/**
 * Rows as they come in from outside: out of a backup, or out of another product's hands. Open, like a profile, so
 * that what a newer version adds survives.
 */
const head = {
	id: v.pipe(v.string(), v.uuid()),
	addedAt: v.number(),
	changedAt: v.number(),
	revision: v.pipe(v.number(), v.integer(), v.minValue(1))
};

/** What is left of a deleted row. */
export const tombstoneSchema = v.looseObject({ ...head, deletedAt: v.number() });

const sourceSchema = v.looseObject({
	kind: v.picklist(['sample', 'demo', 'file']),
	name: v.string(),
	hash: v.optional(v.string())
});

/** Somebody in the pool, as stored. */
export const candidateSchema = v.looseObject({
	...head,
	profile: profileSchema,
	source: sourceSchema
});

const entrySchema = v.looseObject({
	candidate: v.pipe(v.string(), v.uuid()),
	stage: v.picklist(stages),
	rating: v.nullable(v.picklist([1, 2, 3, 4])),
	note: v.string(),
	addedAt: v.number()
});

/** A saved search: its address, and when its matches were last seen, in milliseconds since 1970. */
export const savedSearchSchema = v.looseObject({
	...head,
	name: v.string(),
	address: v.string(),
	pinned: v.boolean(),
	seenAt: v.number()
});

/** A shortlist with its entries in their order, and its brief if it has one. */
export const shortlistSchema = v.looseObject({
	...head,
	name: v.string(),
	entries: v.array(entrySchema),
	brief: v.optional(v.nullable(v.pipe(v.string(), v.uuid())))
});

/** A brief. */
export const briefSchema = v.looseObject({ ...head, ...briefEntries });

const hash = v.pipe(v.string(), v.hexadecimal(), v.length(64));

/** What is left of a deleted file: the SHA-256 of its bytes, in hex. */
export const sourceTombstoneSchema = v.looseObject({ ...head, deletedAt: v.number(), hash });

/** A kept file, its bytes in base64. */
export const sourceFileSchema = v.looseObject({
	...head,
	hash,
	name: v.string(),
	base64: v.pipe(v.string(), v.base64())
});

/** The tags of one candidate. */
export const taggingSchema = v.looseObject({ ...head, tags: v.array(v.string()) });

/** The profile as it was first read from a file, before anybody edited it. */
export const firstReadingSchema = v.looseObject({ ...head, profile: profileSchema });

/** That two candidates were told apart for good. */
export const twoPeopleSchema = v.looseObject({
	...head,
	who: v.tuple([v.pipe(v.string(), v.uuid()), v.pipe(v.string(), v.uuid())])
});

const mergedSchema = v.looseObject({
	profile: profileSchema,
	source: sourceSchema,
	firstReading: v.nullable(profileSchema),
	tags: v.array(v.string())
});

/** A merger, with everything that undoing it needs. */
export const mergerSchema = v.looseObject({
	...head,
	candidate: head.id,
	before: mergedSchema,
	other: mergedSchema,
	otherId: head.id,
	wasInPool: v.boolean(),
	after: profileSchema,
	source: sourceSchema,
	choices: v.record(v.string(), v.picklist(['before', 'after'])),
	moved: v.array(
		v.looseObject({
			shortlist: head.id,
			entry: entrySchema,
			at: v.number(),
			givenUp: v.boolean()
		})
	),
	hashes: v.array(v.string())
});

/** A name that the user taught for a skill. */
export const taughtAliasSchema = v.looseObject({
	...head,
	alias: v.pipe(v.string(), v.trim(), v.nonEmpty()),
	skill: v.string(),
	taughtAt: v.number()
});

/** One setting. */
export const settingSchema = v.looseObject({
	key: v.string(),
	value: v.unknown(),
	changedAt: v.number(),
	revision: head.revision
});

/**
 * The first thing that keeps a value from fitting a schema, in words with its place
 * ("entries.0.rating: Invalid type: …"), or `null` where it fits.
 */
export function firstFault(schema: v.GenericSchema, value: unknown): string | null {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return null;
	const [issue] = result.issues;
	const place = v.getDotPath(issue);
	return place ? `${place}: ${issue.message}` : issue.message;
}
