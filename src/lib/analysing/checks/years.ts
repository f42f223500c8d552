import type { Career, Field } from '$lib/domain/career';
import type { Check } from '$lib/domain/check';
import { type JsonPointer, pointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';

/** How a line of work is called before "roles"; the others by their own name. */
const fieldWords: Partial<Record<Field, string>> = {
	people: 'people and HR',
	health: 'health care',
	law: 'legal'
};

/** Years that a profile states, as it words them, and where. */
interface StatedYears {
	readonly years: number;
	readonly text: string;
	readonly pointer: JsonPointer;
}

/** "12+ years of backend experience", "10 years as a nurse"; not "the past 3 years building X", a part of the whole. */
const ofExperience =
	/(?<!\b(?:last|past|first|next|final) )\b((\d{1,2})\s?\+?\s?(?:years?|yrs?))\b(?! old)(?:[^.;!?]{0,40}?\bexperience\b| (?:in|as|building|working|designing|leading)\b)/gi;
/** Of several people, or of a firm. */
const shared = /combined|collective|team|company|firm/i;

/** What the profile states apart, else what its headline and summary say. */
function statedYears({ basics }: Profile): StatedYears[] {
	const apart = basics?.['x-statedYears'] ?? [];
	if (apart.length) {
		return apart.map(({ years, text }, i) => {
			return { years, text, pointer: pointer('basics', 'x-statedYears', i, 'text') };
		});
	}
	return (['label', 'summary'] as const).flatMap((key) =>
		[...(basics?.[key] ?? '').matchAll(ofExperience)]
			.filter(([all]) => !shared.test(all))
			.map(([, text = '', years]) => ({
				years: Number(years),
				text,
				pointer: pointer('basics', key)
			}))
	);
}

/**
 * Years that a profile states beyond what its dated positions hold. They are set against the line of work of the
 * newest position that has one, since that is what such a figure speaks of, else against all positions.
 */
export function statedYearsChecks(profile: Profile, career: Career): Check[] {
	const { total } = career;
	if (!total) return [];
	const field = career.positions.find((position) => position.field && position.span)?.field;
	const inField = career.byField.find((line) => line.field === field)?.months ?? total;
	const roles = field ? `${fieldWords[field] ?? field} roles` : 'roles';
	return statedYears(profile).flatMap(({ years, text, pointer }): Check[] => {
		if (years * 12 <= inField.max) return [];
		const others = total.max > inField.max ? `, ${total.max} with all other roles` : '';
		return [
			{
				kind: 'stated-years',
				finding: `${text} stated, ${inField.max} months of ${roles} dated`,
				question: `You state ${text}, and your dated ${roles} make ${inField.max} months${others}. What makes up the rest?`,
				pointers: [pointer]
			}
		];
	});
}
