import type { CandidateId } from '$lib/domain/candidate';
import type { Clause } from '$lib/domain/query/clause';
import { countBits, keep, numbersIn } from '$lib/searching/packed/bits';
import { phraseKey } from '$lib/searching/evaluating/context';
import { memo } from '$lib/searching/packed/memo';
import { idsOf, type PoolIndex } from '$lib/searching/pool/pool-index';
import { phraseIn } from '$lib/searching/whole-text/in-profile';
import { phrasesAsked } from '$lib/searching/whole-text/phrases-asked';
import { saying } from '$lib/searching/whole-text/saying';
import { readProfiles } from '$lib/storing/reading';
import type { Store } from '$lib/storing/database/store';

/** Of more people than these it is not looked whether the words stand together: all of them count, and the result says so. */
const mostRead = 5_000;
const readAtOnce = 500;

/** Who says a phrase, by its key, as far as it was looked up in one index. */
const knownPhrases = memo((index: PoolIndex) => {
	void index;
	return new Map<string, readonly CandidateId[]>();
});

/**
 * Looks up who says the phrases that clauses ask for. The index knows who says the words; whether they stand
 * together only the profiles tell, so those of the few who say all of them are read, once.
 */
export async function phrasesOf(
	store: Store,
	index: PoolIndex,
	clauses: readonly Clause[]
): Promise<ReadonlyMap<string, readonly CandidateId[]>> {
	const known = knownPhrases(index);
	for (const words of clauses.flatMap(phrasesAsked)) {
		if (known.has(phraseKey(words, false))) continue;
		const saysAll = saying(index, words, true);
		keep(saysAll, index.live);
		if (countBits(saysAll) > mostRead) continue;
		const [exact, begun]: [CandidateId[], CandidateId[]] = [[], []];
		const ids = idsOf(index, numbersIn(saysAll));
		for (let from = 0; from < ids.length; from += readAtOnce) {
			for (const [id, profile] of await readProfiles(store, ids.slice(from, from + readAtOnce))) {
				if (phraseIn(profile, words)) exact.push(id);
				if (phraseIn(profile, words, true)) begun.push(id);
			}
		}
		known.set(phraseKey(words, false), exact);
		known.set(phraseKey(words, true), begun);
	}
	return known;
}
