import { analyse, analyserVersion } from '$lib/analysing/analyse';
import { mayMention } from '$lib/analysing/alias-effect';
import type { Facts, FactsVersion } from '$lib/domain/facts';
import type { Month } from '$lib/domain/month';
import type { Profile } from '$lib/domain/profile';
import {
	countStaleFacts,
	idsWithStaleFacts,
	type NewFacts,
	restampFacts,
	saveFacts
} from '$lib/storing/facts';
import { readWithFacts } from '$lib/storing/reading';
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
	/** The names that tell an older vocabulary from this one; `null` where more may have changed. */
	readonly namesSince: (vocabulary: string) => readonly string[] | null;
	/** Called now and then, so that what is derived can be found while the rest comes. */
	readonly onSome: () => Promise<void>;
}

/**
 * Derives anew all facts that are missing or of another version. Goes on where it was after a crash, since what
 * is left to do is read from the store each time. A profile that holds none of the names that were taught or
 * forgotten since keeps its facts under the new version.
 */
export async function deriveStale(
	store: Store,
	vocabulary: Vocabulary,
	asOf: Month,
	{ progress, isCurrent, namesSince, onSome }: Along
): Promise<void> {
	const version = factsVersion(vocabulary, asOf);
	const isSame = unaffected(version, namesSince);
	const total = await countStaleFacts(store, version);
	let shown = 0;
	for (let done = 0; done < total && isCurrent();) {
		const ids = await idsWithStaleFacts(store, version);
		if (!ids.length) return;
		progress.at('read again', done, total);
		const kept: NewFacts[] = [];
		const anew: NewFacts[] = [];
		for (const { id, revision, profile, facts } of await readWithFacts(store, ids)) {
			if (facts && isSame(profile, facts))
				kept.push({ id, revision, facts: { ...facts, version } });
			else anew.push({ id, revision, facts: analyse(profile, vocabulary, asOf) });
		}
		const restamped = kept.length ? await restampFacts(store, kept) : [];
		const saved = anew.length ? await saveFacts(store, anew) : [];
		if (!restamped.length && !saved.length) return;
		done += restamped.length + saved.length;
		if (done - shown < betweenShows) continue;
		shown = done;
		await onSome();
	}
}

/** Whether facts of an older vocabulary would come out the same now. */
function unaffected(
	version: FactsVersion,
	namesSince: Along['namesSince']
): (profile: Profile, facts: Facts) => boolean {
	const looks = new Map<string, ((profile: Profile) => boolean) | null>();
	return (profile, { version: older }) => {
		if (older.analyser !== version.analyser || older.asOf !== version.asOf) return false;
		let look = looks.get(older.vocabulary);
		if (look === undefined) {
			const names = namesSince(older.vocabulary);
			looks.set(older.vocabulary, (look = names && mayMention(names)));
		}
		return look !== null && !look(profile);
	};
}
