import type { CandidateId } from '$lib/domain/candidate';
import type { Clause } from '$lib/domain/query/clause';
import { countBits, keep, numbersIn } from '$lib/searching/packed/bits';
import { memo } from '$lib/searching/packed/memo';
import { idsOf, type PoolIndex } from '$lib/searching/pool/pool-index';
import { passageIn } from '$lib/searching/whole-text/in-profile';
import { passageKey } from '$lib/searching/whole-text/passage';
import { passagesAsked } from '$lib/searching/whole-text/passages-asked';
import { sayingAll } from '$lib/searching/whole-text/saying';
import { readProfiles } from '$lib/storing/reading';
import type { Store } from '$lib/storing/database/store';

/** Of more people than these it is not looked how the words stand: all of them count, and the result says so. */
const mostRead = 5_000;
const readAtOnce = 500;

/** Who says a passage, by its key, as far as it was looked up in one index. */
const knownPassages = memo((index: PoolIndex) => {
	void index;
	return new Map<string, readonly CandidateId[]>();
});

/**
 * Looks up who says the passages that clauses ask for. The index knows who says the words; whether they stand
 * together or close only the profiles tell, so those of the few who say all of them are read, once.
 */
export async function passagesOf(
	store: Store,
	index: PoolIndex,
	clauses: readonly Clause[]
): Promise<ReadonlyMap<string, readonly CandidateId[]>> {
	const known = knownPassages(index);
	for (const passage of clauses.flatMap(passagesAsked)) {
		if (known.has(passageKey(passage, false))) continue;
		// The last word of a phrase may still be typed.
		const mayGoOn = !passage.standing;
		const saysAll = sayingAll(index, passage, mayGoOn);
		keep(saysAll, index.live);
		if (countBits(saysAll) > mostRead) continue;
		const [exact, begun]: [CandidateId[], CandidateId[]] = [[], []];
		const ids = idsOf(index, numbersIn(saysAll));
		for (let from = 0; from < ids.length; from += readAtOnce) {
			for (const [id, profile] of await readProfiles(store, ids.slice(from, from + readAtOnce))) {
				if (passageIn(profile, passage)) exact.push(id);
				if (mayGoOn && passageIn(profile, passage, true)) begun.push(id);
			}
		}
		known.set(passageKey(passage, false), exact);
		if (mayGoOn) known.set(passageKey(passage, true), begun);
	}
	return known;
}
