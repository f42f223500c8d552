import { coverSet } from '$lib/comparing/brief/cover-set';
import { coverWords } from '$lib/comparing/brief/cover-words';
import { coverageOf } from '$lib/comparing/brief/coverage';
import { peopleOf } from '$lib/comparing/person';
import type { BriefContent } from '$lib/domain/brief';
import type { CandidateWithFacts } from '$lib/domain/candidate';
import type { Month } from '$lib/domain/month';

/** Who of some people together meets all must-haves of a brief, in words. */
export function coverOf(
	brief: BriefContent,
	people: readonly CandidateWithFacts[],
	asOf: Month
): string {
	const coverage = coverageOf(brief, peopleOf(people), asOf);
	return coverWords(coverage, coverSet(coverage));
}
