import type { Clause, MonthBounds } from '$lib/domain/query/clause';
import { isBounded } from '$lib/domain/query/clause';
import { lengthsExpected, readBounds } from './bounds';
import type { Reader } from './reader';

/** A bracket with the bounds that follow it, if any: `(java OR kotlin)>=24m` binds each skill that has no bounds of its own. */
export function boundTogether(reader: Reader, clause: Clause | null): Clause | null {
	const { token } = reader;
	if (!clause || token?.kind !== 'word' || token.spaced || !/^[<>≥≤]/.test(token.text))
		return clause;
	reader.next();
	const months = readBounds(token.text);
	if (!months) {
		reader.problem(token.at, lengthsExpected);
		return clause;
	}
	if (hasOthers(clause)) {
		reader.problem(token.at, `nothing but skills in the bracket: ${token.text} binds no others`);
	}
	const bound = withBounds(clause, months);
	reader.last = null;
	return bound;
}

/** Whether something in a clause cannot be bound. */
function hasOthers(clause: Clause): boolean {
	if (clause.kind === 'any' || clause.kind === 'all') return clause.of.some(hasOthers);
	return clause.kind !== 'skill' && clause.kind !== 'words';
}

function withBounds(clause: Clause, months: MonthBounds): Clause {
	switch (clause.kind) {
		case 'words':
			return { kind: 'skill', name: clause.text, fit: clause.fit, months };
		case 'skill':
			return isBounded(clause.months) ? clause : { ...clause, months };
		case 'any':
		case 'all':
			return { ...clause, of: clause.of.map((one) => withBounds(one, months)) };
		default:
			return clause;
	}
}
