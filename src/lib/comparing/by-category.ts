import { heldSkills, type Basis } from './overlap';
import type { Person } from './person';

/** How many skills of each category each person has. */
export interface CategoryCounts {
	readonly people: readonly Person[];
	readonly basis: Basis;
	/** By how many skills they hold, the fullest first. */
	readonly lines: readonly { readonly category: string; readonly counts: readonly number[] }[];
	/** Categories left out by `top`. */
	readonly left: number;
}

/** Counts skills by category; the `top` fullest categories. */
export function countByCategory(
	people: readonly Person[],
	basis: Basis,
	top = Infinity
): CategoryCounts {
	const lines = new Map<string, { category: string; counts: number[]; skills: number }>();
	for (const { category, holders } of heldSkills(people, basis)) {
		const line = lines.get(category) ?? { category, counts: people.map(() => 0), skills: 0 };
		for (const person of holders) line.counts[person] = (line.counts[person] ?? 0) + 1;
		line.skills += 1;
		lines.set(category, line);
	}
	const all = [...lines.values()].sort(
		(a, b) => b.skills - a.skills || a.category.localeCompare(b.category)
	);
	return { people, basis, lines: all.slice(0, top), left: Math.max(0, all.length - top) };
}
