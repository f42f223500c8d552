import type { CandidateId, Source } from '$lib/domain/candidate';
import type { JsonPointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import type { WholeShortlist } from '$lib/domain/shortlist';
import type { FieldSource, ReadField } from './profile/read-field';
import type { Mapping } from './table/columns';

/** A file as the browser or the shell hands it over. */
export interface FileInput {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Something to look at in a profile that was read all the same. */
export interface Issue {
	/** Where in the profile; `null` where it concerns the whole file. */
	readonly pointer: JsonPointer | null;
	/** One plain sentence. */
	readonly message: string;
}

/** One person in a file. */
export interface ReadProfile {
	readonly profile: Profile;
	readonly issues: readonly Issue[];
	/** The id and source that an export of this project kept. */
	readonly origin?: { readonly id: CandidateId; readonly source: Source };
	/** Where it was read from lines: every field, how sure it is, and the words that say it. */
	readonly fields?: readonly ReadField[];
	/** Words of the lines that are in no field. */
	readonly notPlaced?: readonly FieldSource[];
	/** Its row in a table, the head being 1. */
	readonly row?: number;
}

export type RefusalCode =
	| 'too-large'
	| 'empty'
	| 'binary'
	| 'unknown-type'
	| 'not-json'
	| 'too-deep'
	| 'not-a-resume'
	| 'wrong-types'
	| 'newer-version'
	| 'encrypted'
	| 'damaged'
	| 'no-text'
	| 'too-slow'
	| 'nested-archive'
	| 'failed';

/** Why a file, or one person in it, was not taken. */
export interface Refusal {
	readonly code: RefusalCode;
	/** One plain sentence that names the file. */
	readonly message: string;
}

/** What a file turned out to hold. */
export type Reading =
	| {
			readonly kind: 'read';
			/** The format's id, as formats.ts lists them. */
			readonly format: string;
			/** At least one, but for a shortlist without people. */
			readonly profiles: readonly ReadProfile[];
			/** People of the same file who could not be read; the others are kept. */
			readonly refused: readonly Refusal[];
			/** Where the file is an export of a shortlist. */
			readonly shortlist?: WholeShortlist;
			/** SHA-256 of the file's bytes in hex, for `Source.hash`. */
			readonly hash: string;
			/** Whether the file may hold more people: it is read in parts. */
			readonly part?: true;
			/** Where it is a table, what its columns were taken for. */
			readonly table?: NamedColumns;
	  }
	| { readonly kind: 'refused'; readonly reason: Refusal };

/** What the columns of a table were taken for. */
export interface NamedColumns {
	/** By which tables with the same heads are known; see `tableKey`. */
	readonly key: string;
	readonly columns: Mapping;
}

/** A reading that was not refused, before its file's hash is known. */
export type Contents = Omit<
	Extract<Reading, { kind: 'read' }>,
	'hash' | 'kind' | 'format' | 'part'
>;

/** Thrown by a format to refuse the whole file; `readFile` turns it into a reading. */
export class RefusedError extends Error implements Refusal {
	readonly code: RefusalCode;

	constructor(code: RefusalCode, message: string) {
		super(message);
		this.name = 'RefusedError';
		this.code = code;
	}

	get refusal(): Refusal {
		return { code: this.code, message: this.message };
	}
}
