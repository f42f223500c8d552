/** What a search found, for those who show it. */
export { type FieldMatch, isSkillMatch, type Match, type SkillMatch } from '$lib/searching/matches';
export type { FacetName, SkillCount, ValueCount } from '$lib/searching/facets';
export type { SharedSkill, Similar } from '$lib/searching/similar';
export type { Found, ListedRow } from '$lib/workers/pool-api';
