import { countingSort } from '../packed/counting-sort';
import { Growing, Numbering } from '../packed/growing';
import { packStrings } from '../packed/strings';
import { PostingWriter, type Texts } from './postings';

/** Turns the words of documents round, to the documents of each word. @param said for each document, each word once. */
export function buildTexts(said: readonly (readonly string[])[]): Texts {
	const numbering = new Numbering();
	const word = new Growing();
	const document = new Growing();
	said.forEach((words, d) => {
		for (const one of words) {
			word.push(numbering.of(one));
			document.push(d);
		}
	});
	const { texts } = numbering;
	const sorted = texts
		.map((_, n) => n)
		.sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
	const rank = new Uint32Array(texts.length);
	sorted.forEach((n, at) => (rank[n] = at));
	const keys = word.toUint32().map((n) => rank[n] ?? 0);
	const { starts: groups, order } = countingSort(keys, texts.length);
	const writer = new PostingWriter();
	const starts = new Uint32Array(texts.length + 1);
	sorted.forEach((_, w) => {
		writer.begin();
		for (let i = groups[w] ?? 0; i < (groups[w + 1] ?? 0); i++) {
			writer.push(document.at(order[i] ?? 0));
		}
		starts[w + 1] = writer.length;
	});
	return {
		words: packStrings(sorted.map((n) => texts[n] ?? '')),
		starts,
		bytes: writer.toBytes()
	};
}
