import type { MonthBounds } from '$lib/domain/query/clause';

/** A skill that was used for so many months. */
export function boundSkill(name: string, months: MonthBounds) {
	return { kind: 'skill' as const, name, fit: 'usual' as const, months };
}
