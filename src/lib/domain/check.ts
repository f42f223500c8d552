import type { JsonPointer } from './pointer';
import type { SkillId } from './skill';

/** What can be asked about, one kind for each rule that looks for it. */
export type CheckKind =
	| 'stated-years'
	| 'listed-in-no-role'
	| 'used-but-unlisted'
	| 'overlap'
	| 'gap'
	| 'end-before-start'
	| 'certificate-expired'
	| 'education-not-stated'
	| 'dates-not-stated'
	| 'two-phone-numbers'
	| 'hidden-characters';

/** Something to ask about: never a verdict. */
export interface Check {
	readonly kind: CheckKind;
	/** What was seen, neutrally: "8+ years stated, 69 months of software roles dated". */
	readonly finding: string;
	/** The same as a question for the interview. */
	readonly question: string;
	/** Where in the profile it was seen. */
	readonly pointers: readonly JsonPointer[];
	readonly skills?: readonly SkillId[];
}
