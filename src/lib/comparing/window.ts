import type { Career, Position } from '$lib/domain/career';
import { type Evidence, isStated } from '$lib/domain/evidence';
import type { Facts } from '$lib/domain/facts';
import type { JsonPointer } from '$lib/domain/pointer';
import { higherStep, type SkillId, type Step, stepHeight } from '$lib/domain/skill';
import {
	monthsIn,
	overlap,
	softMonths,
	type SoftSpan,
	softUnionMonths,
	type Span
} from '$lib/domain/span';

/**
 * The facts as they stand inside a window of months. Months outside it are not counted, dated positions outside
 * it are left out, and with them the figures claimed there. What bears no date stays: a window cannot tell when it
 * was. A skill shown only outside the window stays too, without a step, so that it is never mistaken for one that was
 * not stated.
 */
export function factsWithin(facts: Facts, window: Span): Facts {
	const outside = new Set(
		[
			...facts.career.positions,
			...facts.evidence.flatMap((evidence) =>
				evidence.spans.map(({ home, span }) => ({ pointer: home, span }))
			)
		]
			.filter(({ span }) => span && !clip(span, window))
			.map(({ pointer }) => pointer)
	);
	const stated = facts.evidence.map((evidence) => evidenceWithin(evidence, window, outside));
	const steps = new Map(stated.map(({ skill, step }) => [skill, step]));
	return {
		...facts,
		evidence: stated.map((evidence) => withImplications(evidence, steps)).sort(byStrength),
		career: careerWithin(facts.career, window),
		impact: facts.impact.filter(({ home }) => !home || !outside.has(home))
	};
}

/** The part of a soft span inside a window, or `null`. It stays open where its end still lies inside. */
export function clip(span: SoftSpan, window: Span): SoftSpan | null {
	const outer = overlap(span.outer, window);
	if (!outer) return null;
	return {
		outer,
		inner: span.inner && overlap(span.inner, window),
		open: span.open && outer.to === span.outer.to
	};
}

function evidenceWithin(
	evidence: Evidence,
	window: Span,
	outside: ReadonlySet<JsonPointer>
): Evidence {
	const mentions = evidence.mentions.filter(({ home }) => !home || !outside.has(home));
	const spans = evidence.spans.flatMap((shown) => {
		const span = clip(shown.span, window);
		return span ? [{ ...shown, span }] : [];
	});
	const soft = spans.map(({ span }) => span);
	return {
		...evidence,
		mentions,
		spans,
		step: mentions.reduce<Step | null>((step, mention) => higherStep(step, mention.step), null),
		months: evidence.spans.length ? softUnionMonths(soft) : evidence.months,
		lastUsed: soft.length ? Math.max(...soft.map(({ outer }) => outer.to)) : null
	};
}

/** Keeps the implications whose implying skill still stands in the window, at the step it stands at there. */
function withImplications(evidence: Evidence, steps: ReadonlyMap<SkillId, Step | null>): Evidence {
	const implied = evidence.implied.flatMap((implication) => {
		const step = steps.get(implication.through);
		return step ? [{ ...implication, step }] : [];
	});
	return { ...evidence, implied };
}

function careerWithin(career: Career, window: Span): Career {
	const positions = career.positions.flatMap((position): Position[] => {
		if (!position.span) return [position];
		const span = clip(position.span, window);
		return span ? [{ ...position, span, months: softMonths(span) }] : [];
	});
	const dated = positions.filter((position) => position.span);
	const kept = new Set(positions.map(({ pointer }) => pointer));
	return {
		positions,
		total: career.total && softUnionMonths(spansOf(dated)),
		longest: longestOf(dated),
		current: dated.flatMap(({ pointer, span }) => (span?.open ? [pointer] : [])),
		gaps: clipAll(career.gaps, window),
		overlaps: clipAll(career.overlaps, window),
		promotions: career.promotions.filter(({ to }) => kept.has(to)),
		byField: career.byField
			.map(({ field }) => ({
				field,
				months: softUnionMonths(spansOf(dated.filter((position) => position.field === field)))
			}))
			.filter(({ months }) => months.max > 0)
			.sort((a, b) => b.months.max - a.months.max)
	};
}

function clipAll<T extends { readonly span: Span; readonly months: number }>(
	stretches: readonly T[],
	window: Span
): T[] {
	return stretches.flatMap((stretch) => {
		const span = overlap(stretch.span, window);
		return span ? [{ ...stretch, span, months: monthsIn(span) }] : [];
	});
}

function spansOf(positions: readonly Position[]): SoftSpan[] {
	return positions.flatMap(({ span }) => (span ? [span] : []));
}

function longestOf(positions: readonly Position[]): JsonPointer | null {
	const months = (position: Position) => position.months?.max ?? 0;
	const [longest] = [...positions].sort((a, b) => months(b) - months(a));
	return longest?.pointer ?? null;
}

function byStrength(a: Evidence, b: Evidence): number {
	const height = (evidence: Evidence) => (isStated(evidence) ? stepHeight(evidence.step) : 0);
	return (
		height(b) - height(a) ||
		(b.months?.max ?? -1) - (a.months?.max ?? -1) ||
		a.name.localeCompare(b.name)
	);
}
