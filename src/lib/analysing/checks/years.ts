import type { Career, Field } from '$lib/domain/career';
import type { Check } from '$lib/domain/check';
import { pointer } from '$lib/domain/pointer';
import type { Profile } from '$lib/domain/profile';

/** How a line of work is called before "roles"; the others by their own name. */
const fieldWords: Partial<Record<Field, string>> = {
	people: 'people and HR',
	health: 'health care',
	law: 'legal'
};

/**
 * Years that a profile states beyond what its dated positions hold. They are set against the line of work of the
 * newest position that has one, since that is what such a figure speaks of, else against all positions.
 */
export function statedYearsChecks(profile: Profile, career: Career): Check[] {
	const stated = profile.basics?.['x-statedYears'] ?? [];
	const { total } = career;
	if (!total) return [];
	const field = career.positions.find((position) => position.field && position.span)?.field;
	const inField = career.byField.find((line) => line.field === field)?.months ?? total;
	const roles = field ? `${fieldWords[field] ?? field} roles` : 'roles';
	return stated.flatMap(({ years, text }, i): Check[] => {
		if (years * 12 <= inField.max) return [];
		const others = total.max > inField.max ? `, ${total.max} with all other roles` : '';
		return [
			{
				kind: 'stated-years',
				finding: `${text} stated, ${inField.max} months of ${roles} dated`,
				question: `You state ${text}, and your dated ${roles} make ${inField.max} months${others}. What makes up the rest?`,
				pointers: [pointer('basics', 'x-statedYears', i, 'text')]
			}
		];
	});
}
