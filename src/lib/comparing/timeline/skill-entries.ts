import { isStated } from '$lib/domain/evidence';
import { type SkillId, stepWords } from '$lib/domain/skill';
import { softMonths, type SoftSpan } from '$lib/domain/span';
import { listWords } from '$lib/writing/lists';
import type { Person } from '../person';
import { monthWords, spanWords, upToWords } from '../words';
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
			sentence: `${evidence.name}, ${label}, ${whenWords(span)}, ${upToWords(months)}`,
			outer: span.outer,
			inner: span.inner,
			open: span.open,
			months,
			field: null
		};
	});
}

function whenWords({ outer, open }: SoftSpan): string {
	return open ? `${monthWords(outer.from)} to now` : spanWords(outer);
}

/** What stands in the lane of a skill that no dated role or project shows; `null` where one does. */
export function skillRemark({ candidate }: Person, skill: SkillId): string | null {
	const evidence = candidate.facts.evidence.find((each) => each.skill === skill);
	if (isStated(evidence)) {
		return evidence.spans.length ? null : `${stepWords[evidence.step]}, no dates`;
	}
	const through = evidence?.implied.map(({ throughName }) => throughName) ?? [];
	return through.length ? `only implied by ${listWords(through)}` : 'not stated';
}

/** Skills by id with their names, in that order; those that none of these people's profiles names are left out. */
export function namedSkills(
	people: readonly Person[],
	skills: readonly SkillId[]
): { id: SkillId; name: string }[] {
	return skills.flatMap((id) => {
		const held = people
			.flatMap(({ candidate }) => candidate.facts.evidence)
			.find(({ skill }) => skill === id);
		return held ? [{ id, name: held.name }] : [];
	});
}
