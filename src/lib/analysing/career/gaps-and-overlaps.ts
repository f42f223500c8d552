import type { Gap, Overlap, Position } from '$lib/domain/career';
import { type SoftSpan, gapsBetween, monthsIn, overlap } from '$lib/domain/span';

/** A shorter stretch between two positions is a holiday and a notice period, and not worth a question. */
const shortestGap = 3;

/**
 * Somebody who changes jobs within a month has that month in both positions, since months are counted inclusively;
 * from two months on the positions truly ran side by side.
 */
const shortestOverlap = 2;

type Dated = Position & { readonly span: SoftSpan };

function dated(positions: readonly Position[]): Dated[] {
	return positions.filter((position): position is Dated => !!position.span);
}

/**
 * The stretches of three months and more between positions, in order of time. Where a date is known only to the
 * year, the position is taken at its longest, so that a gap is reported only if it is certain.
 */
export function gapsOf(positions: readonly Position[]): Gap[] {
	const all = dated(positions);
	return gapsBetween(all.map(({ span }) => span.outer)).flatMap((span): Gap[] => {
		const after = all.find((position) => position.span.outer.to === span.from - 1);
		const before = all.find((position) => position.span.outer.from === span.to + 1);
		const months = monthsIn(span);
		if (!after || !before || months < shortestGap) return [];
		return [{ after: after.pointer, before: before.pointer, span, months }];
	});
}

/** The pairs of positions that certainly ran side by side for two months and more, in order of time. */
export function overlapsOf(positions: readonly Position[]): Overlap[] {
	const all = dated(positions);
	const found: Overlap[] = [];
	for (let i = 0; i < all.length; i++) {
		for (let j = i + 1; j < all.length; j++) {
			const overlap = overlapOf(all[i], all[j]);
			if (overlap) found.push(overlap);
		}
	}
	return found.sort((a, b) => a.span.from - b.span.from);
}

function overlapOf(a: Dated | undefined, b: Dated | undefined): Overlap | null {
	const span = a?.span.inner && b?.span.inner && overlap(a.span.inner, b.span.inner);
	if (!span || monthsIn(span) < shortestOverlap) return null;
	return { a: a.pointer, b: b.pointer, span, months: monthsIn(span) };
}
