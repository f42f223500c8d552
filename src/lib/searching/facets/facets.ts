import { notStated, type Query } from '$lib/domain/query';
import { chosenSkills, chosenValues } from '$lib/domain/query/choices';
import type { QueryField } from '$lib/domain/query/clause';
import { type SkillId, stepHeight } from '$lib/domain/skill';
import type { Bits } from '../packed/bits';
import { countSkills, countValues, countYears, mostYears } from './counting';
import { fold } from '../near/fold';
import { foldTag } from '$lib/domain/tag';
import { memo, remembered } from '../packed/memo';
import { mostFrequent } from './most-frequent';
import { skillInPool, skillsOf, valuesOf } from '../pool/pool-facts';
import type { PoolIndex } from '../pool/pool-index';
import { byColumn, type FacetColumn, facetColumns } from '../segments/segment';
import { countTags, countUntagged } from '../pool/tags';

/** A skill and how many of the found have it, stated or implied. */
export interface SkillCount {
	readonly skill: SkillId;
	readonly name: string;
	readonly category: string;
	readonly count: number;
}

/** A value as candidates state it, `notStated` for those who state none, and how many of the found have it. */
export interface ValueCount {
	readonly value: string;
	readonly count: number;
}

/** The values of a facet, most frequent first and then by name. */
export interface FacetCounts<Count> {
	/** The first of them, and those that the query holds, whatever their count. */
	readonly values: readonly Count[];
	/** How many have a count at all. */
	readonly distinct: number;
}

/** The total experience of the found, in whole years. */
export interface ExperienceCounts {
	/** How many have 0 years, 1 year …; the last counts 40 years and more. */
	readonly years: readonly number[];
	readonly notStated: number;
}

/**
 * Counts that follow the query. Skills are counted among the found: so many would be left if this were a must
 * too. The others are choices of one among several, so each is counted as if it had no filter of its own: so
 * many would be found if this were chosen alone.
 */
export interface Facets extends Readonly<Record<ValueFacet, FacetCounts<ValueCount>>> {
	readonly skills: FacetCounts<SkillCount>;
	readonly experience: ExperienceCounts;
}

export type FacetName = keyof Facets;

/** The facets there are. */
export const facetNames: readonly FacetName[] = [...facetColumns, 'tags', 'skills', 'experience'];

/** The field that the values of a column are chosen by. */
const fieldOfColumn: Readonly<Record<FacetColumn, QueryField>> = {
	titles: 'title',
	places: 'place',
	availability: 'availability',
	employers: 'company',
	families: 'family',
	sources: 'source',
	added: 'added'
};

/** The facets that values of a field are chosen from. */
export type ValueFacet = FacetColumn | 'tags';

/** The field that a value of a facet is asked for in. */
export const fieldOfFacet: Readonly<Record<ValueFacet, QueryField>> = {
	...fieldOfColumn,
	tags: 'tag'
};

/** Who is counted for a facet: the found, but for the facet's own filter. */
export type Among = (facet: FacetName) => Bits;

/** Counts all facets. @param most how many values of each are wanted. */
export function facetsOf(index: PoolIndex, query: Query, among: Among, most: number): Facets {
	return {
		...byColumn((column) => valueFacet(index, query, column, among(column), most)),
		tags: tagFacet(index, query, among('tags'), most),
		skills: skillFacet(index, query, among('skills'), most),
		experience: experienceFacet(index, among('experience'))
	};
}

function skillFacet(
	index: PoolIndex,
	query: Query,
	among: Bits,
	most: number
): FacetCounts<SkillCount> {
	const counts = countSkills(index, among, query.step ? stepHeight(query.step) : 0);
	const chosen = chosenSkills(query.clauses).map(({ of }) => skillsOf(index).numberOf(of.name));
	const { first, distinct } = mostFrequent(counts, foldedSkills(index), most, {
		chosen,
		containing: ''
	});
	return {
		values: first.map((n) => ({ ...describeSkill(index, n), count: counts[n] ?? 0 })),
		distinct
	};
}

/** Counts the values of a column. @param containing only those with this text in them, the chosen ones aside. */
export function valueFacet(
	index: PoolIndex,
	query: Query,
	column: FacetColumn,
	among: Bits,
	most: number,
	containing = ''
): FacetCounts<ValueCount> {
	const counts = countValues(index, column, among);
	const { valueAt, numberOf } = valuesOf[column](index);
	const chosen = chosenValues(query.clauses, fieldOfColumn[column]).map(({ of }) =>
		numberOf(of.text)
	);
	const folded = foldedValues[column](index);
	const { first, distinct } = mostFrequent(counts, folded, most, { chosen, containing });
	return {
		values: first.map((n) => ({ value: valueAt(n), count: counts[n] ?? 0 })),
		distinct
	};
}

/** Counts the tags, and those without any. @param containing only those with this text in them, the chosen aside. */
export function tagFacet(
	index: PoolIndex,
	query: Query,
	among: Bits,
	most: number,
	containing = ''
): FacetCounts<ValueCount> {
	const untagged = { value: notStated, count: countUntagged(index, among) };
	const tagged = countTags(index, among).map(({ tag, count }) => ({ value: tag, count }));
	const counted = [...tagged, untagged].filter(({ count }) => count);
	const contained = fold(containing);
	const wanted = counted.filter(({ value }) => fold(value).includes(contained));
	const chosen = chosenValues(query.clauses, 'tag').map(({ of }) => of.text);
	const known = (tag: string) => counted.find(({ value }) => foldTag(value) === foldTag(tag));
	const more = chosen.map((tag) => known(tag) ?? { value: tag, count: 0 });
	return { values: [...new Set([...wanted.slice(0, most), ...more])], distinct: wanted.length };
}

function experienceFacet(index: PoolIndex, among: Bits): ExperienceCounts {
	const counts = [...countYears(index, among)];
	return { years: counts.slice(0, mostYears + 1), notStated: counts[mostYears + 1] ?? 0 };
}

function describeSkill(index: PoolIndex, n: number): Omit<SkillCount, 'count'> {
	const skill = skillsOf(index).valueAt(n) as SkillId;
	const { name, category } = skillInPool(index, skill) ?? { name: skill, category: '' };
	return { skill, name, category };
}

const foldedSkills = memo((index: PoolIndex) =>
	remembered((n) => fold(describeSkill(index, n).name))
);

const foldedValues = byColumn((column) =>
	memo((index: PoolIndex) => remembered((n) => fold(valuesOf[column](index).valueAt(n))))
);
