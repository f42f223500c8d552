import type { Expanded } from '$lib/importing/archive/expand';
import type { FileInput, Reading, Refusal } from '$lib/importing/reading';

/** An archive taken apart, or why it was not. */
export type Unpacked =
	| ({ readonly kind: 'unpacked' } & Expanded)
	| { readonly kind: 'refused'; readonly reason: Refusal };

/** What the thread that reads files can be asked; neither rejects for what is in a file. */
export interface ImportApi {
	read(file: FileInput): Promise<Reading>;
	unpack(archive: FileInput): Promise<Unpacked>;
}
