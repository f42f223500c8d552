import type { GenericSchema } from 'valibot';
import {
	briefSchema,
	firstReadingSchema,
	mergerSchema,
	savedSearchSchema,
	shortlistSchema,
	taggingSchema,
	twoPeopleSchema
} from '$lib/domain/stored';
import type { KeptTable } from './rows';

/** The tables of what the recruiter makes and keeps, in the order of a backup, each with what a row from outside must fit. */
export const keptSchemas: Readonly<Record<KeptTable, GenericSchema>> = {
	shortlists: shortlistSchema,
	briefs: briefSchema,
	tags: taggingSchema,
	savedSearches: savedSearchSchema,
	firstReadings: firstReadingSchema,
	twoPeople: twoPeopleSchema,
	mergers: mergerSchema
};

/** The names of those tables, in the same order. */
export const keptTables = Object.keys(keptSchemas) as KeptTable[];

/** Those whose rows are the same in the database and in a backup. */
export const plainTables = keptTables.filter((name) => name !== 'shortlists');
