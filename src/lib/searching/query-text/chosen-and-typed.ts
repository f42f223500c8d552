import type { Query } from '$lib/domain/query';
import { type Clause, clauseKey } from '$lib/domain/query/clause';
import { type Asking, isPlainWords } from './forms';

/** What is asked beyond plain words. */
export type Conditions = Pick<Query, 'clauses' | 'step' | 'since'>;

/**
 * The conditions of a query, those that were chosen apart from those that only stand in its text; `null` where there are
 * none. What is typed of evidence where some was chosen stands in the place of that.
 * @param asking all that the query asks.
 */
export function chosenAndTyped(
	query: Query,
	asking: Asking
): { readonly chosen: Conditions | null; readonly typed: Conditions | null } {
	const conditions = asking.clauses.filter((clause) => !isPlainWords(clause));
	const keys = new Set(query.clauses.map(clauseKey));
	const isChosen = (clause: Clause) => keys.has(clauseKey(clause));
	const { step, since } = asking;
	return {
		chosen: unlessNothing({
			clauses: conditions.filter(isChosen),
			step: query.step === null ? null : step,
			since: query.since === null ? null : since
		}),
		typed: unlessNothing({
			clauses: conditions.filter((clause) => !isChosen(clause)),
			step: query.step === null ? step : null,
			since: query.since === null ? since : null
		})
	};
}

function unlessNothing(conditions: Conditions): Conditions | null {
	const { clauses, step, since } = conditions;
	return clauses.length > 0 || step !== null || since !== null ? conditions : null;
}
