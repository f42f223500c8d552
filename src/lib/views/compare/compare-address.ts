import { type AskedWindow, readWindow, writtenMonth } from '$lib/comparing/asked-window';
import type { RowSort } from '$lib/comparing/columns';
import { type RowFilter, rowFilters } from '$lib/comparing/comparison';
import { bases, type Basis } from '$lib/comparing/overlap';
import { type Alignment, alignments } from '$lib/comparing/timeline/align';
import type { BriefId } from '$lib/domain/brief';
import type { CandidateId } from '$lib/domain/candidate';
import type { SkillId } from '$lib/domain/skill';

/** The ways to look at a comparison. */
export const views = ['table', 'skills', 'timeline', 'print'] as const;
export type View = (typeof views)[number];

/** Those between which one goes to and fro; the sheet to print is an errand. */
export const mainViews = ['table', 'skills', 'timeline'] as const satisfies readonly View[];

/** What the address of a comparison says besides who is compared. The first of each is meant where it says nothing. */
export interface CompareAddress {
	readonly view: View;
	readonly rows: RowFilter;
	/** What makes a skill count. */
	readonly by: Basis;
	readonly align: Alignment;
	/** The months that count. */
	readonly window: AskedWindow;
	/** The skills that have a lane on the time axis. */
	readonly lanes: readonly SkillId[];
	/** Whose columns are hidden and whose stand first, as short ids: see `shortId`. */
	readonly hide: readonly string[];
	readonly pin: readonly string[];
	/** Whose common skills alone are on show in the table, as short ids; without any, every row. */
	readonly only: readonly string[];
	/** The row that orders the columns. */
	readonly sort: RowSort | null;
	/** What they are held against; the brief may be gone. */
	readonly brief: BriefId | null;
}

/** Reads the parameters of an address; what it does not know counts as not said. */
export function readCompareAddress(param: (key: string) => string | null): CompareAddress {
	return {
		view: oneOf(views, param('view')),
		rows: oneOf(rowFilters, param('rows')),
		by: oneOf(bases, param('by')),
		align: oneOf(alignments, param('align')),
		hide: listed(param('hide')),
		pin: listed(param('pin')),
		only: listed(param('only')),
		sort: sortIn(param('sort') ?? ''),
		brief: (param('brief') || null) as BriefId | null,
		window: readWindow(param('from'), param('to')),
		lanes: listed(param('lanes')) as SkillId[]
	};
}

/** How each part is written, as one parameter or two; an empty value is meant where the address says nothing. */
const written: {
	readonly [Part in keyof CompareAddress]: (value: CompareAddress[Part]) => Record<string, string>;
} = {
	view: (view) => ({ view: unlessFirst(views, view) }),
	rows: (rows) => ({ rows: unlessFirst(rowFilters, rows) }),
	by: (by) => ({ by: unlessFirst(bases, by) }),
	align: (align) => ({ align: unlessFirst(alignments, align) }),
	hide: (hide) => ({ hide: hide.join(',') }),
	pin: (pin) => ({ pin: pin.join(',') }),
	only: (only) => ({ only: only.join(',') }),
	sort: (sort) => ({ sort: sort ? (sort.reversed ? '-' : '') + sort.row : '' }),
	brief: (brief) => ({ brief: brief ?? '' }),
	window: ({ from, to }) => ({ from: writtenMonth(from), to: writtenMonth(to) }),
	lanes: (lanes) => ({ lanes: lanes.join(',') })
};

/** The parameters that say all of an address, or a part of it; those that say what is meant anyway are empty. */
export function compareParams(asked: Partial<CompareAddress>): Record<string, string> {
	const parts = Object.keys(written) as (keyof CompareAddress)[];
	return Object.assign({}, ...parts.map((part) => paramsOf(part, asked[part])));
}

function paramsOf<Part extends keyof CompareAddress>(
	part: Part,
	value: CompareAddress[Part] | undefined
): Record<string, string> {
	return value === undefined ? {} : written[part](value);
}

/** The fewest letters of an id that stand for it. They are its last: the first say when it was made. */
const shortest = 6;

/** An id by its last letters, as many as tell it from the others compared, so that an address can be read. */
export function shortId(id: CandidateId, all: readonly CandidateId[]): string {
	let length = shortest;
	while (length < id.length && idsOf([id.slice(-length)], all).length > 1) length++;
	return id.slice(-length);
}

/** Those compared whom short ids name; one that names nobody any more does nothing. */
export function idsOf(short: readonly string[], all: readonly CandidateId[]): CandidateId[] {
	return all.filter((id) => short.some((each) => names(each, id)));
}

/** The short ids that do not name somebody. */
export function withoutId(short: readonly string[], id: CandidateId): string[] {
	return short.filter((each) => !names(each, id));
}

function names(short: string, id: CandidateId): boolean {
	return id.endsWith(short);
}

function sortIn(text: string): RowSort | null {
	const reversed = text.startsWith('-');
	const row = reversed ? text.slice(1) : text;
	return row ? { row, reversed } : null;
}

function listed(text: string | null): string[] {
	return [...new Set((text ?? '').split(',').filter(Boolean))];
}

function oneOf<T extends string>(all: readonly [T, ...T[]], text: string | null): T {
	return all.find((each) => each === text) ?? all[0];
}

function unlessFirst<T extends string>(all: readonly [T, ...T[]], value: T): string {
	return value === all[0] ? '' : value;
}
