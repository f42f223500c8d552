import type { Career } from '$lib/domain/career';
import type { Check } from '$lib/domain/check';
import type { Evidence } from '$lib/domain/evidence';
import type { Month } from '$lib/domain/month';
import type { Profile } from '$lib/domain/profile';
import { educationChecks, hiddenCharacterChecks, phoneChecks } from './document';
import { listedInNoRole, usedButUnlisted } from './skills';
import {
	certificateChecks,
	datesNotStatedChecks,
	endBeforeStartChecks,
	gapChecks,
	overlapChecks
} from './time';
import { statedYearsChecks } from './years';

/** Everything in a profile that is worth a question, in the order in which one would ask. */
export function checksOf(
	profile: Profile,
	evidence: readonly Evidence[],
	career: Career,
	asOf: Month
): Check[] {
	return [
		...statedYearsChecks(profile, career),
		...overlapChecks(career),
		...gapChecks(career),
		...endBeforeStartChecks(profile),
		...datesNotStatedChecks(profile, career),
		...listedInNoRole(evidence),
		...usedButUnlisted(evidence),
		...educationChecks(profile),
		...certificateChecks(profile, asOf),
		...phoneChecks(profile),
		...hiddenCharacterChecks(profile)
	];
}
