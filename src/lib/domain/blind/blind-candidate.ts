import type { CandidateWithFacts } from '../candidate';
import type { Facts } from '../facts';
import type { JsonPointer } from '../pointer';
import { blindFacts } from './blind-facts';
import { blindProfile } from './blind-profile';
import { hideFor, type Kept } from './blind-text';
import { otherCategory } from '../skill';
import { blindName } from './codes';

/**
 * A candidate without what tells who it is: name, picture, contact, links, schools, ages and gendered words, in the
 * profile, in the facts and in the name of the source. Employers, places and the dates of work stay, since they are
 * what is compared; the dates of studies go, since they tell an age.
 * @param code what the candidate is called instead, see `codesAmong`.
 */
export function blindCandidate(candidate: CandidateWithFacts, code: string): CandidateWithFacts {
	const hide = hideFor(candidate.profile, code);
	const kept = skillsNamed(candidate.facts);
	const { profile, edits } = blindProfile(
		candidate.profile,
		code,
		hide,
		(at) => kept.get(at) ?? []
	);
	return {
		...candidate,
		profile,
		source: { kind: candidate.source.kind, name: blindName(code) },
		facts: blindFacts(candidate.facts, hide, edits)
	};
}

/** Where each text names skills. */
function skillsNamed({ evidence }: Facts): ReadonlyMap<JsonPointer, Kept> {
	const named = new Map<JsonPointer, (readonly [number, number])[]>();
	for (const { mentions, category } of evidence) {
		if (category === otherCategory) continue;
		for (const { pointer, at } of mentions) {
			named.set(pointer, [...(named.get(pointer) ?? []), at]);
		}
	}
	return named;
}
