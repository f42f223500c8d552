import { Growing } from '../packed/growing';
import type { Order, Part } from '../segments/merge-order';
import { packStrings, stringAt, stringCount } from '../packed/strings';
import { areUnread, TextsWanted } from './held';
import { eachDocument, PostingWriter, type Texts } from './postings';

const gone = 0xffffffff;

/** The texts of several segments, each with the documents' new numbers. Words that nobody is left with go. */
export function mergeTexts(parts: readonly Part[], { part, document }: Order): Texts {
	const all = parts.map(({ texts }) => {
		if (areUnread(texts)) throw new TextsWanted();
		return texts;
	});
	const numbers = parts.map(({ segment: { size } }) => new Uint32Array(size).fill(gone));
	document.forEach((d, i) => {
		const ofPart = numbers[part[i] ?? 0];
		if (ofPart) ofPart[d] = i;
	});
	const words: string[] = [];
	const starts = new Growing();
	const writer = new PostingWriter();
	const next = parts.map(() => 0);
	starts.push(0);
	for (;;) {
		const word = leastWord(all, next);
		if (word === null) break;
		const found = new Growing();
		all.forEach((texts, p) => {
			const w = next[p] ?? 0;
			if (w >= stringCount(texts.words) || stringAt(texts.words, w) !== word) return;
			next[p] = w + 1;
			eachDocument(texts, w, (d) => {
				const now = numbers[p]?.[d] ?? gone;
				if (now !== gone) found.push(now);
			});
		});
		if (!found.length) continue;
		writer.begin();
		for (const d of found.toUint32().sort()) writer.push(d);
		words.push(word);
		starts.push(writer.length);
	}
	return { words: packStrings(words), starts: starts.toUint32(), bytes: writer.toBytes() };
}

function leastWord(all: readonly Texts[], next: readonly number[]): string | null {
	let least: string | null = null;
	all.forEach((texts, p) => {
		const w = next[p] ?? 0;
		if (w >= stringCount(texts.words)) return;
		const word = stringAt(texts.words, w);
		if (least === null || word < least) least = word;
	});
	return least;
}
