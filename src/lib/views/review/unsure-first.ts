import type { ReviewField, ReviewGroup } from '$lib/state/review.svelte';
import { suretyOf } from './confidence';

const ranks = ['unsure', 'likely', 'sure', 'not in file'];

/**
 * Orders entries, and the fields in each, by how unsure their reading is. The order is that of the first look: what was
 * put right stays where it stands, under the hand that changed it.
 */
export class UnsureFirst {
	readonly #seen = new Map<string, number | null>();

	order(groups: readonly ReviewGroup[]): ReviewGroup[] {
		return groups
			.map((group) => ({
				group: { ...group, fields: group.fields.toSorted((a, b) => this.#rank(a) - this.#rank(b)) },
				least: Math.min(1, ...group.fields.map((field) => this.#first(field) ?? 1))
			}))
			.sort((a, b) => a.least - b.least)
			.map(({ group }) => group);
	}

	#rank(field: ReviewField): number {
		return ranks.indexOf(suretyOf(this.#first(field)));
	}

	#first({ at, confidence }: ReviewField): number | null {
		const known = this.#seen.get(at);
		if (known !== undefined) return known;
		this.#seen.set(at, confidence);
		return confidence;
	}
}
