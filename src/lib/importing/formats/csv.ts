import type { FileContent } from '../bytes/file-content';
import type { Format } from './format';
import { allOf } from '../parts';
import { type Contents, RefusedError } from '../reading';
import type { Mapping } from '../table/columns';
import { guessColumns } from '../table/guess-columns';
import { lookAtTable, tableKey } from '../table/look-at-table';
import { readRow, readRows } from '../table/read-rows';
import { readTable, type Table } from '../table/read-table';

const looksAt = 20_000;
/** So many rows are a part. */
const rowsAtOnce = 200;

/** A table of candidates, a row each, with a head that says what its columns are. */
export const csv: Format = {
	id: 'csv',
	name: 'tables (CSV, TSV)',
	extensions: ['csv', 'tsv'],
	recognises: ({ name, text }) => {
		if (/^\s*[[{<]/.test(text)) return false;
		const table = readTable(text.slice(0, looksAt));
		if (!table) return false;
		const known = guessColumns({ ...table, rows: [] }).filter(Boolean).length;
		// Prose has commas too: its first line is no head of a table.
		return known >= 2 && (known >= table.head.length / 3 || /\.[ct]sv$/i.test(name));
	},
	read: (content) => allOf(parted(content)),
	parts: parted,
	table: (content, columns) => lookAtTable(tableIn(content), columns)
};

function* parted(content: FileContent, given?: Mapping): Generator<Contents> {
	const { name } = content;
	const table = tableIn(content);
	const columns = given ?? guessColumns(table);
	if (!table.rows.some((row) => readRow(table.head, row, columns))) {
		throw new RefusedError(
			'not-a-resume',
			`${name} is a table, but none of its columns holds names or e-mail addresses.`
		);
	}
	const named = { key: tableKey(table.head), columns };
	for (let from = 0; from < table.rows.length; from += rowsAtOnce) {
		yield { ...readRows(table, columns, { name, from, most: rowsAtOnce }), table: named };
	}
}

/** A file is asked for its table several times. */
const known = new WeakMap<FileContent, Table>();

function tableIn(content: FileContent): Table {
	const { name, text } = content;
	const table = known.get(content) ?? readTable(text);
	if (table) known.set(content, table);
	if (table) return table;
	throw new RefusedError('not-a-resume', `${name} is no table with a head and rows under it.`);
}
