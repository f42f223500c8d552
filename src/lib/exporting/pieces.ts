import type { CandidateWithFacts } from '$lib/domain/candidate';
import type { Entry } from '$lib/domain/shortlist';
import { csvLines, csvType } from './csv';
import { csvColumns } from './csv-columns';
import type { Listed } from './export-input';
import { fileName } from './file-name';
import { jsonEnd, jsonOf, jsonStart, jsonType } from './json';
import { markdownEnd, markdownOf, markdownStart, markdownType } from './markdown';

/** In what form very many people are saved. */
export type PiecesFormat = 'csv' | 'json' | 'md';

/** What a file is made of, from its first words to its last. */
interface Maker {
	readonly type: string;
	start(total: number): string;
	/** @param place how many people came before. */
	some(people: readonly Listed[], place: number): string;
	end(entries: readonly Entry[]): string;
}

const name = 'Candidates';
/** Columns that say what the recruiter made of someone on a list; of the pool there is nothing to say in them. */
const ofLists: readonly string[] = ['place', 'stage', 'rating', 'note', 'added'];

/** A file of very many people, made piece by piece so that never all of them are in memory. */
export class Pieces {
	readonly #name: string;
	readonly #maker: Maker;
	readonly #pieces: Blob[];
	readonly #entries: Entry[] = [];

	/** @param total how many people are to come. @param date the day of the export, `2026-11-22`. */
	constructor(format: PiecesFormat, total: number, date: string) {
		this.#name = fileName({ name }, format, date);
		this.#maker = makers[format](date);
		this.#pieces = [new Blob([this.#maker.start(total)])];
	}

	/** How many people are in it. */
	get count(): number {
		return this.#entries.length;
	}

	add(people: readonly CandidateWithFacts[]): void {
		const rows = people.map((candidate): Listed => ({ candidate, entry: entryOf(candidate) }));
		this.#pieces.push(new Blob([this.#maker.some(rows, this.count)]));
		for (const { entry } of rows) this.#entries.push(entry);
	}

	finish(): File {
		const last = new Blob([this.#maker.end(this.#entries)]);
		return new File([...this.#pieces, last], this.#name, { type: this.#maker.type });
	}
}

function entryOf({ id, addedAt }: CandidateWithFacts): Entry {
	return { candidate: id, stage: 'to review', rating: null, note: '', addedAt };
}

const makers: Readonly<Record<PiecesFormat, (date: string) => Maker>> = {
	csv: () => {
		const columns = csvColumns.filter(
			({ id, usual }) => (usual || id === 'tags') && !ofLists.includes(id)
		);
		return {
			type: csvType,
			start: () => '',
			some: (people, place) => csvLines(people, columns, { head: !place, place }),
			end: () => ''
		};
	},

	json: (date) => ({
		type: jsonType,
		start: () => jsonStart(date),
		some: (people, place) => jsonOf(people, place),
		end: (entries) => {
			const addedAt = Date.parse(date);
			const id = `candidates-${date}`;
			return jsonEnd({ id, name, entries, addedAt, changedAt: addedAt, revision: 1 });
		}
	}),

	md: (date) => ({
		type: markdownType,
		start: (total) => markdownStart(name, total, date),
		some: (people, place) => markdownOf(people, place, false),
		end: markdownEnd
	})
};
