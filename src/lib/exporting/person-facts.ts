import type { CandidateWithFacts } from '$lib/domain/candidate';
import type { Position } from '$lib/domain/career';
import { type Evidence, isStated } from '$lib/domain/evidence';
import { partialDate } from '$lib/domain/partial-date';
import { type JsonPointer, readText } from '$lib/domain/pointer';
import type { ProfileCertificate, ProfileEducation } from '$lib/domain/profile';
import { stepHeight } from '$lib/domain/skill';
import { dateWords, datesWords } from '$lib/comparing/words';

/** What stands where a profile says nothing: unknown is not the same as none. */
export const notStated = 'not stated';

/** The position that goes on, else the newest one. */
export function mainPosition({ facts }: CandidateWithFacts): Position | null {
	const { positions, current } = facts.career;
	return positions.find(({ pointer }) => current.includes(pointer)) ?? positions[0] ?? null;
}

/** Skills that a role or project shows, and those that are only listed or studied. Implied ones are neither. */
export function skillsByProof({ facts }: CandidateWithFacts): {
	shown: Evidence[];
	unshown: Evidence[];
} {
	const stated = facts.evidence.filter(isStated);
	const isShown = ({ step }: (typeof stated)[number]) => stepHeight(step) >= stepHeight('project');
	return { shown: stated.filter(isShown), unshown: stated.filter((skill) => !isShown(skill)) };
}

/** Figures claimed by whom they were for, in the order of the profile; `null` where that is not known. */
export function figuresByHome({
	facts,
	profile
}: CandidateWithFacts): Map<string | null, string[]> {
	const figures = new Map<string | null, string[]>();
	for (const { label, home } of facts.impact) {
		const name = (home && readText(profile, `${home}/name` as JsonPointer)) || null;
		figures.set(name, [...(figures.get(name) ?? []), label]);
	}
	return figures;
}

/** "B.Tech, Computer Science, Invented Institute, until May 2022". */
export function educationWords(education: ProfileEducation): string {
	const { studyType, area, institution, startDate, endDate, score } = education;
	const [start, end] = [partialDate(startDate), partialDate(endDate)];
	const dates = start || end ? datesWords(start, end) : null;
	return [studyType, area, institution, dates, score].filter(Boolean).join(', ');
}

/** "AWS Certified Developer, Amazon Web Services, March 2023". */
export function certificateWords({ name, issuer, date }: ProfileCertificate): string {
	const day = partialDate(date);
	return [name, issuer, day && dateWords(day)].filter(Boolean).join(', ');
}

/** "Portuguese (native)". */
export function languageWords({
	language,
	fluency
}: {
	language?: string | null;
	fluency?: string | null;
}): string {
	return [language, fluency && `(${fluency})`].filter(Boolean).join(' ');
}
