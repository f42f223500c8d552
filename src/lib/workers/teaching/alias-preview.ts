import { type AliasEffect, aliasEffects } from '$lib/analysing/alias-effect';
import type { Candidate, CandidateId } from '$lib/domain/candidate';
import { homeWords } from '$lib/domain/home';
import { profileName } from '$lib/domain/profile';
import { emptyQuery } from '$lib/domain/query';
import { skillClause } from '$lib/domain/query/clause';
import { type Quote, quote } from '$lib/domain/quote';
import { otherSkillId, type SkillId } from '$lib/domain/skill';
import { idsOf, type PoolIndex } from '$lib/searching/pool/pool-index';
import { search } from '$lib/searching/search';
import type { SkillNames } from '$lib/searching/skill-names';
import { poolState } from '$lib/storing/changes';
import { eachCandidate, readCandidates } from '$lib/storing/reading';
import type { Store } from '$lib/storing/database/store';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';

/** Somebody whom an alias would change, with the words that hold it. */
export interface Gaining {
	readonly id: CandidateId;
	readonly name: string;
	readonly quote: Quote;
	/** Where they stand: "CRED, SDE-2", "Skills list". */
	readonly home: string;
}

/** Those whom an alias would change in one way: how many, and the first few. */
export interface GainingGroup {
	readonly count: number;
	readonly first: readonly Gaining[];
}

/** What teaching an alias would do, as far as the pool was looked through. */
export interface AliasPreview {
	/** Those who would match the skill and do not now. */
	readonly newly: GainingGroup;
	/** Those who match it already and would have more evidence. */
	readonly more: GainingGroup;
	/** How many candidates were looked at, of how many. */
	readonly done: number;
	readonly total: number;
}

/** So many of each group are shown; the others are counted. */
const shown = 6;
const batchSize = 500;
/** So many characters to each side of the words, about a line of a dialog. */
const around = 44;

/** Those who list an alias as a skill that the vocabulary does not know: the index has them. */
export function listing(index: PoolIndex, names: SkillNames, alias: string): CandidateId[] {
	const { ids } = search(index, names, {
		...emptyQuery,
		clauses: [skillClause(otherSkillId(alias))]
	});
	return idsOf(index, ids.subarray(0, batchSize));
}

/**
 * Looks through the pool for those whom an alias would change. Reads only: nothing is taught.
 * @param likely looked at before all others, so that an answer is there at once: those who list the alias.
 * @param tell is given what is found so far, after every batch; `false` from it ends the work.
 */
export async function previewAlias(
	{ store, vocabulary }: { store: Store; vocabulary: Vocabulary },
	{ alias, skill }: { alias: string; skill: SkillId },
	likely: readonly CandidateId[],
	tell: (preview: AliasPreview) => boolean
): Promise<void> {
	const effectOn = aliasEffects(vocabulary, alias, skill);
	const { count: total } = await poolState(store);
	const newly = new Group();
	const more = new Group();
	const looked = new Set<CandidateId>();
	let done = 0;
	const look = (batch: readonly Candidate[]) => {
		for (const candidate of batch) {
			if (looked.has(candidate.id)) continue;
			const effect = effectOn(candidate.profile);
			if (effect) (effect.newly ? newly : more).add(candidate, effect);
			done += 1;
		}
		return tell({ newly: newly.sofar, more: more.sofar, done: Math.min(done, total), total });
	};
	const first = await readCandidates(store, likely);
	if (!look(first)) return;
	for (const { id } of first) looked.add(id);
	await eachCandidate(store, batchSize, look);
}

class Group {
	#count = 0;
	readonly #first: Gaining[] = [];

	get sofar(): GainingGroup {
		return { count: this.#count, first: [...this.#first] };
	}

	add({ id, profile }: Candidate, { mention: { pointer, at, home } }: AliasEffect): void {
		this.#count += 1;
		if (this.#first.length === shown) return;
		this.#first.push({
			id,
			name: profileName(profile),
			quote: quote(profile, pointer, at, around),
			home: homeWords(profile, home ?? pointer).label
		});
	}
}
