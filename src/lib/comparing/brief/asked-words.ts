import type { Need, Requirement } from '$lib/domain/brief';
import { counted } from '$lib/writing/figures';

const needWords: Record<Need, string> = { must: 'must have', nice: 'nice to have' };

/** What a requirement asks besides its name: "must have, 36 months, used within 2 years". */
export function askedWords(requirement: Requirement): string {
	const { need } = requirement;
	if (requirement.kind === 'text') return needWords[need];
	const { months, within } = requirement;
	return [
		needWords[need],
		...(months === null ? [] : [counted(months, 'month')]),
		...(within === null ? [] : [`used within ${lengthWords(within)}`])
	].join(', ');
}

/** The same in a word or two, for a narrow column: "must, 36". */
export function shortAskedWords(requirement: Requirement): string {
	const months = requirement.kind === 'skill' ? requirement.months : null;
	return months === null ? requirement.need : `${requirement.need}, ${months}`;
}

/** Months as years where they are whole ones: "2 years", "18 months". */
function lengthWords(months: number): string {
	return months % 12 ? counted(months, 'month') : counted(months / 12, 'year');
}
