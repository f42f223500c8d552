import type { Position, Promotion } from '$lib/domain/career';
import { postOf } from '$lib/domain/post';
import { keyOf } from '../employers';

/**
 * A later position with a different title at the same employer, in order of time. It has to follow on: a return
 * after more than a year elsewhere is a new start.
 * @param positions newest first.
 */
export function promotionsOf(positions: readonly Position[]): Promotion[] {
	const latestAt = new Map<string, Position>();
	const promotions: Promotion[] = [];
	const byStart = [...positions].sort(
		(a, b) => (a.span?.outer.from ?? 0) - (b.span?.outer.from ?? 0)
	);
	for (const position of byStart) {
		const { employer, title, span } = position;
		if (!employer || !title || !span) continue;
		const key = keyOf(employer);
		const earlier = latestAt.get(key);
		latestAt.set(key, position);
		if (!earlier?.span || span.outer.from - earlier.span.outer.to > 12) continue;
		if (span.outer.from === earlier.span.outer.from) continue;
		if (earlier.title && postOf(earlier.title).toLowerCase() === postOf(title).toLowerCase())
			continue;
		promotions.push({ employer, from: earlier.pointer, to: position.pointer });
	}
	return promotions;
}
