import type { JsonPointer } from '$lib/domain/pointer';

/** Where words of the source stand. */
export interface FieldSource {
	readonly page: number;
	/** The number of the line on its page. */
	readonly line: number;
	/** The words as they stand there. */
	readonly text: string;
}

/** A field of the profile: how sure it is, and the words that say it. */
export interface ReadField {
	readonly pointer: JsonPointer;
	/** 0 to 1. */
	readonly confidence: number;
	readonly source: readonly FieldSource[];
}
