import Papa from 'papaparse';

/** A table as a spreadsheet or an applicant tracking system gives it out. */
export interface Table {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** Rows that have more or fewer cells than the head, or a quote that is not closed; counted from 1 with the head. */
	readonly uneven: readonly number[];
}

/** How Excel is told what parts the cells: a line before the head. */
const separatorLine = /^sep=.\r?\n/i;

const delimiters = [',', ';', '\t', '|'];

/** Reads comma-, semicolon- or tab-separated text, told by the text itself; `null` where it is no table. */
export function readTable(text: string): Table | null {
	const { data, errors } = Papa.parse<string[]>(text.replace(separatorLine, ''), {
		delimitersToGuess: delimiters,
		skipEmptyLines: 'greedy'
	});
	const [head, ...rows] = data;
	if (!head || head.length < 2 || !rows.length) return null;
	const uneven = new Set(rows.flatMap((row, i) => (row.length === head.length ? [] : [i + 2])));
	for (const { row } of errors) if (row !== undefined) uneven.add(row + 1);
	return {
		head: head.map((cell) => cell.trim()),
		rows,
		uneven: [...uneven].toSorted((a, b) => a - b)
	};
}
