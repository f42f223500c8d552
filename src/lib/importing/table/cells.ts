import type { ColumnKind, Mapping } from './columns';

/** What one row says, by what its columns hold; no cell of it is lost. */
export interface Cells {
	/** The one value of a kind: where several columns hold it, the first that is filled in. */
	readonly one: (kind: ColumnKind) => string | undefined;
	/** All values of a kind. */
	readonly all: (kind: ColumnKind) => string[];
	/** The items of a list, each once, from all columns that hold it. */
	readonly items: (kind: ColumnKind) => string[];
	/** What has no field, under its heading: "Notice period: 4 weeks". */
	readonly others: readonly string[];
}

/** What several columns may hold side by side. */
const lists: ReadonlySet<ColumnKind> = new Set(['skills', 'languages', 'link', 'summary', 'note']);

const marks = /\s*[;|•\n]\s*/;
const commas = /\s*,\s*/;

export function cellsOf(head: readonly string[], row: readonly string[], mapping: Mapping): Cells {
	const said = new Map<ColumnKind, string[]>();
	const others: string[] = [];
	for (const [column, cell] of row.entries()) {
		const value = cell.trim();
		if (!value) continue;
		const kind = mapping[column] ?? null;
		const before = kind && said.get(kind);
		if (!kind || (before && !lists.has(kind) && !before.includes(value)))
			others.push(`${head[column] || `Column ${column + 1}`}: ${value}`);
		else said.set(kind, [...(before ?? []), value]);
	}
	const all = (kind: ColumnKind) => said.get(kind) ?? [];
	return {
		one: (kind) => said.get(kind)?.[0],
		all,
		items: (kind) => [...new Set(all(kind).flatMap(itemsIn))],
		others
	};
}

function itemsIn(cell: string): string[] {
	const parts = cell.split(marks.test(cell) ? marks : commas);
	return parts.map((part) => part.trim()).filter(Boolean);
}
