import { analyse, analyserVersion } from '$lib/analysing/analyse';
import type { FactsVersion } from '$lib/domain/facts';
import type { Month } from '$lib/domain/month';
import { countStaleFacts, idsWithStaleFacts, saveFacts } from '$lib/storing/facts';
import { readCandidates } from '$lib/storing/reading';
import type { Store } from '$lib/storing/store';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import type { Progress } from './progress';

/** The version that facts derived now would carry. */
export function factsVersion(vocabulary: Vocabulary, asOf: Month): FactsVersion {
	return { analyser: analyserVersion, vocabulary: vocabulary.version, asOf };
}

/**
 * Derives anew all facts that are missing or of another version. Goes on where it was after a crash, since what
 * is left to do is read from the store each time.
 */
export async function deriveStale(
	store: Store,
	vocabulary: Vocabulary,
	asOf: Month,
	progress: Progress
): Promise<void> {
	const version = factsVersion(vocabulary, asOf);
	const total = await countStaleFacts(store, version);
	for (let done = 0; done < total;) {
		const ids = await idsWithStaleFacts(store, version);
		if (!ids.length) return;
		progress.at('read again', done, total);
		const candidates = await readCandidates(store, ids);
		const saved = await saveFacts(
			store,
			candidates.map(({ id, revision, profile }) => ({
				id,
				revision,
				facts: analyse(profile, vocabulary, asOf)
			}))
		);
		if (!saved.length) return;
		done += saved.length;
	}
}
