import { add, type Bits, keep, noBits, setBit } from '../packed/bits';
import { wordRange } from '../pool/pool-facts';
import type { PoolIndex } from '../pool/pool-index';
import type { Passage } from './passage';
import { areUnread, TextsWanted } from './held';
import { eachDocument } from './postings';

/**
 * Everyone whose profile says all words of a passage, wherever they stand: of each side those of one run.
 * @param unfinished whether the last word begins a longer one.
 * @throws TextsWanted where the texts were not read yet.
 */
export function sayingAll(index: PoolIndex, { sides }: Passage, unfinished: boolean): Bits {
	let all: Bits | null = null;
	sides.forEach((runs, s) => {
		let any: Bits | null = null;
		runs.forEach((run, r) => {
			const isBegun = unfinished && s === sides.length - 1 && r === runs.length - 1;
			const those = saying(index, run, isBegun);
			if (any) add(any, those);
			else any = those;
		});
		const either = any ?? noBits(index.room);
		if (all) keep(all, either);
		else all = either;
	});
	return all ?? noBits(index.room);
}

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
			add(those, begun);
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
