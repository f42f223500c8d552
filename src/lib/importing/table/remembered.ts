import { type ColumnKind, columnKinds, type Mapping } from './columns';
import type { TableLook } from './look-at-table';

/** What was said of the columns of tables, by `tableKey`; as it was stored, so a kind may be one of another version. */
export type RememberedColumns = Readonly<Record<string, readonly (string | null)[]>>;

/** What the columns of a table hold, where that was said of one with the same heads; otherwise it has to be asked. */
export function columnsFor(
	{ key, heads }: Pick<TableLook, 'key' | 'heads'>,
	remembered: RememberedColumns
): Mapping | undefined {
	const known = Object.hasOwn(remembered, key) ? remembered[key] : undefined;
	return known?.length === heads.length && known.every(isKindOrNone) ? known : undefined;
}

function isKindOrNone(kind: string | null): kind is ColumnKind | null {
	return kind === null || (columnKinds as readonly string[]).includes(kind);
}
