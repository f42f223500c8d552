import { wordSet } from '../names/word-set';
import type { Words } from '../names/words';

/** What says of the thing before it that it is still to come: "Rust is next on my list", "Go: still on my to-do list". */
const coming =
	/^(?:(?:is|are|comes?) (?:still |also |up )?)?(?:next(?: on my| for me| up|$)|on my (?:(?:wish|to do|reading|learning) )?(?:list|radar|roadmap))/;
/** What it begins with. */
const openings = wordSet('is are come comes next on');
/** Words that it takes at most. */
const longest = 7;

/** Whether words in lower case, which stand right after a skill, say that it is yet to be learnt. */
export function comesNext(after: readonly string[]): boolean {
	return openings.has(after[0] ?? '') && coming.test(after.slice(0, longest).join(' '));
}

/** The same of the words after one, to the end of its sentence. */
export function comesNextAfter(words: Words, last: number): boolean {
	if (words.sentenceEndsAfter(last) || !openings.has(words.lower(last + 1))) return false;
	const after: string[] = [];
	for (let word = last + 1; word < words.count && after.length < longest; word++) {
		after.push(words.lower(word));
		if (words.sentenceEndsAfter(word)) break;
	}
	return comesNext(after);
}
