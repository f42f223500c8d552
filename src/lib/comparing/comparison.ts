import type { Month } from '$lib/domain/month';
import type { SkillId } from '$lib/domain/skill';
import type { Person } from './person';
import type { Row, RowGroup, Section } from './row';
import { background } from './rows/background';
import { checks } from './rows/checks';
import { experience } from './rows/experience';
import { figures } from './rows/figures';
import { overview } from './rows/overview';
import { skills } from './rows/skills';

/** The rows that line up two or more candidates. */
export interface Comparison {
	readonly people: readonly Person[];
	readonly groups: readonly RowGroup[];
}

/** Which rows of a comparison are on show. */
export const rowFilters = ['all', 'differences', 'shared'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** The comparison from top to bottom. A new group of rows is one file in `rows/` and one line here. */
const sections: readonly Section[] = [overview, experience, skills, figures, background, checks];

/**
 * Lines up what the profiles say.
 * @param asOf the month that counts as now, the one the facts were counted to.
 */
export function compare(people: readonly Person[], asOf: Month): Comparison {
	const groups = sections.flatMap((section) => section(people, asOf));
	return { people, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/**
 * The rows that a filter leaves, without the groups it empties. Differences are rows whose cells do not all say the
 * same; shared are rows that everyone has. A skill that all state, with different months, is both.
 */
export function filterComparison(comparison: Comparison, filter: RowFilter): Comparison {
	if (filter === 'all') return comparison;
	const keep = (row: Row) => (filter === 'shared' ? row.shared : !row.same);
	const groups = comparison.groups
		.map((group) => ({ ...group, rows: group.rows.filter(keep) }))
		.filter(({ rows }) => rows.length > 0);
	return { ...comparison, groups };
}

/** The rows of these skills alone. */
export function onlySkills(comparison: Comparison, skills: ReadonlySet<SkillId>): Comparison {
	const keep = ({ id }: Row) => id.startsWith('skill:') && skills.has(id.slice(6) as SkillId);
	const groups = comparison.groups
		.map((group) => ({ ...group, rows: group.rows.filter(keep) }))
		.filter(({ rows }) => rows.length > 0);
	return { ...comparison, groups };
}

/** How many rows each filter leaves, for the words beside the switch. */
export function rowCounts(comparison: Comparison): Record<RowFilter, number> {
	const rows = comparison.groups.flatMap((group) => group.rows);
	return {
		all: rows.length,
		differences: rows.filter((row) => !row.same).length,
		shared: rows.filter((row) => row.shared).length
	};
}
