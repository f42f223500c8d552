import { isStated } from '$lib/domain/evidence';
import type { SkillId } from '$lib/domain/skill';
import { softMonths } from '$lib/domain/span';
import type { Person } from '../person';
import { spanWords, upToWords } from '../words';
import type { Entry } from './entry';

/** When a person's dated roles and projects show a skill. Each role's months are an upper bound. */
export function skillEntries({ candidate }: Person, skill: SkillId): Entry[] {
	const evidence = candidate.facts.evidence.find((each) => each.skill === skill);
	if (!isStated(evidence)) return [];
	return evidence.spans.map(({ home, label, span }) => {
		const months = softMonths(span);
		return {
			id: `skill:${skill}:${home}`,
			kind: 'skill',
			shape: 'bar',
			pointers: [home],
			label,
			sentence: `${evidence.name}, ${label}, ${spanWords(span.outer)}, ${upToWords(months)}`,
			outer: span.outer,
			inner: span.inner,
			open: span.open,
			months,
			field: null
		};
	});
}
