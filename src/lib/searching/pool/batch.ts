import { inOrderOfNames, segmentInOrder } from '../segments/build-segment';
import type { Digest } from '../digest';
import type { Segment } from '../segments/segment';
import { buildTexts } from '../whole-text/build-texts';
import type { Texts } from '../whole-text/postings';

/** Some candidates packed apart from the index, to be put into it. Plain data, to be posted. */
export interface Batch {
	readonly segment: Segment;
	readonly texts: Texts;
	/** For each document its tags, as one text. */
	readonly tags: readonly string[];
	/** For each document the version of its facts. */
	readonly stamps: readonly string[];
}

/** Packs digests. Each id may come once only. */
export function packBatch(digests: Iterable<Digest>): Batch {
	const sorted = inOrderOfNames(digests);
	return {
		segment: segmentInOrder(sorted),
		texts: buildTexts(sorted.map(({ said = [] }) => said)),
		tags: sorted.map(({ tags }) => tagText(tags)),
		stamps: sorted.map(({ stamp }) => stamp)
	};
}

/** Tags as one text. A tag is one line. */
export function tagText(tags: readonly string[]): string {
	return tags.join('\n');
}

/** The tags in a text. */
export function tagsInText(text: string): readonly string[] {
	return text ? text.split('\n') : [];
}
