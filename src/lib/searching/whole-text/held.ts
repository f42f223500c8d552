import type { Texts } from './postings';

/** The texts of one segment; where they were not read yet, the checksum by which they are stored. */
export type HeldTexts = Texts | string;

/** Whether texts were not read yet. */
export function areUnread(texts: HeldTexts): texts is string {
	return typeof texts === 'string';
}

/** An answer needs whole texts that were not read yet: read them, and ask again. */
export class TextsWanted extends Error {
	override readonly name = 'TextsWanted';
}
