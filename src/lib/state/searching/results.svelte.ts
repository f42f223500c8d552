import type { CandidateId } from '$lib/domain/candidate';
import type { Query } from '$lib/domain/query';
import { isSkillReading } from '$lib/searching/evaluating/asked';
import type { Facets } from '$lib/searching/facets/facets';
import type { Found, ListedRow } from '$lib/workers/showing/found';
import { afterPaint } from '../after-paint';
import { LatestLoad } from '../pool/latest-load';
import { firstMissing, type LoadedRows, withRows } from '../pool/loaded-rows';
import type { Pool } from '../pool/pool.svelte';
import { Overdue } from './overdue.svelte';

/** So long, in milliseconds, an answer may wait for profiles to be looked through; the next ones twice as long each. */
const patienceAtFirst = 100;
const mostPatience = 1600;
/** So many rows before and after those asked for last stay loaded. */
const rowsKept = 200;

/** Whom the results are for. */
interface Reader {
	/** Whether the list is on screen, so that an answer that can still grow is asked for again. */
	readonly isThere: () => boolean;
	/** Called once what was found is on screen. */
	readonly onShown: () => void;
}

/** What was found: how many, the counts beside the filters, and the rows that were in sight. */
export class Results {
	readonly #pool: Pool;
	readonly #reader: Reader;
	#found = $state.raw<Found | null>(null);
	#query: Query | null = null;
	#rows = $state.raw<LoadedRows<ListedRow>>(new Map());
	#facets = $state.raw<Facets | null>(null);
	/** The counts of what was found, on their way. */
	#counts: Promise<Facets | null> = Promise.resolve(null);
	readonly #overdue = new Overdue();
	readonly #loads = new LatestLoad((from, to) => this.#load(from, to));
	#asked = 0;
	/**
	 * How many rows a new result brings along at once, a window's worth and what the list draws beyond it: each has
	 * its words looked up.
	 */
	#firstRows = 9;

	constructor(pool: Pool, reader: Reader) {
		this.#pool = pool;
		this.#reader = reader;
	}

	/** `null` until the first search is answered. */
	get found(): Found | null {
		return this.#found;
	}

	/** The query that was answered: the same object while only the pool changes. */
	get answered(): Query | null {
		return this.#query;
	}

	/** Whether skills were asked for, typed or chosen, so that there are months of them. */
	get asksSkills(): boolean {
		return this.#found?.asked.some(({ readings }) => readings.some(isSkillReading)) ?? false;
	}

	/** Whether what was found is of an earlier query, and for long enough to say so. */
	get overdue(): boolean {
		return this.#overdue.on;
	}

	/** The counts beside the filters. They follow the rows by a frame: the eye is on these first. */
	get facets(): Facets | null {
		return this.#facets;
	}

	/** The row at a place of the result, where it is loaded. */
	row(index: number): ListedRow | undefined {
		return this.#rows.get(index);
	}

	/** Who is in the rows that are loaded. */
	get loaded(): CandidateId[] {
		return Array.from(this.#rows.values(), ({ id }) => id);
	}

	/** Says how many rows are in sight at once, so that a new result brings so many along. */
	expectInSight(count: number): void {
		this.#firstRows = Math.max(this.#firstRows, count + 2);
	}

	/** Makes sure that the rows `from` (included) to `to` (excluded) get loaded, unless others are asked for before that begins. */
	load(from: number, to: number): Promise<void> {
		return this.#loads.ask(from, to);
	}

	async #load(from: number, to: number): Promise<void> {
		const found = this.#found;
		if (!found) return;
		const last = Math.min(to, found.total);
		const first = firstMissing(this.#rows, from, last);
		if (first >= last) return;
		const rows = await this.#pool.ask.rows(found.id, first, last);
		if (!rows || this.#found !== found) return;
		this.#rows = withRows(this.#rows, rows, [first, last], rowsKept);
	}

	/** Finds those who meet a query, in the place of what was found before; an answer may come first and grow then. */
	async ask(query: Query): Promise<void> {
		const asked = ++this.#asked;
		this.#overdue.asked();
		let left = Infinity;
		for (let patience = patienceAtFirst; ; patience = Math.min(2 * patience, mostPatience)) {
			const before = left;
			left = await this.#askOnce(query, asked, patience);
			if (!left || left >= before) return;
		}
	}

	/** @returns how many profiles are still to be looked through by asking again. */
	async #askOnce(query: Query, asked: number, patience: number): Promise<number> {
		try {
			const found = await this.#pool.search(query, this.#firstRows, patience);
			if (asked !== this.#asked) return 0;
			this.#query = query;
			this.#found = found;
			this.#counts = this.#countsOf(found);
			this.#rows = new Map(found.first.map((row, i) => [i, row]));
			return this.#reader.isThere() ? found.toLookAt : 0;
		} finally {
			if (asked === this.#asked) this.#overdue.answered();
			afterPaint(() => void this.#follow(asked));
		}
	}

	/** The counts of what was found; `null` where a newer result has its place, or they cannot be had. */
	async #countsOf({ id, facets }: Found): Promise<Facets | null> {
		return facets ?? this.#pool.ask.counts(id).catch(() => null);
	}

	/** Has the counts follow the rows. */
	async #follow(asked: number): Promise<void> {
		const facets = await this.#counts;
		if (asked !== this.#asked) return;
		if (facets) this.#facets = facets;
		// In a turn of its own: it looks where the page is scrolled to, and so has what is new laid out.
		setTimeout(() => asked === this.#asked && this.#reader.onShown());
	}
}
