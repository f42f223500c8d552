import type { Format } from './format';
import { RefusedError } from './reading';
import { guessColumns } from './table/guess-columns';
import { readRows } from './table/read-rows';
import { readTable } from './table/read-table';

const looksAt = 20_000;

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
	read({ name, text }) {
		const table = readTable(text);
		if (!table) {
			throw new RefusedError('not-a-resume', `${name} is no table with a head and rows under it.`);
		}
		const { profiles, refused } = readRows(table, guessColumns(table), name);
		if (!profiles.length) {
			throw new RefusedError(
				'not-a-resume',
				`${name} is a table, but none of its columns holds names or e-mail addresses.`
			);
		}
		return { profiles, refused };
	}
};
