import Papa from 'papaparse';
import type { CsvColumn } from './csv-columns';
import type { Listed } from './listed';

/**
 * What a spreadsheet may run as a formula. Wider than Papa Parse's own rule, which misses a formula with a line break in
 * it, spaces before it, and the full-width signs that some programs read alike.
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** Excel takes a CSV for UTF-8 only where it begins with this mark. */
const mark = '\ufeff';

/** The media type of a CSV. */
export const csvType = 'text/csv;charset=utf-8';

/**
 * Lines of a CSV, one a person, each ended by CRLF (RFC 4180).
 * @param part.head whether the head comes before them.
 * @param part.place how many people came before.
 */
export function csvLines(
	people: readonly Listed[],
	columns: readonly CsvColumn[],
	{ head, place }: { readonly head: boolean; readonly place: number }
): string {
	const rows = people.map((person, i) => columns.map(({ value }) => value(person, place + i + 1)));
	const labels: (string | number)[][] = head ? [columns.map(({ label }) => label)] : [];
	const text = Papa.unparse([...labels, ...rows], { escapeFormulae: formula, newline: '\r\n' });
	return `${head ? mark : ''}${text}\r\n`;
}
