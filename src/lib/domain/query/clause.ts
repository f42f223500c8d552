import type { SkillId } from '../skill';

/** Bounds on a number of months, both included; `null` where there is none. */
export interface MonthBounds {
	readonly from: number | null;
	readonly to: number | null;
}

/** Bounds that bind nothing. */
export const unbounded: MonthBounds = { from: null, to: null };

/** Whether anything is bound at all. */
export function isBounded({ from, to }: MonthBounds): boolean {
	return from !== null || to !== null;
}

/**
 * How closely what is asked for has to fit: `usual` takes what equals it, or else what begins with it, or else
 * what is near; `exact` only what equals it; `begun` what equals it or begins with it; `near` all three at once.
 */
export type Fit = 'usual' | 'exact' | 'begun' | 'near';

/** The fields that can be asked for by name, in the order in which their choices stand. */
export const queryFields = [
	'place',
	'family',
	'title',
	'company',
	'school',
	'name',
	'availability',
	'source',
	'tag',
	'added',
	'list',
	'text',
	'currenttitle',
	'currentcompany',
	'pastcompany',
	'headline'
] as const;
export type QueryField = (typeof queryFields)[number];

/** Plain words, read against skills, names, titles, employers, schools and places, and at last the whole text. */
export interface WordsClause {
	readonly kind: 'words';
	readonly text: string;
	readonly fit: Fit;
	/** Whether they stand together in this order: "…" in the text. */
	readonly phrase: boolean;
}

/** Words, or words that stand together, of which one each stands close to the other in one text. */
export interface CloseClause {
	readonly kind: 'close';
	/** Of each side one is enough. */
	readonly sides: readonly [first: readonly string[], second: readonly string[]];
	/** How many words on from the one the other may stand: 1 is the next word. */
	readonly within: number;
	/** Whether the second stands after the first. */
	readonly ordered: boolean;
}

/** A skill by its id or one of its names. */
export interface SkillClause {
	readonly kind: 'skill';
	readonly name: string;
	readonly fit: Fit;
	readonly months: MonthBounds;
}

/**
 * Words in one field. With the fit `exact` it is the whole value that counts, as candidates state it and as
 * filters choose it; the empty text then finds those who state none.
 */
export interface FieldClause {
	readonly kind: 'field';
	readonly field: QueryField;
	readonly text: string;
	readonly fit: Fit;
}

/** Total experience. */
export interface ExperienceClause {
	readonly kind: 'experience';
	readonly months: MonthBounds;
}

export interface AllClause {
	readonly kind: 'all';
	readonly of: readonly Clause[];
}

/** At least so many of some. */
export interface AnyClause {
	readonly kind: 'any';
	readonly least: number;
	readonly of: readonly Clause[];
}

export interface NotClause {
	readonly kind: 'not';
	readonly of: Clause;
}

/** One thing to look for that needs no other. */
export type Leaf = WordsClause | CloseClause | SkillClause | FieldClause | ExperienceClause;

/** Something that a candidate meets, does not meet, or cannot be held to for want of dates. */
export type Clause = Leaf | AllClause | AnyClause | NotClause;

/** Whether a clause holds no others. */
export function isLeaf(clause: Clause): clause is Leaf {
	return clause.kind !== 'all' && clause.kind !== 'any' && clause.kind !== 'not';
}

/** Plain words; with `phrase` they stand together in their order. */
export function wordsClause(text: string, fit: Fit = 'usual', phrase = false): WordsClause {
	return { kind: 'words', text, fit, phrase };
}

/** A skill by its id or one of its names, with bounds on its months. */
export function skillClause(name: SkillId | string, months = unbounded): SkillClause {
	return { kind: 'skill', name, fit: 'usual', months };
}

/** Words in one field. */
function fieldClause(field: QueryField, text: string, fit: Fit = 'usual'): FieldClause {
	return { kind: 'field', field, text, fit };
}

/** A value of a field as filters choose it; `notStated` for none. */
export function valueClause(field: QueryField, value: string): FieldClause {
	return fieldClause(field, value, 'exact');
}

/** At least `least` of some clauses. */
export function anyClause(of: readonly Clause[], least = 1): AnyClause {
	return { kind: 'any', least, of };
}

/** What must not be met. */
export function notClause(of: Clause): NotClause {
	return { kind: 'not', of };
}

/** A text that is the same for equal clauses and for no others. */
export function clauseKey(clause: Clause): string {
	switch (clause.kind) {
		case 'words':
			return JSON.stringify([clause.phrase ? 'phrase' : 'words', clause.text, clause.fit]);
		case 'close':
			return JSON.stringify(['close', clause.sides, clause.within, clause.ordered]);
		case 'skill':
			return JSON.stringify([
				'skill',
				clause.name,
				clause.fit,
				clause.months.from,
				clause.months.to
			]);
		case 'field':
			return JSON.stringify(['field', clause.field, clause.text, clause.fit]);
		case 'experience':
			return JSON.stringify(['experience', clause.months.from, clause.months.to]);
		case 'not':
			return `not(${clauseKey(clause.of)})`;
		case 'all':
			return `all(${clause.of.map(clauseKey).join()})`;
		case 'any':
			return `any${clause.least}(${clause.of.map(clauseKey).join()})`;
	}
}
