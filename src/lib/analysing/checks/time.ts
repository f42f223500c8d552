import type { Career, Position } from '$lib/domain/career';
import type { Check } from '$lib/domain/check';
import { type Month, lengthLabel, monthLabel } from '$lib/domain/month';
import { type PartialDate, monthRange, partialDate } from '$lib/domain/partial-date';
import { type JsonPointer, pointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import type { Span } from '$lib/domain/span';
import type { Dates, ProfileDates } from '../dates';
import { keyOf, shortNameOf } from '../employers';

const none: readonly Check[] = [];

/** Positions at two employers that ran side by side; two at one employer are a change of title. */
export function overlapChecks({ overlaps, positions }: Career): readonly Check[] {
	if (!overlaps.length) return none;
	const at = byPointer(positions);
	return overlaps.flatMap(({ a, b, span, months }): Check[] => {
		const [first, second] = [at.get(a), at.get(b)];
		if (!first || !second || sameEmployer(first, second)) return [];
		const both = `${nameOf(second)} and ${nameOf(first)}`;
		return [
			{
				kind: 'overlap',
				finding: `${both} overlap by ${inMonths(months)}, ${stretch(span)}`,
				question: `${both} ran side by side from ${stretch(span, ' to ')}. How did you divide your time?`,
				pointers: [a, b]
			}
		];
	});
}

/** Stretches without a dated position. */
export function gapChecks({ gaps, positions }: Career): readonly Check[] {
	if (!gaps.length) return none;
	const at = byPointer(positions);
	return gaps.map(({ after, before, span, months }): Check => {
		const between = `between ${nameOf(at.get(after))} and ${nameOf(at.get(before))}`;
		return {
			kind: 'gap',
			finding: `${inMonths(months)} without a dated position, ${stretch(span)}, ${between}`,
			question: `What did you do ${between}, from ${stretch(span, ' to ')}?`,
			pointers: [after, before]
		};
	});
}

/** Dates that run backwards; they support no month. */
export function endBeforeStartChecks(
	{ work, volunteer, projects, education }: Profile,
	dates: ProfileDates
): Check[] {
	const found: Check[] = [];
	const look = (
		dated: Dates | undefined,
		section: string,
		index: number,
		named: string | null | undefined
	) => {
		// Dates that support a month run forwards.
		if (!dated || dated.span) return;
		const { start, end } = dated;
		if (!start || !end || monthRange(end).latest >= monthRange(start).earliest) return;
		const name = named?.trim() || 'an entry without a name';
		found.push({
			kind: 'end-before-start',
			finding: `${name} ends (${end}) before it starts (${start})`,
			question: `From when to when were you at ${name}?`,
			pointers: [pointer(section, index, 'startDate'), pointer(section, index, 'endDate')]
		});
	};
	work?.forEach((one, i) => look(dates.work[i], 'work', i, one.name ?? one.position));
	volunteer?.forEach((one, i) => look(dates.volunteer[i], 'volunteer', i, one.organization));
	projects?.forEach((one, i) => look(dates.projects[i], 'projects', i, one.name));
	education?.forEach((one, i) => look(dates.education[i], 'education', i, one.institution));
	return found;
}

/** Positions without a start that can be read, or with an end that cannot. */
export function datesNotStatedChecks(profile: Profile, career: Career): Check[] {
	const undated = career.positions.filter(({ span, start, end }) => !span && !(start && end));
	return undated.map((position): Check => {
		const index = Number(position.pointer.split('/')[2]);
		const { startDate, endDate } = profile.work?.[index] ?? {};
		const written = [startDate, endDate].filter((text) => text?.trim() && !partialDate(text));
		const name = nameOf(position);
		return {
			kind: 'dates-not-stated',
			finding: written.length
				? `The dates of ${name} could not be read: ${written.map((text) => `“${text}”`).join(', ')}`
				: `${name} has no dates`,
			question: `From when to when were you at ${name}?`,
			pointers: [position.pointer]
		};
	});
}

/** Certificates past the date that they state themselves. */
export function certificateChecks(profile: Profile, asOf: Month): Check[] {
	return (profile.certificates ?? []).flatMap((certificate, i): Check[] => {
		const expires: PartialDate | null = partialDate(certificate['x-expires']);
		if (!expires || monthRange(expires).latest >= asOf) return [];
		const name = certificate.name?.trim() || 'A certificate';
		return [
			{
				kind: 'certificate-expired',
				finding: `${name} held until ${expires}`,
				question: `Have you renewed ${name} since ${expires}?`,
				pointers: [pointer('certificates', i, 'x-expires')]
			}
		];
	});
}

function byPointer(positions: readonly Position[]): Map<JsonPointer, Position> {
	return new Map(positions.map((position) => [position.pointer, position]));
}

function sameEmployer(a: Position, b: Position): boolean {
	return !!a.employer && !!b.employer && keyOf(a.employer) === keyOf(b.employer);
}

function nameOf(position: Position | undefined): string {
	if (position?.employer) return shortNameOf(position.employer);
	return position?.title ?? 'an unnamed position';
}

function stretch({ from, to }: Span, dash = ' – '): string {
	return `${monthLabel(from)}${dash}${monthLabel(to)}`;
}

function inMonths(months: number): string {
	return months < 24 ? `${months} months` : lengthLabel({ min: months, max: months });
}
