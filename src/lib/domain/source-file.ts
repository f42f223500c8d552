import type { Source } from './candidate';

/** The file that candidates came from, kept beside them. Those of one file share it by the file's hash. */
export interface SourceFile {
	/** SHA-256 of the bytes in hex, as `Source.hash`. */
	readonly hash: NonNullable<Source['hash']>;
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}
