import { foldTag } from '$lib/domain/tag';
import { tagsInText } from './batch';
import { type Bits, countBits, hasBit, noBits, setBit } from '../packed/bits';
import { Growing } from '../packed/growing';
import { type Marks, textsThat } from './marks';
import { memo } from '../packed/memo';
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
export function countUntagged({ tags }: PoolIndex, among: Bits): number {
	const tagged = taggedIn(tags).reduce((count, at) => count + Number(hasBit(among, at)), 0);
	return countBits(among) - tagged;
}

/** The ordinals with a tag: few have one, and every search counts them. */
const taggedIn = memo(({ numbers }: Marks): Uint32Array => {
	const tagged = new Growing();
	for (let ordinal = 0; ordinal < numbers.length; ordinal++) {
		if (numbers[ordinal]) tagged.push(ordinal);
	}
	return tagged.toUint32();
});

/** All tags there are among some candidates, the most frequent first and equals by name; a tag as it is met first. */
export function countTags(index: PoolIndex, among: Bits): TagCount[] {
	const ofTexts = new Uint32Array(index.tags.texts.length);
	for (const ordinal of taggedIn(index.tags)) {
		const n = index.tags.numbers[ordinal] ?? 0;
		if (hasBit(among, ordinal)) ofTexts[n] = (ofTexts[n] ?? 0) + 1;
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
