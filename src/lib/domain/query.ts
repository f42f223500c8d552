import type { SkillId, Step } from './skill';

export const sorts = ['match', 'experience', 'name', 'added'] as const;
/** How found candidates are ordered: by best evidence, most experience, name, or newest in the pool. */
export type Sort = (typeof sorts)[number];

/** The value that stands for "nothing stated" among places, titles and availabilities. */
export const notStated = '';

/** At least so many months of a skill. */
export interface SkillMonths {
	readonly skill: SkillId;
	readonly atLeast: number;
}

/** Bounds on a number of months, both included; `null` where there is none. */
export interface MonthBounds {
	readonly from: number | null;
	readonly to: number | null;
}

/** What to look for. All parts hold together; within `any`, `places`, `titles` and `availability` one suffices. */
export interface Query {
	/** The text of the search box. */
	readonly words: string;
	readonly must: readonly SkillId[];
	/** At least one of these, where there are any. */
	readonly any: readonly SkillId[];
	readonly not: readonly SkillId[];
	/** Bounds on skills, wherever they are asked for; one that is asked for nowhere else is a must. */
	readonly months: readonly SkillMonths[];
	/** The lowest step of evidence that counts, for every skill asked for. */
	readonly step: Step | null;
	/** Total experience, in months. */
	readonly experience: MonthBounds;
	/** Compared without case; `notStated` finds those who state none. */
	readonly places: readonly string[];
	/** Titles of the position held now, or else of the latest. */
	readonly titles: readonly string[];
	readonly availability: readonly string[];
	/** Whether a bound lets those through who give no dates to hold against it. */
	readonly withUndated: boolean;
	readonly sort: Sort;
	/** Whether words are looked for everywhere but in names: while those are hidden, nobody shall be found by one. */
	readonly withoutNames?: boolean;
}

/** Asks for nothing, and so finds everyone. */
export const emptyQuery: Query = {
	words: '',
	must: [],
	any: [],
	not: [],
	months: [],
	step: null,
	experience: { from: null, to: null },
	places: [],
	titles: [],
	availability: [],
	withUndated: false,
	sort: 'match'
};

/** The skills that everyone found must have: those that are a must, and those bound that are asked for nowhere else. */
export function mustSkills({ must, any, months }: Query): SkillId[] {
	const bound = months.flatMap(({ skill }) => (any.includes(skill) ? [] : [skill]));
	return [...new Set([...must, ...bound])];
}
