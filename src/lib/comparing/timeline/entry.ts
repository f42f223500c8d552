import type { Field } from '$lib/domain/career';
import type { MonthCount } from '$lib/domain/month';
import type { JsonPointer } from '$lib/domain/pointer';
import type { Span } from '$lib/domain/span';

export type EntryKind =
	| 'position'
	| 'gap'
	| 'overlap'
	| 'tenure'
	| 'promotion'
	| 'education'
	| 'certificate'
	| 'award'
	| 'skill';

/** Kinds that lie across positions instead of beside them. */
export const acrossPositions: ReadonlySet<EntryKind> = new Set([
	'gap',
	'overlap',
	'tenure',
	'promotion'
]);

/** Something on the time axis, in months; it has no place on screen yet. */
export interface Entry {
	/** One of a kind within its lane. */
	readonly id: string;
	readonly kind: EntryKind;
	/** A point is one date, a bar lasts. */
	readonly shape: 'bar' | 'point';
	/** What it stands for in the profile: one place, or the two an overlap or gap lies between. */
	readonly pointers: readonly JsonPointer[];
	/** A few words for the bar itself: "CRED, SDE-2". */
	readonly label: string;
	/** All of it, for tooltips and screen readers: "CRED, SDE-2, September 2022 to now, 51 months". */
	readonly sentence: string;
	/** The longest it can be. */
	readonly outer: Span;
	/** What is certain; `null` where nothing is. Equal to `outer` where both ends name a month. */
	readonly inner: Span | null;
	/** Still going on. */
	readonly open: boolean;
	readonly months: MonthCount | null;
	/** How many of the months lie in the window that is compared; absent where none is, or nothing lasts. */
	readonly counted?: MonthCount | null;
	/** The line of work of a position. */
	readonly field: Field | null;
}

/** Something the profile states without a date that a time axis could use. */
export interface Undated {
	readonly kind: EntryKind;
	readonly pointer: JsonPointer;
	readonly sentence: string;
}
