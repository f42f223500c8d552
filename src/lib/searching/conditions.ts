import type { Query } from '$lib/domain/query';
import { stepHeight } from '$lib/domain/skill';
import { type Asked, withoutNames } from './asked';
import { type Bits, countBits, drop, keep } from './bits';
import { evaluate, type Hits, type SkillBounds } from './evaluate';
import type { FacetName } from './facets';
import { withExperience, withSkills, withValues } from './filters';
import type { PoolIndex } from './pool-index';
import { readWords } from './read-words';
import { facetColumns } from './segment';
import { nameOfSkill, type SkillNames } from './skill-names';

/** One part of a query, as those who meet it. */
interface Condition {
	readonly bits: Bits;
	/** Those too whom a bound cannot judge for want of dates. */
	readonly orUndated: Bits;
	/** The facet whose filter it is. */
	readonly facet?: FacetName;
}

/** All parts of a query, worked out over the pool. */
export interface Conditions {
	/** What was asked for in words and skills, in this order. */
	readonly asked: readonly Asked[];
	/** How well each of the asked is met; see `Hits.best`. */
	readonly bests: readonly Uint32Array[];
	/** Those who meet all. */
	readonly found: Bits;
	/** How many meet all but for dates that they do not give; the found include them where the query says so. */
	readonly undated: number;
	/** Those who meet all but a facet's own filter. */
	among(facet: FacetName): Bits;
}

/** Works out who meets a query. */
export function conditionsOf(index: PoolIndex, names: SkillNames, query: Query): Conditions {
	const read = readWords(index, names, query.words);
	const words = query.withoutNames ? read.map(withoutNames) : read;
	const asked = [...words, ...askedSkills(index, names, query)];
	const bounds: SkillBounds = {
		lowestStep: query.step ? stepHeight(query.step) : 0,
		months: new Map(query.months.map(({ skill, atLeast }) => [skill, atLeast])),
		withUndated: query.withUndated
	};
	const hits = asked.map((one): Hits => evaluate(index, one, bounds));
	const conditions: Condition[] = [...hits, ...filters(index, query)];
	const live = index.live.slice();
	if (query.not.length) drop(live, withSkills(index, query.not));

	const dated = meeting(live, conditions, false);
	const orUndated = conditions.some(isBound) ? meeting(live, conditions, true) : dated;
	return {
		asked,
		bests: hits.map(({ best }) => best),
		found: query.withUndated ? orUndated : dated,
		undated: orUndated === dated ? 0 : countBits(orUndated) - countBits(dated),
		among: (facet) => {
			const others = conditions.filter((condition) => condition.facet !== facet);
			if (others.length === conditions.length) return query.withUndated ? orUndated : dated;
			return meeting(live, others, query.withUndated);
		}
	};
}

/** The skills that were chosen: each must for itself, and any of the others together. */
function askedSkills(index: PoolIndex, names: SkillNames, query: Query): Asked[] {
	const bound = query.months.map(({ skill }) => skill);
	const must = new Set([...query.must, ...bound.filter((skill) => !query.any.includes(skill))]);
	const groups = [...must].map((skill) => [skill]);
	if (query.any.length) groups.push([...query.any]);
	return groups.map((group) => {
		const readings = group.map((skill) => ({
			kind: 'exact' as const,
			skill,
			name: nameOfSkill(index, names, skill)
		}));
		return { text: readings.map(({ name }) => name).join(' or '), readings };
	});
}

function filters(index: PoolIndex, query: Query): Condition[] {
	const values = facetColumns
		.filter((column) => query[column].length)
		.map((column): Condition => {
			const bits = withValues(index, column, query[column]);
			return { bits, orUndated: bits, facet: column };
		});
	const { from, to } = query.experience;
	if (from === null && to === null) return values;
	return [...values, { ...withExperience(index, query.experience), facet: 'experience' }];
}

/** Whether dates are held against somebody. */
function isBound({ bits, orUndated }: Condition): boolean {
	return bits !== orUndated;
}

function meeting(live: Bits, conditions: readonly Condition[], undatedToo: boolean): Bits {
	const meeting = live.slice();
	for (const { bits, orUndated } of conditions) keep(meeting, undatedToo ? orUndated : bits);
	return meeting;
}
