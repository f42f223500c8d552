import { findDates } from '../dates/find-dates';
import { degreeScore, institutionScore } from '../entries/school-evidence';
import type { Section } from './sections';

/** Of several sections of schools, those without a school, a degree or a date tell of something else: "Learning". */
export function withoutHollowSchools(sections: readonly Section[]): Section[] {
	const schools = sections.filter(({ kind }) => kind === 'education');
	if (!schools.some(tellsOfSchools)) return [...sections];
	return sections.map((section) =>
		section.kind === 'education' && section.lines.length > 0 && !tellsOfSchools(section)
			? { ...section, kind: 'other', certainty: 0.5 }
			: section
	);
}

function tellsOfSchools({ lines }: Section): boolean {
	return lines.some(
		({ text }) => degreeScore(text) > 0 || institutionScore(text) >= 2 || findDates(text).length > 0
	);
}
