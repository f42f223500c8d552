import { afterNavigate, beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import type { CandidateId } from '$lib/domain/candidate';
import { emptyQuery, type Query } from '$lib/domain/query';
import type { Clause } from '$lib/domain/query/clause';
import { clauseWords } from '$lib/domain/query/words';
import { queryFromParams, queryToParams } from '$lib/searching/query';
import {
	askingOf,
	isPlainWords,
	withAllChosen,
	withAllTyped,
	withClauses
} from '$lib/searching/query-text/forms';
import type { TextProblem } from '$lib/searching/query-text/problem';
import { withSkillIds } from '$lib/searching/query-text/skill-ids';
import type { Found, ListedRow } from '$lib/workers/showing/found';
import { course } from './address';
import { afterPaint } from './after-paint';
import { comparedIn, linkTo } from './links';
import { Overdue } from './overdue.svelte';
import type { Pool } from './pool.svelte';

/** So long, in milliseconds, an answer may wait for profiles to be looked through; the next ones twice as long each. */
const patienceAtFirst = 100;
const mostPatience = 1600;

/** A query as parameters of the list's address. */
export function queryParams(query: Query): URLSearchParams {
	return queryToParams(query);
}

/**
 * What is looked for and what was found. The address is the query's home; `query` runs ahead of it by the
 * moment that navigating takes, so that a keystroke is answered at once.
 */
export class Search {
	readonly #pool: Pool;
	#query = $state.raw<Query>(emptyQuery);
	#found = $state.raw<Found | null>(null);
	#rows = $state.raw<ReadonlyMap<number, ListedRow>>(new Map());
	#facets = $state.raw<Found['facets'] | null>(null);
	readonly #asking = $derived(askingOf(this.#query));
	readonly #chips = $derived(this.#asking.clauses.filter((clause) => !isPlainWords(clause)));
	#scored = $state.raw<Pick<ListedRow, 'id' | 'name'> | null>(null);
	#asked = 0;
	/** Whether the list is on screen. */
	#isFollowing = false;
	readonly #overdue = new Overdue();
	#typing = false;
	/** What was typed and is not in the address yet: navigating takes longer than finding, so it comes after the rows. */
	#owed: { readonly replaceState: boolean } | null = null;

	constructor(pool: Pool) {
		this.#pool = pool;
	}

	get query(): Query {
		return this.#query;
	}

	/** What is asked beyond plain words, typed and chosen alike, in normal form. */
	get chips(): readonly Clause[] {
		return this.#chips;
	}

	/** The lowest step of evidence and the first month of use that are asked for, typed or chosen. */
	get evidence(): Pick<Query, 'step' | 'since'> {
		const { step, since } = this.#asking;
		return { step, since };
	}

	/** Whose score is being looked at. */
	get scored(): Pick<ListedRow, 'id' | 'name'> | null {
		return this.#scored;
	}

	/** Looks at the score of somebody; `null` to look away. */
	score(row: Pick<ListedRow, 'id' | 'name'> | null): void {
		this.#scored = row;
	}

	/** What is asked in a few words, such as a name for it. */
	get summary(): string {
		return this.#asking.clauses.map((clause) => clauseWords(clause, this.nameOf)).join(', ');
	}

	/** What of the text does not parse. */
	get problems(): readonly TextProblem[] {
		return this.#asking.problems;
	}

	/** What a skill is called, from what the query calls it. */
	readonly nameOf = (skill: string): string =>
		this.#found?.skillsAsked[skill]?.name ?? skill.replace(/^other:/, '');

	/** The query as address parameters, for links that lead back to the list. */
	get params(): URLSearchParams {
		return queryToParams(this.#query);
	}

	/** `null` until the first search is answered. */
	get found(): Found | null {
		return this.#found;
	}

	/** Whether what was found is of an earlier query, and for long enough to say so. */
	get overdue(): boolean {
		return this.#overdue.on;
	}

	/** The counts beside the filters. They follow the rows by a frame: the eye is on these first. */
	get facets(): Found['facets'] | null {
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

	/**
	 * Follows the address and the pool while the list is on screen. Call it as the list's component is set up.
	 */
	follow(): void {
		beforeNavigate(({ type, to, willUnload, cancel }) => {
			if (!this.#owed || to?.route.id === page.route.id) return;
			if (type !== 'link' || willUnload) return void (this.#owed = null);
			cancel();
			void this.#settleAddress().then(() => goto(to?.url ?? ''));
		});
		afterNavigate(({ type }) => {
			const inAddress = queryFromParams(page.url.searchParams);
			const known = queryToParams(this.#query).toString();
			if (type === 'goto' || queryToParams(inAddress).toString() === known) return;
			this.#typing = false;
			this.#query = inAddress;
		});
		this.#query = queryFromParams(page.url.searchParams);
		$effect(() => {
			// The pool changes once by being opened: what was asked before that would be asked again.
			if (this.#pool.count === null) return;
			void this.#pool.change;
			void this.#pool.blinding;
			void this.#run(this.#query);
		});
		$effect(() => {
			this.#isFollowing = true;
			return () => (this.#isFollowing = false);
		});
	}

	/** Types into the search box: a run of keystrokes is one step of the history. */
	type(words: string): void {
		this.#owed ??= { replaceState: this.#typing };
		this.#typing = true;
		this.#query = { ...this.#query, words };
	}

	/** Changes any part of the query as a step of its own. */
	async change(change: Partial<Query>): Promise<void> {
		this.#typing = false;
		await this.#set({ ...this.#query, ...change }, false);
	}

	/**
	 * Changes what is asked beyond plain words. What was typed of it becomes chosen, so that there is one list.
	 * @param edit is given the clauses and gives the new ones.
	 */
	async edit(edit: (clauses: readonly Clause[]) => readonly Clause[]): Promise<void> {
		this.#typing = false;
		const chosen = this.#chosen();
		await this.#set(withClauses(chosen, edit(askingOf(chosen).clauses)), false);
	}

	/** Changes what is asked of the evidence of every skill, wherever it was said. */
	async bindEvidence(change: Partial<Pick<Query, 'step' | 'since'>>): Promise<void> {
		this.#typing = false;
		await this.#set({ ...this.#chosen(), ...change }, false);
	}

	/** Puts what was meant in the place of what was typed. */
	async correct(typed: string, meant: string): Promise<void> {
		await this.change({ words: this.#query.words.replace(typed, meant) });
	}

	/** Leaves only the plain words. */
	async clearFilters(): Promise<void> {
		const { words } = withClauses(this.#chosen(), this.#asking.clauses);
		await this.change({ words, clauses: [], step: null, since: null, withUndated: false });
	}

	/** Leaves plain words in the box and makes chips of all else. */
	async settle(): Promise<void> {
		const chosen = this.#chosen();
		this.#typing = false;
		if (chosen.words !== this.#query.words) await this.#set(chosen, true);
	}

	/** Puts the whole query into the box as text. */
	async spellOut(): Promise<void> {
		this.#typing = false;
		await this.#set(withAllTyped(this.#query), false);
	}

	#chosen(): Query {
		return withSkillIds(withAllChosen(this.#query), this.#found?.skillsAsked ?? {});
	}

	/** Makes sure that the rows `from` (included) to `to` (excluded) get loaded. */
	async load(from: number, to: number): Promise<void> {
		const found = this.#found;
		if (!found) return;
		const last = Math.min(to, found.total);
		let first = from;
		while (first < last && this.#rows.has(first)) first += 1;
		if (first >= last) return;
		const rows = await this.#pool.ask.rows(found.id, first, last);
		if (!rows || this.#found !== found) return;
		const all = [...this.#rows, ...rows.map((row, i) => [first + i, row] as const)];
		const near = ([index]: readonly [number, unknown]) =>
			index >= first - Search.#rowsKept && index < last + Search.#rowsKept;
		this.#rows = new Map(all.filter(near));
	}

	/** The ids of the whole result, in order. */
	async ids(): Promise<CandidateId[]> {
		return this.#found ? this.#pool.ask.idsOf(this.#found.id, 0, this.#found.total) : [];
	}

	async #set(query: Query, replaceState: boolean): Promise<void> {
		// Asked at once: what is changed next builds on it, while the address may still be owed what was typed before.
		const settled = this.#settleAddress();
		this.#query = query;
		await settled;
		await this.#write(replaceState);
	}

	/** Brings the address up to what was typed. */
	async #settleAddress(): Promise<void> {
		const owed = this.#owed;
		this.#owed = null;
		if (owed) await this.#write(owed.replaceState);
	}

	async #write(replaceState: boolean): Promise<void> {
		const { origin, searchParams } = course.url;
		const href = linkTo('/', comparedIn(searchParams), queryToParams(this.#query));
		await course.change(new URL(href, origin), replaceState);
	}

	/** So many rows before and after those asked for last stay loaded: a long way through the list must not add up. */
	static readonly #rowsKept = 200;

	/**
	 * How many rows a new result brings along at once, a window's worth and what the list draws beyond it: each has
	 * its words looked up.
	 */
	#firstRows = 9;

	/** Says how many rows are in sight at once, so that a new result brings so many along. */
	expectInSight(count: number): void {
		this.#firstRows = Math.max(this.#firstRows, count + 2);
	}

	async #run(query: Query): Promise<void> {
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
			this.#found = found;
			this.#rows = new Map(found.first.map((row, i) => [i, row]));
			return this.#isFollowing ? found.toLookAt : 0;
		} finally {
			if (asked === this.#asked) this.#overdue.answered();
			afterPaint(() => {
				if (asked !== this.#asked) return;
				this.#facets = this.#found?.facets ?? null;
				// In a turn of its own: it looks where the page is scrolled to, and so has what is new laid out.
				setTimeout(() => asked === this.#asked && void this.#settleAddress());
			});
		}
	}
}
