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

const betweenShows = 5_000;

/** What goes with deriving many facts. */
interface Along {
	readonly progress: Progress;
	/** Whether these facts are still wanted: once the vocabulary is another, the rest would be in vain. */
	readonly isCurrent: () => boolean;
	/** Called now and then, so that what is derived can be found while the rest comes. */
	readonly onSome: () => Promise<void>;
}

/**
 * Derives anew all facts that are missing or of another version. Goes on where it was after a crash, since what
 * is left to do is read from the store each time.
 */
export async function deriveStale(
	store: Store,
	vocabulary: Vocabulary,
	asOf: Month,
	{ progress, isCurrent, onSome }: Along
): Promise<void> {
	const version = factsVersion(vocabulary, asOf);
	const total = await countStaleFacts(store, version);
	let shown = 0;
	for (let done = 0; done < total && isCurrent();) {
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
		if (done - shown < betweenShows) continue;
		shown = done;
		await onSome();
	}
}
