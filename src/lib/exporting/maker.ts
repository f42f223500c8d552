import type { Entry, WholeShortlist } from '$lib/domain/shortlist';
import { csvLines, csvType } from './csv';
import { type CsvColumnId, csvColumns, usualCsvColumns } from './csv-columns';
import { fileName } from './file-name';
import { jsonEnd, jsonOf, jsonStart, jsonType } from './json';
import type { Listed } from './listed';
import { markdownEnd, markdownOf, markdownStart, markdownType } from './markdown';

/** In what form people are saved. */
export type FileFormat = 'csv' | 'json' | 'md';

/** What is to be made. */
export interface Making {
	readonly format: FileFormat;
	/** The day of the export, `2026-11-22`; see `dayOf`. */
	readonly date: string;
	/** The list whose people they are; without one they are some of the pool. */
	readonly list?: Omit<WholeShortlist, 'entries'> | undefined;
	/** Which columns a CSV has; they come in the order of `csvColumns`. */
	readonly columns?: readonly CsvColumnId[] | undefined;
}

/** What a file is made of, from its first words to its last. */
export interface Maker {
	/** With the date in it: `backend-slate-2026-11-22.csv`. */
	readonly name: string;
	/** The media type; to be saved as UTF-8. */
	readonly type: string;
	/** @param total how many people are to come. */
	start(total: number): string;
	/** @param place how many people came before. */
	some(people: readonly Listed[], place: number): string;
	end(entries: readonly Entry[]): string;
}

const poolName = 'Candidates';
/** Columns that say what the recruiter made of someone on a list; of the pool there is nothing to say in them. */
const ofLists: readonly string[] = ['place', 'stage', 'rating', 'note', 'added'];
const usualOfPool = [...usualCsvColumns, 'tags' as const].filter((id) => !ofLists.includes(id));

/** What makes such a file. */
export function makerOf(making: Making): Maker {
	const { format, date, list } = making;
	const name = list?.name ?? poolName;
	return { name: fileName({ name }, format, date), ...makers[format](making, name) };
}

const makers: Readonly<Record<FileFormat, (making: Making, name: string) => Omit<Maker, 'name'>>> =
	{
		csv: ({ list, columns = list ? usualCsvColumns : usualOfPool }) => {
			const chosen = csvColumns.filter(({ id }) => columns.includes(id));
			return {
				type: csvType,
				// The head alone, where there is nobody.
				start: (total) => (total ? '' : csvLines([], chosen, { head: true, place: 0 })),
				some: (people, place) => csvLines(people, chosen, { head: !place, place }),
				end: () => ''
			};
		},

		json: ({ date, list }, name) => ({
			type: jsonType,
			start: () => jsonStart(date),
			some: (people, place) => jsonOf(people, place),
			end: (entries) => {
				const addedAt = Date.parse(date);
				const ofPool = { id: `candidates-${date}`, addedAt, changedAt: addedAt, revision: 1 };
				const { id, addedAt: since, changedAt, revision } = list ?? ofPool;
				return jsonEnd({ id, name, entries, addedAt: since, changedAt, revision });
			}
		}),

		md: ({ date, list }, name) => ({
			type: markdownType,
			start: (total) => markdownStart(name, total, date),
			some: (people, place) => markdownOf(people, place, list !== undefined),
			end: markdownEnd
		})
	};
