import type { Query } from '$lib/domain/query';
import type { Clause } from '$lib/domain/query/clause';
import { clauseWords } from '$lib/domain/query/words';
import { queryToParams } from '$lib/searching/query';
import { chosenAndTyped, type Conditions } from '$lib/searching/query-text/chosen-and-typed';
import {
	askingOf,
	isPlainWords,
	withAllChosen,
	withAllTyped,
	withClauses
} from '$lib/searching/query-text/forms';
import type { TextProblem } from '$lib/searching/query-text/problem';
import { withSkillIds } from '$lib/searching/query-text/skill-ids';
import type { ListedRow } from '$lib/workers/showing/found';
import type { Pool } from '../pool/pool.svelte';
import { AddressedQuery } from './addressed-query.svelte';
import { Results } from './results.svelte';

/** A query as parameters of the list's address. */
export function queryParams(query: Query): URLSearchParams {
	return queryToParams(query);
}

/** What is looked for, and what is made of it: chips, words for it, and the ways to change it. */
export class Search {
	/** What was found. */
	readonly results: Results;
	readonly #pool: Pool;
	readonly #query = new AddressedQuery();
	readonly #asking = $derived(askingOf(this.query));
	readonly #chips = $derived(this.#asking.clauses.filter((clause) => !isPlainWords(clause)));
	readonly #conditions = $derived(chosenAndTyped(this.query, this.#asking));
	#scored = $state.raw<Pick<ListedRow, 'id' | 'name'> | null>(null);
	/** Whether the list is on screen. */
	#isFollowing = false;

	constructor(pool: Pool) {
		this.#pool = pool;
		this.results = new Results(pool, {
			isThere: () => this.#isFollowing,
			onShown: () => void this.#query.settle()
		});
	}

	get query(): Query {
		return this.#query.now;
	}

	/** What is asked beyond plain words, typed and chosen alike, in normal form. */
	get chips(): readonly Clause[] {
		return this.#chips;
	}

	/** The chips and bounds on evidence that were chosen, and those that are only typed; `null` where there are none. */
	get conditions(): { readonly chosen: Conditions | null; readonly typed: Conditions | null } {
		return this.#conditions;
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
		this.results.found?.skillsAsked[skill]?.name ?? skill.replace(/^other:/, '');

	/** The query as address parameters, for links that lead back to the list. */
	get params(): URLSearchParams {
		return queryToParams(this.query);
	}

	/**
	 * Follows the address and the pool while the list is on screen. Call it as the list's component is set up.
	 */
	follow(): void {
		this.#query.follow();
		$effect(() => {
			// The pool changes once by being opened: what was asked before that would be asked again.
			if (this.#pool.count === null) return;
			void this.#pool.change;
			void this.#pool.blinding;
			void this.results.ask(this.query);
		});
		$effect(() => {
			this.#isFollowing = true;
			return () => (this.#isFollowing = false);
		});
	}

	/** Types into the search box: a run of keystrokes is one step of the history. */
	type(words: string): void {
		this.#query.type(words);
	}

	/** Changes any part of the query as a step of its own. */
	async change(change: Partial<Query>): Promise<void> {
		await this.#query.set({ ...this.query, ...change });
	}

	/**
	 * Changes what is asked beyond plain words. What was typed of it becomes chosen, so that there is one list.
	 * @param edit is given the clauses and gives the new ones.
	 */
	async edit(edit: (clauses: readonly Clause[]) => readonly Clause[]): Promise<void> {
		const chosen = this.#chosen();
		await this.#query.set(withClauses(chosen, edit(askingOf(chosen).clauses)));
	}

	/** Changes what is asked of the evidence of every skill, wherever it was said. */
	async bindEvidence(change: Partial<Pick<Query, 'step' | 'since'>>): Promise<void> {
		await this.#query.set({ ...this.#chosen(), ...change });
	}

	/** Puts what was meant in the place of what was typed. */
	async correct(typed: string, meant: string): Promise<void> {
		await this.change({ words: this.query.words.replace(typed, meant) });
	}

	/** Leaves only the plain words. */
	async clearFilters(): Promise<void> {
		const { words } = withClauses(this.#chosen(), this.#asking.clauses);
		await this.change({ words, clauses: [], step: null, since: null, withUndated: false });
	}

	/** Leaves plain words in the box and makes chips of all else. */
	async settle(): Promise<void> {
		const chosen = this.#chosen();
		this.#query.endTyping();
		if (chosen.words !== this.query.words) await this.#query.set(chosen, true);
	}

	/** Puts the whole query into the box as text. */
	async spellOut(): Promise<void> {
		await this.#query.set(withAllTyped(this.query));
	}

	#chosen(): Query {
		return withSkillIds(withAllChosen(this.query), this.results.found?.skillsAsked ?? {});
	}
}
