import { lettersOf } from '../near/fold';
import { Growing } from '../packed/growing';
import type { Order, Part } from './merge-order';
import type { Words } from './segment';
import { packStrings, stringAt, stringCount } from '../packed/strings';

/** The words of several segments, each with the documents' new numbers. Words that nobody is left with go. */
export function mergeWords(parts: readonly Part[], order: Order): Words {
	const documents = newNumbers(parts, order);
	const words: string[] = [];
	const starts = new Growing();
	const postings = new Growing();
	starts.push(0);
	const next = parts.map(() => 0);
	for (;;) {
		const word = leastWord(parts, next);
		if (word === null) break;
		const from = postings.length;
		let sources = 0;
		parts.forEach(({ segment: { words: old } }, p) => {
			const w = next[p] ?? 0;
			if (w >= stringCount(old.words) || stringAt(old.words, w) !== word) return;
			next[p] = w + 1;
			const before = postings.length;
			for (let at = old.starts[w] ?? 0; at < (old.starts[w + 1] ?? 0); at++) {
				const d = documents[p]?.[old.document[at] ?? 0] ?? gone;
				// A document and its fields in one number, which sorts by document.
				if (d !== gone) postings.push(d * 256 + (old.fields[at] ?? 0));
			}
			if (postings.length > before) sources++;
		});
		if (postings.length === from) continue;
		if (sources > 1) postings.sort(from);
		words.push(word);
		starts.push(postings.length);
	}
	const all = postings.toUint32();
	return {
		words: packStrings(words),
		letters: Uint32Array.from(words, lettersOf),
		starts: starts.toUint32(),
		document: all.map((posting) => posting >>> 8),
		fields: Uint8Array.from(all, (posting) => posting & 255)
	};
}

const gone = 0xffffffff;

/** For each part and each of its documents the document's new number. */
function newNumbers(parts: readonly Part[], { part, document }: Order): Uint32Array[] {
	const numbers = parts.map(({ segment: { size } }) => new Uint32Array(size).fill(gone));
	document.forEach((d, i) => {
		const ofPart = numbers[part[i] ?? 0];
		if (ofPart) ofPart[d] = i;
	});
	return numbers;
}

function leastWord(parts: readonly Part[], next: readonly number[]): string | null {
	let least: string | null = null;
	parts.forEach(({ segment: { words } }, p) => {
		const w = next[p] ?? 0;
		if (w >= stringCount(words.words)) return;
		const word = stringAt(words.words, w);
		if (least === null || word < least) least = word;
	});
	return least;
}
