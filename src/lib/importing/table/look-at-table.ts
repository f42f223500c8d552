import type { Profile } from '$lib/domain/profile';
import type { Mapping } from './columns';
import { foldHeading, guessColumns } from './guess-columns';
import { readRow } from './read-rows';
import type { Table } from './read-table';

/** A column as it shows itself. */
export interface Head {
	/** As it is written; may be empty. */
	readonly heading: string;
	/** The first values that differ. */
	readonly examples: readonly string[];
}

/** A table before it is read: its columns, what they are taken for, and what would come of that. */
export interface TableLook {
	/** By which tables with the same heads are known. */
	readonly key: string;
	readonly heads: readonly Head[];
	readonly columns: Mapping;
	readonly rows: number;
	readonly people: number;
	/** The first rows that name nobody, the head being 1. */
	readonly nameless: readonly number[];
	/** The first person, as read. */
	readonly first: Profile | null;
}

const mostExamples = 3;
/** So many rows are looked at for examples. */
const sample = 100;
const longestExample = 120;
const mostNameless = 12;

/** @param columns by default what is guessed. */
export function lookAtTable(table: Table, columns: Mapping = guessColumns(table)): TableLook {
	const { head, rows } = table;
	const nameless: number[] = [];
	let people = 0;
	let first: Profile | null = null;
	for (const [i, row] of rows.entries()) {
		const profile = readRow(head, row, columns);
		first ??= profile;
		if (profile) people += 1;
		else if (nameless.length < mostNameless) nameless.push(i + 2);
	}
	const heads = head.map((heading, column) => ({ heading, examples: examplesIn(table, column) }));
	return { key: tableKey(head), heads, columns, rows: rows.length, people, nameless, first };
}

/** Tables of the same heads in the same order are of one kind: an export of the same system. */
export function tableKey(head: readonly string[]): string {
	return head.map(foldHeading).join('\n');
}

function examplesIn({ rows }: Table, column: number): string[] {
	const values = rows.slice(0, sample).map((row) => (row[column] ?? '').trim());
	return [...new Set(values)]
		.filter(Boolean)
		.slice(0, mostExamples)
		.map((text) => (text.length > longestExample ? `${text.slice(0, longestExample)}…` : text));
}
