import { analyseForSearch } from '$lib/analysing/analyse';
import type { Candidate } from '$lib/domain/candidate';
import type { Month } from '$lib/domain/month';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import { type Batch, packBatch } from '$lib/searching/pool/batch';
import { digestOf } from '$lib/searching/digest';
import type { Part } from '$lib/searching/segments/merge-order';
import { type Merged, mergeSegments } from '$lib/searching/segments/merge-segments';
import { defaultVocabulary, type Vocabulary, withTaught } from '$lib/vocabulary/vocabulary';

/** By what facts are derived. */
export interface Terms {
	readonly taught: readonly TaughtAlias[];
	/** The month that counts as now. */
	readonly asOf: Month;
}

/** Does the heavy work on the index, which would keep searches waiting where they are answered. */
export interface Analyst {
	/** Derives the facts of candidates and packs what the index needs of them. */
	pack(candidates: readonly Candidate[], terms: Terms): Promise<Batch>;
	/** Gets ready to pack very many, for whoever knows of them before they are there. */
	makeReady(terms: Terms): Promise<void>;
	merge(parts: readonly Part[]): Promise<Merged>;
}

/** An analyst in this thread. */
export function analystHere(): Analyst {
	const vocabularyOf = lastVocabulary();
	return {
		async pack(candidates, { taught, asOf }) {
			const vocabulary = vocabularyOf(taught);
			return packBatch(
				candidates.map((candidate) =>
					digestOf({ ...candidate, facts: analyseForSearch(candidate.profile, vocabulary, asOf) })
				)
			);
		},

		async makeReady({ taught, asOf }) {
			// What the vocabulary looks up names by is made for the first text.
			analyseForSearch({ basics: { summary: 'Anything' } }, vocabularyOf(taught), asOf);
		},

		async merge(parts) {
			return mergeSegments(parts);
		}
	};
}

/** The vocabulary with what was taught, made anew only when that is something else. */
function lastVocabulary(): (taught: readonly TaughtAlias[]) => Vocabulary {
	let known = '[]';
	let vocabulary = defaultVocabulary();
	return (taught) => {
		const text = JSON.stringify(taught);
		if (text !== known) vocabulary = withTaught(defaultVocabulary(), taught);
		known = text;
		return vocabulary;
	};
}
