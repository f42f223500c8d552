import type { Career } from '$lib/domain/career';
import type { Check } from '$lib/domain/check';
import type { Evidence } from '$lib/domain/evidence';
import type { Month } from '$lib/domain/month';
import type { Profile } from '$lib/domain/profile';
import type { ProfileDates } from '../dates';
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

/** What was derived from a profile before its checks. */
interface Derived {
	readonly dates: ProfileDates;
	readonly evidence: readonly Evidence[];
	readonly career: Career;
	readonly asOf: Month;
}

/** Everything in a profile that is worth a question, in the order in which one would ask. */
export function checksOf(profile: Profile, { dates, evidence, career, asOf }: Derived): Check[] {
	return [
		...statedYearsChecks(profile, career),
		...overlapChecks(career),
		...gapChecks(career),
		...endBeforeStartChecks(profile, dates),
		...datesNotStatedChecks(profile, career),
		...listedInNoRole(evidence),
		...usedButUnlisted(evidence),
		...educationChecks(profile),
		...certificateChecks(profile, asOf),
		...phoneChecks(profile),
		...hiddenCharacterChecks(profile)
	];
}
