import type { Month } from '$lib/domain/month';
import { type PartialDate, partialDate } from '$lib/domain/partial-date';
import { type SoftSpan, softSpan } from '$lib/domain/span';

/** The dates of a position, project or school, as far as they can be read. */
export interface Dates {
	readonly start: PartialDate | null;
	/** `null` where it still goes on, or where the text is no date. */
	readonly end: PartialDate | null;
	/** The months up to `asOf`; `null` where the dates support none. */
	readonly span: SoftSpan | null;
}

const stillGoingOn = /^(?:present|now|current(?:ly)?|today|ongoing|till date|to date)$/i;

/**
 * Reads the dates of an item of a profile. A missing end means that it still goes on, as JSON Resume has it, and
 * so does a word that says as much; any other text that is no partial date supports no month. Months after `asOf`
 * have not happened and are not counted.
 */
export function readDates(
	item: { startDate?: string | null | undefined; endDate?: string | null | undefined },
	asOf: Month
): Dates {
	const start = partialDate(item.startDate);
	const end = partialDate(item.endDate);
	const written = item.endDate?.trim() ?? '';
	const readable = !!end || !written || stillGoingOn.test(written);
	return { start, end, span: readable ? upTo(softSpan(start, end, asOf), asOf) : null };
}

function upTo(span: SoftSpan | null, asOf: Month): SoftSpan | null {
	if (!span || span.outer.from > asOf) return null;
	const { outer, inner, open } = span;
	if (outer.to <= asOf) return span;
	return {
		outer: { from: outer.from, to: asOf },
		inner: inner && inner.from <= asOf ? { from: inner.from, to: Math.min(inner.to, asOf) } : null,
		open
	};
}
