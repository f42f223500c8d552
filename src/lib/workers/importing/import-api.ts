import type { Expanded } from '$lib/importing/archive/expand';
import type { PagePicture } from '$lib/importing/pdf/picture';
import type { Asks } from '$lib/importing/read-file';
import type { FileInput, Reading, Refusal } from '$lib/importing/reading';
import type { ReviewedFile } from '$lib/importing/review/review-file';
import type { Mapping } from '$lib/importing/table/columns';
import type { TableLook } from '$lib/importing/table/look-at-table';
import type { RememberedColumns } from '$lib/importing/table/remembered';

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

/** A table before it is read, or why there is none. */
export type LookedAt = ({ readonly kind: 'table' } & TableLook) | Refused;

/** Takes a part of a file; `false` where no more is wanted. The next is read only then. */
export type TakePart = (part: Reading | Asks) => Promise<boolean>;

/** What the thread that reads files can be asked; none rejects for what is in a file. */
export interface ImportApi {
	/** @param remembered what was said of the columns of tables before; `null` has them guessed. */
	read(file: FileInput, remembered: RememberedColumns | null, take: TakePart): Promise<void>;
	/** @param columns what they are taken for; `null` for what is guessed. */
	table(file: FileInput, columns: Mapping | null): Promise<LookedAt>;
	unpack(archive: FileInput): Promise<Unpacked>;
	review(file: FileInput): Promise<Reviewed>;
	/** @param page counts from 1. @param width in pixels. */
	picture(file: FileInput, page: number, width: number): Promise<Pictured>;
}
