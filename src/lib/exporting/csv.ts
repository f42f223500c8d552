import Papa from 'papaparse';
import { type CsvColumnId, csvColumns, usualCsvColumns } from './csv-columns';
import { type ExportFile, type ExportInput, listed } from './export-input';
import { fileName } from './file-name';

/**
 * What a spreadsheet may run as a formula. Wider than Papa Parse's own rule, which misses a formula with a line break in
 * it, spaces before it, and the full-width signs that some programs read alike.
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** Excel takes a CSV for UTF-8 only where it begins with this mark. */
const mark = '\ufeff';

/**
 * A shortlist as CSV: one row a person, with a head, lines ending in CRLF (RFC 4180).
 * @param options.columns which columns; they come in the order of `csvColumns`.
 */
export function exportCsv(
	input: ExportInput,
	{ columns = usualCsvColumns }: { columns?: readonly CsvColumnId[] } = {}
): ExportFile {
	const chosen = csvColumns.filter(({ id }) => columns.includes(id));
	const rows = listed(input).map((person, i) => chosen.map(({ value }) => value(person, i + 1)));
	const text = Papa.unparse([chosen.map(({ label }) => label as string | number), ...rows], {
		escapeFormulae: formula,
		newline: '\r\n'
	});
	return {
		name: fileName(input.shortlist, 'csv', input.date),
		type: 'text/csv;charset=utf-8',
		text: `${mark}${text}\r\n`
	};
}
