import type { MonthCount } from './month';
import type { PartialDate } from './partial-date';
import type { JsonPointer } from './pointer';
import type { Span, SoftSpan } from './span';

/** The line of work a position belongs to, as far as its title and skills tell. */
export const fields = [
	'software',
	'data',
	'design',
	'product',
	'marketing',
	'sales',
	'finance',
	'people',
	'operations',
	'engineering',
	'health',
	'education',
	'law'
] as const;
export type Field = (typeof fields)[number];

/** One position on the time axis. */
export interface Position {
	readonly pointer: JsonPointer;
	readonly title: string | null;
	readonly employer: string | null;
	readonly place: string | null;
	/** What the employer does: "FinTech". */
	readonly domain: string | null;
	readonly field: Field | null;
	readonly start: PartialDate | null;
	/** `null` where it still goes on. */
	readonly end: PartialDate | null;
	/** `null` where the dates support no month: none given, or the end before the start. */
	readonly span: SoftSpan | null;
	readonly months: MonthCount | null;
}

/** A stretch of time that concerns two positions. */
export interface Overlap {
	readonly a: JsonPointer;
	readonly b: JsonPointer;
	readonly span: Span;
	readonly months: number;
}

/** A stretch of three months or more without a dated position. */
export interface Gap {
	readonly after: JsonPointer;
	readonly before: JsonPointer;
	readonly span: Span;
	readonly months: number;
}

/** A later, different title at the same employer. */
export interface Promotion {
	readonly employer: string;
	readonly from: JsonPointer;
	readonly to: JsonPointer;
}

/** Positions on a time axis, newest first, with what follows from their dates. */
export interface Career {
	readonly positions: readonly Position[];
	/** Months with at least one position; `null` where no position is dated. */
	readonly total: MonthCount | null;
	readonly longest: JsonPointer | null;
	/** The positions that still go on. */
	readonly current: readonly JsonPointer[];
	readonly gaps: readonly Gap[];
	readonly overlaps: readonly Overlap[];
	readonly promotions: readonly Promotion[];
	/** Months per line of work, longest first; a month in two roles of one line counts once. */
	readonly byField: readonly { readonly field: Field; readonly months: MonthCount }[];
}

/** What searching needs of a career. */
export type CareerInShort = Pick<Career, 'positions' | 'total' | 'current'>;
