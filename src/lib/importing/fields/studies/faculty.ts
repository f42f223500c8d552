import { degreeScore, institutionScore } from '../../entries/school-evidence';
import type { Segment } from '../../entries/segment';

const faculty =
	/^(?:the )?(?:faculty|facultad|faculdade|faculté|facultatea|fakultät|fakulteta|department|dept\.?|departamento|département|fachbereich|division|school)\s+(?:of|for|de|des|d['’]|für)/iu;
const whole = /universi|hochschule|polyt[eé]c|politec/iu;

/** Whether a text names a part of a university: "Faculty of Science". */
export function isFaculty(text: string): boolean {
	return faculty.test(text) && !whole.test(text);
}

/** "Faculty of Science, University of Nowhere": the school is the university, and not the part of it. */
export function withUniversity(segments: readonly Segment[]): readonly Segment[] {
	const part = segments.find(({ role, text }) => role === 'employer' && isFaculty(text));
	const school = segments.find(
		({ role, text }) =>
			role !== 'employer' &&
			whole.test(text) &&
			institutionScore(text) >= 2 &&
			degreeScore(text) < 1.8
	);
	if (!part || !school) return segments;
	return segments.map((one) =>
		one === part
			? { ...one, role: 'rest' as const }
			: one === school
				? { ...one, role: 'employer' as const }
				: one
	);
}
