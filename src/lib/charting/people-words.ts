import type { Person } from '$lib/comparing/person';
import { listWords } from '$lib/writing/lists';

/** The letters of a combination of people, for labels: "A", "A + C". */
export function lettersOf(people: readonly Person[], indices: readonly number[]): string {
	return indices.map((index) => people[index]?.letter).join(' + ');
}

/** Who a combination is, in words: "Only Jatin Mishra", "Jatin Mishra and Pinklesh Parjapati", "All 4". */
export function whoWords(people: readonly Person[], indices: readonly number[]): string {
	const names = indices.flatMap((index) => people[index]?.name ?? []);
	if (names.length === 1) return `Only ${names.join('')}`;
	if (names.length > 2 && names.length === people.length) return `All ${names.length}`;
	return listWords(names);
}
