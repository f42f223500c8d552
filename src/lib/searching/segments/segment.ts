import type { Source } from '$lib/domain/candidate';
import type { Strings } from '../packed/strings';

type Bytes = Uint8Array<ArrayBuffer>;
type Shorts = Uint16Array<ArrayBuffer>;
type Numbers = Uint32Array<ArrayBuffer>;

/**
 * Digests as columns: a part of the index that is never changed once it is built. Plain data all through, so
 * that it can be stored and posted as it is. Its documents stand in the order of their names and are meant by
 * their place in it.
 */
export interface Segment {
	readonly size: number;
	readonly documents: Documents;
	readonly positions: Positions;
	readonly skills: Skills;
	readonly words: Words;
	readonly schools: Lists;
	readonly facets: Readonly<Record<FacetColumn, Facet>>;
	/** Titles, employers, places, categories, pointers …; 0 is the empty string, nothing stated. */
	readonly labels: Strings;
}

/** One value for each document. */
export interface Documents {
	readonly ids: Strings;
	readonly names: Strings;
	readonly headlines: Strings;
	/** As labels. */
	readonly title: Numbers;
	readonly employer: Numbers;
	readonly place: Numbers;
	readonly availability: Numbers;
	/** Total experience in months, plus one; 0 where no position is dated. */
	readonly fewestMonths: Shorts;
	readonly mostMonths: Shorts;
	readonly addedAt: Float64Array<ArrayBuffer>;
	/** Index into `sourceKinds`. */
	readonly source: Bytes;
}

/** Where somebody can come from, in the order of their numbers in a segment. */
export const sourceKinds: readonly Source['kind'][] = ['sample', 'demo', 'file'];

/** Those of document `d` are `starts[d]` to `starts[d + 1]`. */
export interface Positions {
	readonly starts: Numbers;
	readonly pointer: Numbers;
	readonly title: Numbers;
	readonly employer: Numbers;
	/** Months of the calendar; both 0 where the dates support none. */
	readonly from: Shorts;
	readonly to: Shorts;
	/** Twice the lane, plus one where the position is open. */
	readonly lane: Bytes;
}

/** Several labels for each document: those of document `d` are `starts[d]` to `starts[d + 1]`. */
export interface Lists {
	readonly starts: Numbers;
	readonly label: Numbers;
}

/**
 * Skills, each way: which documents have one, and which ones a document has. One without postings only implies
 * others, and its name is not known here.
 */
export interface Skills {
	readonly ids: Strings;
	readonly names: Strings;
	readonly categories: Numbers;
	/** Postings of skill `s` are `starts[s]` to `starts[s + 1]`, ascending by document. */
	readonly starts: Numbers;
	readonly document: Numbers;
	readonly evidence: Numbers;
	/** Which of the document's first 16 positions show it, one bit each. */
	readonly shownIn: Shorts;
	/** Postings that are implied only, ascending, and by which skill. */
	readonly implied: Numbers;
	readonly through: Numbers;
	/** Skills of document `d`, in the digest's order: `ofDocument[starts …]` is skill × 16 + points. */
	readonly documentStarts: Numbers;
	readonly ofDocument: Numbers;
}

/** The words of names, titles, headlines, employers, places and schools, sorted, and who has them where. */
export interface Words {
	readonly words: Strings;
	/** Which letters each holds. */
	readonly letters: Numbers;
	/** Postings of word `w` are `starts[w]` to `starts[w + 1]`, ascending by document. */
	readonly starts: Numbers;
	readonly document: Numbers;
	/** Which fields hold it, as bits. */
	readonly fields: Bytes;
}

export const facetColumns = [
	'titles',
	'places',
	'availability',
	'employers',
	'families',
	'sources',
	'added'
] as const;
export type FacetColumn = (typeof facetColumns)[number];

/** The same made for each column. */
export function byColumn<Made>(make: (column: FacetColumn) => Made): Record<FacetColumn, Made> {
	return Object.fromEntries(facetColumns.map((column) => [column, make(column)])) as Record<
		FacetColumn,
		Made
	>;
}

/** A column of values that are counted and chosen from; spelling variants in case and spaces are one value. */
export interface Facet {
	/** As the first document spells them; 0 is nothing stated. */
	readonly values: Strings;
	/** For each document. */
	readonly value: Numbers;
}
