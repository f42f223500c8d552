import type { Evidence } from '$lib/domain/evidence';

/** Skills of one category. */
export interface CategoryGroup<E extends Evidence = Evidence> {
	readonly category: string;
	readonly evidence: readonly E[];
}

/** Skills by category, in the order given and then as they come; within one they keep their order. */
export function byCategory<E extends Evidence>(
	all: readonly E[],
	order: readonly string[]
): CategoryGroup<E>[] {
	const groups = new Map<string, E[]>(order.map((category) => [category, []]));
	for (const evidence of all) {
		const group = groups.get(evidence.category);
		if (group) group.push(evidence);
		else groups.set(evidence.category, [evidence]);
	}
	return [...groups].flatMap(([category, evidence]) =>
		evidence.length ? [{ category, evidence }] : []
	);
}
