import type { Clause } from '$lib/domain/query/clause';
import { wordsOf } from '../near/fold';

/** The phrases of several words that a clause looks for in the whole text, each as its words, folded. */
export function phrasesAsked(clause: Clause): string[][] {
	switch (clause.kind) {
		case 'not':
			return phrasesAsked(clause.of);
		case 'all':
		case 'any':
			return clause.of.flatMap(phrasesAsked);
		case 'words':
			return clause.phrase ? severalWords(clause.text) : [];
		case 'field':
			return clause.field === 'text' ? severalWords(clause.text) : [];
		default:
			return [];
	}
}

function severalWords(text: string): string[][] {
	const words = wordsOf(text);
	return words.length > 1 ? [words] : [];
}
