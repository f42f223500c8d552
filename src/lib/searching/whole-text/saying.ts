import { type Bits, keep, noBits, setBit } from '../packed/bits';
import { wordRange } from '../pool/pool-facts';
import type { PoolIndex } from '../pool/pool-index';
import { areUnread, TextsWanted } from './held';
import { eachDocument } from './postings';

/**
 * Everyone whose profile says all of some words, anywhere.
 * @param unfinished whether the last begins a longer one.
 * @throws TextsWanted where the texts were not read yet.
 */
export function saying(index: PoolIndex, words: readonly string[], unfinished: boolean): Bits {
	let all: Bits | null = null;
	words.forEach((word, i) => {
		const isBegun = unfinished && i === words.length - 1;
		const those = sayingOne(index, word, false);
		if (isBegun) {
			const begun = sayingOne(index, word, true);
			those.forEach((element, n) => (those[n] = element | (begun[n] ?? 0)));
		}
		if (all) keep(all, those);
		else all = those;
	});
	return all ?? noBits(index.room);
}

/** Whether any profile says a word. @throws TextsWanted where the texts were not read yet. */
export function isSaid(index: PoolIndex, word: string, unfinished: boolean): boolean {
	return sayingOne(index, word, unfinished).some((element, i) => element & (index.live[i] ?? 0));
}

function sayingOne(index: PoolIndex, word: string, unfinished: boolean): Bits {
	const bits = noBits(index.room);
	index.texts.forEach((texts, s) => {
		if (areUnread(texts)) throw new TextsWanted();
		const start = index.starts[s] ?? 0;
		const [from, to] = wordRange(texts.words, word, unfinished);
		for (let w = from; w < to; w++) eachDocument(texts, w, (d) => setBit(bits, start + d));
	});
	return bits;
}
