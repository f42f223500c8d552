import type { FileContent } from '../bytes/file-content';
import type { Lines } from '../lines/line';
import type { Contents } from '../reading';
import type { Mapping } from '../table/columns';
import type { TableLook } from '../table/look-at-table';

/** One kind of file that can be read. */
export interface Format {
	readonly id: string;
	/** For the sentence "Slate reads …". */
	readonly name: string;
	/** File name endings, without the dot. */
	readonly extensions: readonly string[];
	/** What one of its files is called, where they are no text: a text of that ending is none of them. */
	readonly packed?: string;
	/** Whether the content is of this kind, whatever the file is called. Must be quick. */
	recognises(content: FileContent): boolean;
	/** @throws RefusedError where nothing in it can be used. */
	read(content: FileContent): Contents | Promise<Contents>;
	/** The same where a file holds many people: some of them at a time, so that none has to hold them all. */
	parts?(content: FileContent, columns?: Mapping): AsyncIterable<Contents> | Iterable<Contents>;
	/** Its columns and what they are taken for, where it is a table; by default as guessed. */
	table?(content: FileContent, columns?: Mapping): TableLook;
	/** Its lines, where it is read by lines. @throws RefusedError where none can be made of it. */
	lines?(content: FileContent): Lines | Promise<Lines>;
}
