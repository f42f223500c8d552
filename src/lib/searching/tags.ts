import { foldTag } from '$lib/domain/tag';
import { tagsInText } from './batch';
import { type Bits, hasBit, noBits, setBit } from './bits';
import { textsThat } from './marks';
import type { PoolIndex } from './pool-index';

/** A tag and how many candidates have it. */
export interface TagCount {
	readonly tag: string;
	readonly count: number;
}

/** Who has a tag; case does not matter. */
export function taggedWith(index: PoolIndex, tag: string): Bits {
	const wanted = foldTag(tag);
	const fits = textsThat(index.tags, (text) =>
		tagsInText(text).some((one) => foldTag(one) === wanted)
	);
	const bits = noBits(index.room);
	for (let ordinal = 0; ordinal < index.room; ordinal++) {
		if (fits[index.tags.numbers[ordinal] ?? 0] && hasBit(index.live, ordinal))
			setBit(bits, ordinal);
	}
	return bits;
}

/** All tags there are among some candidates, the most frequent first and equals by name; a tag as it is met first. */
export function countTags(index: PoolIndex, among: Bits): TagCount[] {
	const ofTexts = new Uint32Array(index.tags.texts.length);
	for (let ordinal = 0; ordinal < index.room; ordinal++) {
		const n = index.tags.numbers[ordinal] ?? 0;
		if (n && hasBit(among, ordinal)) ofTexts[n] = (ofTexts[n] ?? 0) + 1;
	}
	const counts = new Map<string, { tag: string; count: number }>();
	ofTexts.forEach((count, n) => {
		if (!count) return;
		for (const tag of tagsInText(index.tags.texts[n] ?? '')) {
			const known = counts.get(foldTag(tag));
			if (known) known.count += count;
			else counts.set(foldTag(tag), { tag, count });
		}
	});
	return [...counts.values()].sort(
		(a, b) => b.count - a.count || (foldTag(a.tag) < foldTag(b.tag) ? -1 : 1)
	);
}
