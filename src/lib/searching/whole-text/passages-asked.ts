import type { Clause, CloseClause } from '$lib/domain/query/clause';
import { wordsOf } from '../near/fold';
import { hasPlaces, type Passage, phrase } from './passage';

/** The passages that a clause looks for in the whole text of which the words alone do not tell. */
export function passagesAsked(clause: Clause): Passage[] {
	switch (clause.kind) {
		case 'not':
			return passagesAsked(clause.of);
		case 'all':
		case 'any':
			return clause.of.flatMap(passagesAsked);
		case 'close':
			return [passageOf(clause)];
		case 'words':
			return clause.phrase ? severalWords(clause.text) : [];
		case 'field':
			return clause.field === 'text' ? severalWords(clause.text) : [];
		default:
			return [];
	}
}

/** What a clause about words that stand close looks for. */
export function passageOf({ sides, within, ordered }: CloseClause): Passage {
	return {
		sides: sides.map((texts) => texts.map(wordsOf).filter(({ length }) => length)),
		standing: { within, ordered }
	};
}

function severalWords(text: string): Passage[] {
	return [phrase(wordsOf(text))].filter(hasPlaces);
}
