import type { CandidateWithFacts } from '$lib/domain/candidate';
import { csvLines, csvType } from './csv';
import { csvColumns } from './csv-columns';
import type { Listed } from './export-input';
import { fileName } from './file-name';

/** Columns that say what the recruiter made of someone on a list; of the pool there is nothing to say in them. */
const ofLists: readonly string[] = ['place', 'stage', 'rating', 'note', 'added'];

/** A CSV of very many people, made piece by piece so that never all of them are in memory. */
export class CsvPieces {
	readonly #name: string;
	readonly #columns = csvColumns.filter(
		({ id, usual }) => (usual || id === 'tags') && !ofLists.includes(id)
	);
	readonly #pieces: Blob[] = [];
	#count = 0;

	/** @param date the day of the export, `2026-11-22`. */
	constructor(date: string) {
		this.#name = fileName({ name: 'Candidates' }, 'csv', date);
	}

	/** How many people are in it. */
	get count(): number {
		return this.#count;
	}

	add(people: readonly CandidateWithFacts[]): void {
		const rows = people.map((candidate): Listed => ({
			candidate,
			entry: {
				candidate: candidate.id,
				stage: 'to review',
				rating: null,
				note: '',
				addedAt: candidate.addedAt
			}
		}));
		const text = csvLines(rows, this.#columns, { head: !this.#count, place: this.#count });
		this.#count += people.length;
		this.#pieces.push(new Blob([text]));
	}

	finish(): File {
		return new File(this.#pieces, this.#name, { type: csvType });
	}
}
