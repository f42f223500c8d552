import type { Expanded } from '$lib/importing/archive/expand';
import type { PagePicture } from '$lib/importing/pdf/picture';
import type { FileInput, Reading, Refusal } from '$lib/importing/reading';
import type { ReviewedFile } from '$lib/importing/review/review-file';

/** Why a file was not taken. */
export interface Refused {
	readonly kind: 'refused';
	readonly reason: Refusal;
}

/** An archive taken apart, or why it was not. */
export type Unpacked = ({ readonly kind: 'unpacked' } & Expanded) | Refused;

/** A file taken apart for a person to look through, or why it cannot be. */
export type Reviewed = { readonly kind: 'reviewed'; readonly file: ReviewedFile | null } | Refused;

/** A page of a PDF as a picture, or why there is none. */
export type Pictured = ({ readonly kind: 'pictured' } & PagePicture) | Refused;

/** What the thread that reads files can be asked; none rejects for what is in a file. */
export interface ImportApi {
	read(file: FileInput): Promise<Reading>;
	unpack(archive: FileInput): Promise<Unpacked>;
	review(file: FileInput): Promise<Reviewed>;
	/** @param page counts from 1. @param width in pixels. */
	picture(file: FileInput, page: number, width: number): Promise<Pictured>;
}
