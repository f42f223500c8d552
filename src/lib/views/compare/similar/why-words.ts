import type { SharedSkill } from '$lib/state/searching/found';
import { someWords } from '$lib/writing/lists';

/** The most skills that are named before they are counted. */
const named = 5;

/** Skills in common with up to how many months each has shown them: "Kafka (51 and 36 m) and Go". */
export function whyWords(shared: readonly SharedSkill[]): string {
	return someWords(
		shared.map(({ name, months, theirMonths }) =>
			months === null && theirMonths === null
				? name
				: `${name} (${months ?? 'no dates'} and ${theirMonths ?? 'no dates'}${theirMonths === null ? '' : '\u00a0m'})`
		),
		named
	);
}
