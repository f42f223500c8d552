import { foldTag } from '$lib/domain/tag';
import { tagsInText } from './batch';
import { type Bits, hasBit, noBits, setBit } from './bits';
import { type Marks, textsThat } from './marks';
import type { PoolIndex } from './pool-index';

/** A tag and how many candidates have it. */
export interface TagCount {
	readonly tag: string;
	readonly count: number;
}

/** Who has a tag; case does not matter. */
export function taggedWith(index: PoolIndex, tag: string): Bits {
	const wanted = foldTag(tag);
	return markedWith(index, index.tags, (text) =>
		tagsInText(text).some((one) => foldTag(one) === wanted)
	);
}

/** Everyone whose mark fits. */
export function markedWith(index: PoolIndex, marks: Marks, fits: (text: string) => boolean): Bits {
	const doFit = textsThat(marks, fits);
	const bits = noBits(index.room);
	for (let ordinal = 0; ordinal < index.room; ordinal++) {
		if (doFit[marks.numbers[ordinal] ?? 0] && hasBit(index.live, ordinal)) setBit(bits, ordinal);
	}
	return bits;
}

/** How many of some candidates have no tag. */
export function countUntagged({ tags, room }: PoolIndex, among: Bits): number {
	let count = 0;
	for (let ordinal = 0; ordinal < room; ordinal++) {
		if (!tags.numbers[ordinal] && hasBit(among, ordinal)) count++;
	}
	return count;
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
