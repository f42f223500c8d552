import {
	type FieldMatch,
	isFieldMatch,
	isSkillMatch,
	type Match,
	type SkillMatch
} from '$lib/state/searching/found';

/** Why a candidate was found, each reason once. */
export interface Reasons {
	readonly skills: readonly SkillMatch[];
	/** What words met, but for the name, which heads the row anyway. */
	readonly fields: readonly FieldMatch[];
}

/**
 * The reasons in what met a query. One reason can answer two things asked, as a skill both typed and chosen
 * does, or a title that holds two words: it comes once, with the marks of both.
 */
export function reasonsOf(matched: readonly Match[]): Reasons {
	const skills = new Map<string, SkillMatch>();
	const fields = new Map<string, FieldMatch>();
	for (const match of matched) {
		if (isSkillMatch(match)) {
			skills.set(match.skill, skills.get(match.skill) ?? match);
		} else if (isFieldMatch(match) && match.field !== 'name') {
			const key = `${match.field} ${match.text}`;
			const known = fields.get(key);
			fields.set(key, known ? { ...known, at: [...known.at, ...match.at] } : match);
		}
	}
	return { skills: [...skills.values()], fields: [...fields.values()] };
}
