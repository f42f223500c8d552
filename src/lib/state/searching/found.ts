/** What a search found, for those who show it. */
export {
	type FieldMatch,
	isFieldMatch,
	isSkillMatch,
	type Match,
	type SkillMatch
} from '$lib/searching/showing/matches';
export {
	type FacetName,
	fieldOfFacet,
	type SkillCount,
	type ValueCount,
	type ValueFacet
} from '$lib/searching/facets/facets';
export type { Explanation, ExplainedMatch } from '$lib/searching/showing/explain';
export type { Failing, WhyNot } from '$lib/searching/showing/why-not';
export type { TextProblem } from '$lib/searching/query-text/problem';
export type { PersonNamed } from '$lib/workers/asking';
export type { SharedSkill, Similar } from '$lib/searching/similar';
export type { Found, ListedRow } from '$lib/workers/showing/found';
