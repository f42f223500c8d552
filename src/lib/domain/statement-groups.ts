import type { ProfileWork } from './profile';

/** Statements under one name; `null` for those of the position itself. */
export interface StatementGroup {
	readonly name: string | null;
	readonly statements: readonly string[];
}

/** The statements of a position by body of work; those that belong to none come last, and none is lost. */
export function statementGroups(work: ProfileWork): StatementGroup[] {
	const all = work.highlights ?? [];
	const streams = work['x-workstreams'] ?? [];
	const placed = new Set(streams.flatMap(({ highlights }) => highlights));
	return [
		...streams.map(({ name, highlights }) => ({
			name,
			statements: highlights.flatMap((i) => all[i] ?? [])
		})),
		{ name: null, statements: all.filter((_, i) => !placed.has(i)) }
	].filter(({ statements }) => statements.length > 0);
}
