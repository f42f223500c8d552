import type { Career, CareerInShort, Field, Position } from '$lib/domain/career';
import type { Profile } from '$lib/domain/profile';
import { type SoftSpan, softUnionMonths } from '$lib/domain/span';
import type { ProfileDates } from '../dates';
import type { ShownCategories } from './field';
import { gapsOf, overlapsOf } from './gaps-and-overlaps';
import { positionsOf } from './positions';
import { promotionsOf } from './promotions';

/**
 * Positions on a time axis, and how many months they make.
 * @param dates of the same profile.
 * @param shown the categories of the skills that each position shows, to tell its line of work.
 */
export function careerInShort(
	profile: Profile,
	dates: ProfileDates,
	shown: ShownCategories
): CareerInShort {
	const positions = positionsOf(profile, dates, shown);
	const spans = positions.map(({ span }) => span).filter((span) => span !== null);
	return {
		positions,
		total: spans.length ? softUnionMonths(spans) : null,
		current: positions.filter(({ span }) => span?.open).map(({ pointer }) => pointer)
	};
}

/** The same with all else that follows from their dates. */
export function careerOf({ positions, total, current }: CareerInShort): Career {
	return {
		positions,
		total,
		longest: longest(positions)?.pointer ?? null,
		current,
		gaps: gapsOf(positions),
		overlaps: overlapsOf(positions),
		promotions: promotionsOf(positions),
		byField: byField(positions)
	};
}

/** The position with most months; of equals the newest. */
function longest(positions: readonly Position[]): Position | undefined {
	let best: Position | undefined;
	for (const position of positions) {
		if (position.months && position.months.max > (best?.months?.max ?? 0)) best = position;
	}
	return best;
}

function byField(positions: readonly Position[]): Career['byField'] {
	const spans = new Map<Field, SoftSpan[]>();
	for (const { field, span } of positions) {
		if (!field || !span) continue;
		const known = spans.get(field);
		if (known) known.push(span);
		else spans.set(field, [span]);
	}
	return [...spans]
		.map(([field, inField]) => ({ field, months: softUnionMonths(inField) }))
		.sort((a, b) => b.months.max - a.months.max || a.field.localeCompare(b.field));
}
