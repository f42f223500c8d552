import type { JsonPointer } from '$lib/domain/pointer';
import type { ReviewField, ReviewGroup } from '$lib/state/reviewing/review.svelte';
import { suretyOf } from './confidence';

const ranks = ['unsure', 'likely', 'sure', 'not in file'];

/**
 * Orders entries, and the fields in each, by how unsure their reading is. Statements and other lists stay whole, in
 * their own order. It is that of the first look: what was put right stays where it stands, under the hand that changed
 * it.
 */
export class UnsureFirst {
	readonly #seen = new Map<string, number | null>();

	order(groups: readonly ReviewGroup[]): ReviewGroup[] {
		return groups
			.map((group) => {
				const { fields } = group;
				for (const [list, confidence] of leastSure(fields)) this.#see(list, confidence);
				return {
					group: { ...group, fields: fields.toSorted((a, b) => this.#rank(a) - this.#rank(b)) },
					least: Math.min(1, ...fields.map(({ at }) => this.#seen.get(listOf(at)) ?? 1))
				};
			})
			.sort((a, b) => a.least - b.least)
			.map(({ group }) => group);
	}

	#rank({ at }: ReviewField): number {
		return ranks.indexOf(suretyOf(this.#seen.get(listOf(at)) ?? null));
	}

	#see(list: string, confidence: number | null): void {
		if (!this.#seen.has(list)) this.#seen.set(list, confidence);
	}
}

/** Where the list is that a field is in, or the field itself. */
function listOf(at: JsonPointer): string {
	return at.replace(/\/\d+$/, '');
}

/** By list, the confidence of its least certain text; `null` where a person wrote all of it. */
function leastSure(fields: readonly ReviewField[]): Map<string, number | null> {
	const least = new Map<string, number | null>();
	for (const { at, confidence } of fields) {
		const known = least.get(listOf(at)) ?? null;
		const both = [known, confidence].filter((one) => one !== null);
		least.set(listOf(at), both.length ? Math.min(...both) : null);
	}
	return least;
}
