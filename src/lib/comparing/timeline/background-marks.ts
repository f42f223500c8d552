import { isBlinded } from '$lib/domain/blind/blind-profile';
import type { Month } from '$lib/domain/month';
import { monthRange, type PartialDate } from '$lib/domain/partial-date';
import type { Profile } from '$lib/domain/profile';
import { softMonths, softSpan, type Span } from '$lib/domain/span';
import { sentenceCase } from '$lib/writing/sentence-case';
import {
	awardsOf,
	type BackgroundEntry,
	certificatesOf,
	entryDates,
	schoolsOf
} from '../background-entries';
import type { Entry, Undated } from './entry';

/** Studies as bars where they have a beginning, and the dates of degrees, certificates and awards as points. */
export function backgroundMarks(
	profile: Profile,
	asOf: Month
): { entries: Entry[]; undated: Undated[] } {
	const read = [...schoolsOf(profile), ...certificatesOf(profile), ...awardsOf(profile)];
	const entries: Entry[] = [];
	const undated: Undated[] = [];
	for (const background of read) {
		const entry = barOf(background, asOf) ?? pointOf(background);
		if (entry) entries.push(entry);
		else {
			const hides = background.kind === 'education' && isBlinded(profile);
			undated.push({
				kind: background.kind,
				pointer: background.pointer,
				sentence: `${sentenceOf(background)}, ${hides ? 'dates hidden' : 'date not stated'}`
			});
		}
	}
	return { entries, undated };
}

function barOf(background: BackgroundEntry, asOf: Month): Entry | null {
	const span = softSpan(background.start, background.end, asOf);
	if (!span) return null;
	return {
		...common(background),
		shape: 'bar',
		outer: span.outer,
		inner: span.inner,
		open: span.open,
		months: softMonths(span)
	};
}

function pointOf(background: BackgroundEntry): Entry | null {
	if (!background.end) return null;
	const outer = monthsOfDate(background.end);
	return {
		...common(background),
		shape: 'point',
		outer,
		inner: outer.from === outer.to ? outer : null,
		open: false,
		months: null
	};
}

function common(background: BackgroundEntry) {
	return {
		id: `${background.kind}:${background.pointer}`,
		kind: background.kind,
		pointers: [background.pointer],
		label: background.name,
		sentence: sentenceOf(background),
		field: null
	} as const;
}

function sentenceOf(background: BackgroundEntry): string {
	const named = [background.name, background.from, entryDates(background)].filter(Boolean);
	return `${sentenceCase(background.kind)}: ${named.join(', ')}`;
}

function monthsOfDate(date: PartialDate): Span {
	const { earliest, latest } = monthRange(date);
	return { from: earliest, to: latest };
}
