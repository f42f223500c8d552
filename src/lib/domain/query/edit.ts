import { type Part, withChoice } from './choices';
import { anyClause, type Clause, clauseKey, type Leaf, notClause } from './clause';
import { fieldOf, normalClauses } from './normal';

/** Clauses with one of them replaced by others, wherever it stands; by none, to take it out. */
export function replaceClause(
	clauses: readonly Clause[],
	target: Clause,
	by: readonly Clause[]
): Clause[] {
	const key = clauseKey(target);
	const replaced = (clause: Clause): Clause[] => {
		if (clauseKey(clause) === key) return [...by];
		switch (clause.kind) {
			case 'not': {
				const [of, ...more] = replaced(clause.of);
				if (!of) return [];
				return [notClause(more.length ? { kind: 'all', of: [of, ...more] } : of)];
			}
			case 'all':
				return [{ ...clause, of: clause.of.flatMap(replaced) }];
			case 'any': {
				const of = clause.of.flatMap(replaced);
				return [{ ...clause, of, least: Math.min(clause.least, Math.max(1, of.length)) }];
			}
			default:
				return [clause];
		}
	};
	return normalClauses(clauses.flatMap(replaced));
}

/** The clauses with one of them as a must, as one of several, or ruled out. */
export function withPart(clauses: readonly Clause[], leaf: Leaf, part: Part): Clause[] {
	if (leaf.kind === 'skill' || (leaf.kind === 'field' && leaf.fit === 'exact')) {
		return withChoice(clauses, leaf, part);
	}
	const others = replaceClause(clauses, leaf, []);
	if (part === 'must') return normalClauses([...others, leaf]);
	if (part === 'not') return normalClauses([...others, notClause(leaf)]);
	const at = others.findIndex((clause) => clause.kind === 'any' && fieldOf(clause) === null);
	const group = others[at];
	if (group?.kind !== 'any') return normalClauses([...others, anyClause([leaf])]);
	const joined = { ...group, of: [...group.of, leaf] };
	return normalClauses(others.map((clause, i) => (i === at ? joined : clause)));
}
