import {
	type AnyClause,
	type Clause,
	clauseKey,
	type CloseClause,
	type Leaf,
	type QueryField,
	queryFields,
	wordsClause
} from './clause';

/**
 * The one form of clauses that hold together: what text, chips and address have in common. Brackets that say
 * nothing are gone, nobody is denied twice, nothing stands there twice, and what can be said at the top is said
 * there, in a fixed order: skills, groups, words, experience, then fields, and last what is ruled out.
 */
export function normalClauses(clauses: readonly Clause[]): Clause[] {
	return inOrder(distinct(clauses.flatMap(conjuncts)));
}

function inOrder(clauses: readonly Clause[]): Clause[] {
	return clauses
		.map((clause, i) => ({ clause, i, rank: rankOf(clause) }))
		.sort((a, b) => a.rank - b.rank || a.i - b.i)
		.map(({ clause }) => clause);
}

/** What holds together in a clause, each part normal. */
function conjuncts(clause: Clause): Clause[] {
	const normal = simplified(clause);
	return normal.kind === 'all' ? [...normal.of] : isEmpty(normal) ? [] : [normal];
}

const nothing: Clause = { kind: 'all', of: [] };

function simplified(clause: Clause): Clause {
	switch (clause.kind) {
		case 'all':
			return all(inOrder(distinct(clause.of.flatMap(conjuncts))));
		case 'any':
			return any(clause);
		case 'not':
			return denied(simplified(clause.of));
		case 'close':
			return close(clause);
		default:
			return isEmpty(clause) ? nothing : clause;
	}
}

function all(of: readonly Clause[]): Clause {
	const [only, ...more] = of;
	return only && !more.length ? only : { kind: 'all', of };
}

function any({ least, of }: AnyClause): Clause {
	const parts = distinct(of.map(simplified).filter((part) => !isEmpty(part)));
	const joined =
		least <= 1
			? distinct(
					parts.flatMap((part) => (part.kind === 'any' && part.least === 1 ? part.of : [part]))
				)
			: parts;
	const needed = Math.max(1, Math.min(least, joined.length));
	const [only, ...more] = joined;
	// A group of one skill is kept: it is where the next alternative goes. Of a field one value is all there is.
	if (only && !more.length && !canGrow(only)) return only;
	if (needed > 1 && needed === joined.length) return simplified({ kind: 'all', of: joined });
	return { kind: 'any', least: needed, of: joined };
}

/** Each alternative once; what has to come next to the other is a phrase. */
function close({ sides: [first, second], within, ordered }: CloseClause): Clause {
	const sides = [spoken(first), spoken(second)] as const;
	const [[a, ...more] = [], [b, ...others] = []] = sides;
	if (a === undefined || b === undefined) return nothing;
	if (ordered && within <= 1 && !more.length && !others.length) {
		return wordsClause(`${a} ${b}`, 'usual', true);
	}
	return { kind: 'close', sides, within: Math.max(1, within), ordered };
}

const spoken = (texts: readonly string[]) => [...new Set(texts.filter(saysAnything))];

function canGrow(clause: Clause): boolean {
	return clause.kind === 'skill' || (clause.kind === 'field' && clause.field === 'tag');
}

/** Neither of several is each not. */
function denied(of: Clause): Clause {
	if (of.kind === 'not') return of.of;
	if (of.kind === 'any' && of.least === 1)
		return simplified({ kind: 'all', of: of.of.map(denied) });
	return isEmpty(of) ? of : { kind: 'not', of };
}

function isEmpty(clause: Clause): boolean {
	if (clause.kind === 'all' || clause.kind === 'any') return !clause.of.length;
	const text = clause.kind === 'words' ? clause.text : clause.kind === 'skill' ? clause.name : null;
	return text !== null && !saysAnything(text);
}

function saysAnything(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

function distinct(clauses: readonly Clause[]): Clause[] {
	return [...new Map(clauses.map((clause) => [clauseKey(clause), clause])).values()];
}

/** Where a clause stands among those at the top. */
function rankOf(clause: Clause): number {
	if (clause.kind === 'not') return 100 + rankOf(clause.of);
	const field = fieldOf(clause);
	if (field) return 10 + queryFields.indexOf(field) * 2 + Number(clause.kind === 'any');
	const ranks = { skill: 0, any: 1, all: 2, words: 3, close: 4, experience: 5, field: 6 };
	return ranks[clause.kind];
}

/** The field that a clause, or each alternative of a group, chooses a value of; `null` where it does more. */
export function fieldOf(clause: Clause): QueryField | null {
	const leaves: readonly Clause[] =
		clause.kind === 'any' && clause.least === 1 ? clause.of : [clause];
	const [first] = leaves;
	if (first?.kind !== 'field') return null;
	const isChosen = (leaf: Clause): leaf is Leaf & { kind: 'field' } =>
		leaf.kind === 'field' && leaf.field === first.field && leaf.fit === 'exact';
	return leaves.every(isChosen) ? first.field : null;
}
