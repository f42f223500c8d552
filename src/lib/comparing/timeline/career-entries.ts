import type { Career, Position } from '$lib/domain/career';
import type { JsonPointer } from '$lib/domain/pointer';
import type { Span } from '$lib/domain/span';
import { positionSentence, positionTitle } from '../position-words';
import { counted, spanWords } from '../words';
import type { Entry, Undated } from './entry';

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
