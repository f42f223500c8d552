import type { NarrativePart, Sentence } from '$lib/comparing/narrative';

/** How many sentences about skills the short form keeps of each kind, for each person or for both. */
const kept = 2;

/** The sentences that a reader in a hurry should have: careers and education, and the widest differences in skills. */
export function briefly(parts: readonly NarrativePart[]): Sentence[] {
	return parts.flatMap(({ sentences }) => {
		const before = new Map<string, number>();
		return sentences.filter(({ skill, people }) => {
			const seen = before.get(people.join()) ?? 0;
			before.set(people.join(), seen + 1);
			return !skill || seen < kept;
		});
	});
}
