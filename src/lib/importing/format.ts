import type { FileContent } from './file-content';
import type { Lines } from './lines/line';
import type { Contents } from './reading';

/** One kind of file that can be read. */
export interface Format {
	readonly id: string;
	/** For the sentence "Slate reads …". */
	readonly name: string;
	/** File name endings, without the dot. */
	readonly extensions: readonly string[];
	/** Whether the content is of this kind, whatever the file is called. Must be quick. */
	recognises(content: FileContent): boolean;
	/** @throws RefusedError where nothing in it can be used. */
	read(content: FileContent): Contents | Promise<Contents>;
	/** Its lines, where it is read by lines. @throws RefusedError where none can be made of it. */
	lines?(content: FileContent): Lines | Promise<Lines>;
}
