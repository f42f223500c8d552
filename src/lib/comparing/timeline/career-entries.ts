import type { Career, Position } from '$lib/domain/career';
import { monthRange } from '$lib/domain/partial-date';
import type { JsonPointer } from '$lib/domain/pointer';
import { softUnionMonths, type Span } from '$lib/domain/span';
import { counted } from '$lib/writing/figures';
import { positionSentence, positionTitle } from '../position-words';
import { dateWords, monthsWords, monthWords, spanWords } from '../words';
import type { Entry, Undated } from './entry';
import { tenuresOf } from './tenures';

/** The dated positions of a career. */
export function positionEntries({ positions }: Career): Entry[] {
	return positions.flatMap((position): Entry[] => {
		const { pointer, span, months, field, employer, title } = position;
		if (!span) return [];
		return [
			{
				id: `position:${pointer}`,
				kind: 'position',
				shape: 'bar',
				pointers: [pointer],
				label: [employer, title].filter(Boolean).join(', ') || positionTitle(position),
				sentence: positionSentence(position),
				outer: span.outer,
				inner: span.inner,
				open: span.open,
				months,
				field
			}
		];
	});
}

/** The positions whose dates support no month. */
export function undatedPositions({ positions }: Career): Undated[] {
	return positions
		.filter(({ span }) => !span)
		.map((position) => ({
			kind: 'position',
			pointer: position.pointer,
			sentence: positionSentence(position)
		}));
}

/** The stretches without a dated position. */
export function gapEntries({ gaps, positions }: Career): Entry[] {
	return gaps.map(({ after, before, span, months }) => ({
		...stretch('gap', [after, before], span, months),
		label: `${months} m gap`,
		sentence: `Gap of ${counted(months, 'month')}, ${spanWords(span)}, between ${titleAt(positions, after)} and ${titleAt(positions, before)}`
	}));
}

/** The stretches that two positions share. */
export function overlapEntries({ overlaps, positions }: Career): Entry[] {
	return overlaps.map(({ a, b, span, months }) => ({
		...stretch('overlap', [a, b], span, months),
		label: `${months} m overlap`,
		sentence: `Overlap of ${counted(months, 'month')}, ${spanWords(span)}: ${titleAt(positions, a)} and ${titleAt(positions, b)}`
	}));
}

/** The stretches that several positions at one employer make, where one follows the other without a break. */
export function tenureEntries({ positions }: Career): Entry[] {
	return tenuresOf(positions).map(({ employer, held }) => {
		const spans = held.map(({ span }) => span);
		const outer = {
			from: Math.min(...spans.map((span) => span.outer.from)),
			to: Math.max(...spans.map((span) => span.outer.to))
		};
		const months = softUnionMonths(spans);
		const open = spans.some((span) => span.open);
		const until = open ? `${monthWords(outer.from)} to now` : spanWords(outer);
		return {
			id: `tenure:${held.map(({ pointer }) => pointer).join()}`,
			kind: 'tenure',
			shape: 'bar',
			pointers: held.map(({ pointer }) => pointer),
			label: `${employer}, ${monthsWords(months)}`,
			sentence: `${employer}, ${counted(held.length, 'position')} in a row, ${until}, ${monthsWords(months)} in all`,
			outer,
			inner: outer,
			open,
			months,
			field: null
		};
	});
}

/** The beginnings of positions with a new title at the same employer. */
export function promotionEntries({ promotions, positions }: Career): Entry[] {
	return promotions.flatMap(({ employer, from, to }): Entry[] => {
		const before = positions.find(({ pointer }) => pointer === from);
		const after = positions.find(({ pointer }) => pointer === to);
		const start = after?.span && after.start && monthRange(after.start);
		if (!before || !after || !start) return [];
		const outer = { from: start.earliest, to: start.latest };
		const titles = [before.title, after.title].map((title) => title ?? 'a position not named');
		return [
			{
				id: `promotion:${to}`,
				kind: 'promotion',
				shape: 'point',
				pointers: [to],
				label: `New title at ${employer}`,
				sentence: `New title at ${employer}: ${titles.join(' to ')}, ${dateWords(after.start)}`,
				outer,
				inner: outer.from === outer.to ? outer : null,
				open: false,
				months: null,
				field: null
			}
		];
	});
}

function stretch(
	kind: 'gap' | 'overlap',
	pointers: readonly JsonPointer[],
	span: Span,
	months: number
) {
	return {
		id: `${kind}:${pointers.join()}`,
		kind,
		shape: 'bar',
		pointers,
		outer: span,
		inner: span,
		open: false,
		months: { min: months, max: months },
		field: null
	} as const;
}

function titleAt(positions: readonly Position[], pointer: JsonPointer): string {
	const position = positions.find((each) => each.pointer === pointer);
	return position ? positionTitle(position) : 'a position';
}
