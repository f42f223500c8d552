import { lengthLabel, type MonthCount, monthLabel } from '$lib/domain/month';
import { stepWords } from '$lib/domain/skill';
import type { Failing } from '$lib/state/searching/found';
import { sentenceCase } from '$lib/writing/sentence-case';

/**
 * What a profile has in the place of a part of the query that it fails, in a sentence.
 * @param total the months of all dated positions; `null` where none is.
 */
export function failingWords(
	{ clause, verdict, skills, nearest }: Failing,
	total: MonthCount | null
): string {
	if (clause.kind === 'experience') {
		return total ? `The dated positions make ${lengthLabel(total)}.` : 'No position is dated.';
	}
	if (clause.kind === 'not') {
		return nearest ? `${sentenceCase(nearest.field)}: “${nearest.text}”.` : 'It is there.';
	}
	const [skill] = skills;
	if (skill) {
		const how = skill.step ? stepWords[skill.step] : 'implied only';
		const months = skill.months === null ? 'no dates' : `up to ${skill.months} m`;
		const used = skill.lastUsed === null ? '' : `, last used ${monthLabel(skill.lastUsed)}`;
		return `${skill.name} is ${how}, ${months}${used}.`;
	}
	if (verdict === 'undated') return 'There are no dates to hold it against.';
	if (!nearest) return 'Nothing in the profile comes near.';
	const where = nearest.field === 'skill' ? 'the skill' : `the ${nearest.field}`;
	return `Nearest is ${where} “${nearest.text}”.`;
}
