import type { Month } from './month';
import { chosenSkills } from './query/choices';
import type { Clause } from './query/clause';
import type { SkillId, Step } from './skill';

export type { MonthBounds } from './query/clause';

export const sorts = ['match', 'months', 'used', 'experience', 'name', 'added'] as const;
/**
 * How found candidates are ordered: by best evidence, most months of the skills asked for, their latest use,
 * most experience, name, or newest in the pool.
 */
export type Sort = (typeof sorts)[number];

/** The value that stands for "nothing stated" among places, titles and availabilities. */
export const notStated = '';

/** What to look for: what is typed and what is chosen hold together. */
export interface Query {
	/** The text of the search box, in the language of queries. */
	readonly words: string;
	/** What was chosen as chips or filters, in normal form. */
	readonly clauses: readonly Clause[];
	/** The lowest step of evidence that counts, for every skill asked for. */
	readonly step: Step | null;
	/** The first month that counts as a last use, for every skill asked for. */
	readonly since: Month | null;
	/** Whether a bound lets those through who give no dates to hold against it. */
	readonly withUndated: boolean;
	readonly sort: Sort;
	/** Whether words are looked for everywhere but in names: while those are hidden, nobody shall be found by one. */
	readonly withoutNames?: boolean;
}

/** Asks for nothing, and so finds everyone. */
export const emptyQuery: Query = {
	words: '',
	clauses: [],
	step: null,
	since: null,
	withUndated: false,
	sort: 'match'
};

/** Whether a query finds everyone, in the usual order. */
export function asksNothing({ words, clauses, step, since, sort }: Query): boolean {
	return !words.trim() && !clauses.length && step === null && since === null && sort === 'match';
}

/** The skills chosen as a must or as one of several, by id. */
export function wantedSkills({ clauses }: Query): SkillId[] {
	return chosenSkills(clauses).flatMap(({ of, part }) =>
		part === 'not' ? [] : [of.name as SkillId]
	);
}

/** The skills chosen that everyone found must have, by id. */
export function mustSkills({ clauses }: Query): SkillId[] {
	const names = clauses.flatMap((clause) => (clause.kind === 'skill' ? [clause.name] : []));
	return [...new Set(names)] as SkillId[];
}
