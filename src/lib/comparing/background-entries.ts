import { type PartialDate, partialDate } from '$lib/domain/partial-date';
import { type JsonPointer, pointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import { dateWords, datesWords } from './words';

/** A school, certificate or award, read the same way for the table and for the time axis. */
export interface BackgroundEntry {
	readonly kind: 'education' | 'certificate' | 'award';
	readonly pointer: JsonPointer;
	/** "B.Tech Computer Science", "Star Performer of the Month". */
	readonly name: string;
	/** The school, issuer or awarder. */
	readonly from: string | null;
	readonly start: PartialDate | null;
	/** The day of a certificate or award; the end or expected end of studies. */
	readonly end: PartialDate | null;
	/** A grade. */
	readonly score: string | null;
}

/** The schools a profile states; entries without any name are left out. */
export function schoolsOf(profile: Profile): BackgroundEntry[] {
	return (profile.education ?? []).flatMap((school, i) =>
		entry({
			kind: 'education',
			pointer: pointer('education', i),
			name: [school.studyType, school.area].filter(Boolean).join(' ') || school.institution || '',
			from: school.studyType || school.area ? (school.institution ?? null) : null,
			start: partialDate(school.startDate),
			end: partialDate(school.endDate),
			score: school.score ?? null
		})
	);
}

/** The certificates a profile states. */
export function certificatesOf(profile: Profile): BackgroundEntry[] {
	return (profile.certificates ?? []).flatMap(({ name, issuer, date }, i) =>
		entry({
			kind: 'certificate',
			pointer: pointer('certificates', i),
			name: name ?? '',
			from: issuer ?? null,
			start: null,
			end: partialDate(date),
			score: null
		})
	);
}

/** The awards a profile states. */
export function awardsOf(profile: Profile): BackgroundEntry[] {
	return (profile.awards ?? []).flatMap(({ title, awarder, date }, i) =>
		entry({
			kind: 'award',
			pointer: pointer('awards', i),
			name: title ?? '',
			from: awarder ?? null,
			start: null,
			end: partialDate(date),
			score: null
		})
	);
}

/** When it was: "May 2022", "2018 to 2022"; empty where no date is stated. */
export function entryDates({ start, end }: BackgroundEntry): string {
	if (start) return datesWords(start, end);
	return end ? dateWords(end) : '';
}

function entry(read: BackgroundEntry): BackgroundEntry[] {
	return read.name.trim() ? [read] : [];
}
