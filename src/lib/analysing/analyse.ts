import type { Evidence } from '$lib/domain/evidence';
import type { Facts, SearchedFacts } from '$lib/domain/facts';
import type { Impact } from '$lib/domain/impact';
import type { Month } from '$lib/domain/month';
import type { JsonPointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import { careerInShort, careerOf } from './career/career';
import { checksOf } from './checks/checks';
import { datesOf, type ProfileDates } from './dates';
import { evidenceOf } from './evidence';
import { homesOf } from './homes';
import { addImpact } from './impact/impact';
import { mentionsIn, type OnProse } from './mentions';
import { passagesOf } from './passages';

/** Raised whenever the same profile would give other facts than before, so that kept facts are derived anew. */
export const analyserVersion = 7;

/**
 * What a profile tells: every skill with its evidence, the career, the figures claimed, and what to ask about.
 * The same input gives the same facts, whatever the order of the profile's keys.
 * @param asOf the month to which positions that still go on are counted.
 */
export function analyse(profile: Profile, vocabulary: Vocabulary, asOf: Month): Facts {
	const impact: Impact[] = [];
	const dates = datesOf(profile, asOf);
	const shown = shownBy(profile, { vocabulary, asOf, dates }, (passage, words) => {
		addImpact(passage, words, impact);
	});
	const { evidence } = shown;
	const career = careerOf(shown.career);
	const checks = checksOf(profile, { dates, evidence, career, asOf });
	return { ...shown, career, impact, checks };
}

/** Those of the same facts that searching goes by: while thousands come in, nobody looks at the others. */
export function analyseForSearch(
	profile: Profile,
	vocabulary: Vocabulary,
	asOf: Month
): SearchedFacts {
	return shownBy(profile, { vocabulary, asOf, dates: datesOf(profile, asOf) });
}

interface Terms {
	readonly vocabulary: Vocabulary;
	readonly asOf: Month;
	/** Of the same profile. */
	readonly dates: ProfileDates;
}

function shownBy(
	profile: Profile,
	{ vocabulary, asOf, dates }: Terms,
	onProse?: OnProse
): SearchedFacts {
	const mentioned = mentionsIn(passagesOf(profile), vocabulary, onProse);
	const evidence = evidenceOf(mentioned, homesOf(profile, dates), vocabulary);
	return {
		version: { analyser: analyserVersion, vocabulary: vocabulary.version, asOf },
		evidence,
		career: careerInShort(profile, dates, shownCategories(evidence))
	};
}

/** For each position the category of every skill it shows, a skill counted once. */
function shownCategories(evidence: readonly Evidence[]): Map<JsonPointer, string[]> {
	const shown = new Map<JsonPointer, string[]>();
	for (const { category, mentions } of evidence) {
		let last: JsonPointer | null = null;
		for (const { home } of mentions) {
			// The texts of one home stand side by side.
			if (home === last) continue;
			last = home;
			if (!home?.startsWith('/work/')) continue;
			const categories = shown.get(home);
			if (categories) categories.push(category);
			else shown.set(home, [category]);
		}
	}
	return shown;
}
