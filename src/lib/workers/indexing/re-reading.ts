import { mayMention } from '$lib/analysing/alias-effect';
import type { Candidate, CandidateId } from '$lib/domain/candidate';
import type { FactsVersion } from '$lib/domain/facts';
import type { Profile } from '$lib/domain/profile';
import { stampOf, versionOf } from '$lib/searching/digest';
import { markAt } from '$lib/searching/pool/marks';
import { ordinalOf, type PoolIndex } from '$lib/searching/pool/pool-index';
import { countStale, staleIds } from '$lib/searching/pool/updating';
import { readCandidates } from '$lib/storing/reading';
import type { Store } from '$lib/storing/database/store';
import type { Reading } from './beside-keeper';
import type { IndexKeeper } from './index-keeper';

const readAtOnce = 500;

/** What goes with reading many candidates anew. */
interface Along extends Reading {
	readonly version: FactsVersion;
	/** Whether these facts are still wanted: once the vocabulary is another, the rest would be in vain. */
	readonly isCurrent: () => boolean;
	/** The names that tell an older vocabulary from this one; `null` where more may have changed. */
	readonly namesSince: (vocabulary: string) => readonly string[] | null;
}

/**
 * Brings into the index what the present analyser, vocabulary and month make of those who were read by others. It
 * goes on where it was after a crash, since the index says by what each was read. A profile that holds none of the
 * names that were taught or forgotten since keeps what it has.
 */
export async function readStale(
	store: Store,
	keeper: IndexKeeper,
	{ version, isCurrent, namesSince, pack, onRead }: Along
): Promise<void> {
	const stamp = stampOf(version);
	const isSame = unaffected(version, namesSince);
	const total = countStale(keeper.index, stamp);
	for (let done = 0; done < total && isCurrent();) {
		const ids = staleIds(keeper.index, stamp, readAtOnce);
		if (!ids.length) return;
		const candidates = await readCandidates(store, ids);
		const kept: CandidateId[] = [];
		const anew: Candidate[] = [];
		for (const candidate of candidates) {
			const older = versionIn(keeper.index, candidate.id);
			if (older && isSame(candidate.profile, older)) kept.push(candidate.id);
			else anew.push(candidate);
		}
		const there = new Set(candidates.map(({ id }) => id));
		const gone = ids.filter((id) => !there.has(id));
		if (kept.length) keeper.restamp(kept, stamp);
		if (anew.length || gone.length) keeper.retake(await pack(anew), gone);
		done += ids.length;
		await onRead?.(done, total);
	}
}

function versionIn(index: PoolIndex, id: CandidateId): FactsVersion | null {
	const ordinal = ordinalOf(index, id);
	return ordinal === null ? null : versionOf(markAt(index.stamps, ordinal));
}

/** Whether facts of an older vocabulary would come out the same now. */
function unaffected(
	version: FactsVersion,
	namesSince: Along['namesSince']
): (profile: Profile, older: FactsVersion) => boolean {
	const looks = new Map<string, ((profile: Profile) => boolean) | null>();
	return (profile, older) => {
		if (older.analyser !== version.analyser || older.asOf !== version.asOf) return false;
		let look = looks.get(older.vocabulary);
		if (look === undefined) {
			const names = namesSince(older.vocabulary);
			looks.set(older.vocabulary, (look = names && mayMention(names)));
		}
		return look !== null && !look(profile);
	};
}
