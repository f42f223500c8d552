import type { Month } from '$lib/domain/month';
import { type PartialDate, partialDate } from '$lib/domain/partial-date';
import type { Profile } from '$lib/domain/profile';
import { type SoftSpan, softSpan } from '$lib/domain/span';

/** The dates of a position, project or school, as far as they can be read. */
export interface Dates {
	readonly start: PartialDate | null;
	/** `null` where it still goes on, or where the text is no date. */
	readonly end: PartialDate | null;
	/** The months up to `asOf`; `null` where the dates support none. */
	readonly span: SoftSpan | null;
}

/** The dates of a profile's items, each in its place in its section. */
export interface ProfileDates {
	readonly work: readonly Dates[];
	readonly volunteer: readonly Dates[];
	readonly projects: readonly Dates[];
	readonly education: readonly Dates[];
}

/** Reads the dates of a profile, for all who ask for one: its home, its position, its check. */
export function datesOf(
	{ work, volunteer, projects, education }: Profile,
	asOf: Month
): ProfileDates {
	return {
		work: readAll(work, asOf),
		volunteer: readAll(volunteer, asOf),
		projects: readAll(projects, asOf),
		education: readAll(education, asOf)
	};
}

const none: readonly Dates[] = [];

function readAll(items: readonly Dated[] | null | undefined, asOf: Month): readonly Dates[] {
	return items?.length ? items.map((item) => readDates(item, asOf)) : none;
}

interface Dated {
	readonly startDate?: string | null | undefined;
	readonly endDate?: string | null | undefined;
}

const stillGoingOn = /^(?:present|now|current(?:ly)?|today|ongoing|till date|to date)$/i;

/**
 * Reads the dates of an item of a profile. A missing end means that it still goes on, as JSON Resume has it, and
 * so does a word that says as much; any other text that is no partial date supports no month. Months after `asOf`
 * have not happened and are not counted.
 */
function readDates({ startDate, endDate }: Dated, asOf: Month): Dates {
	const start = partialDate(startDate);
	const end = partialDate(endDate);
	const readable = !!end || saysStillGoingOn(endDate);
	return { start, end, span: readable ? upTo(softSpan(start, end, asOf), asOf) : null };
}

function saysStillGoingOn(endDate: string | null | undefined): boolean {
	const written = endDate?.trim();
	return !written || stillGoingOn.test(written);
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
