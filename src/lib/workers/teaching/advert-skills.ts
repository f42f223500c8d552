import type { AdvertSkill } from '$lib/comparing/brief/advert/draft';
import type { SkillId } from '$lib/domain/skill';
import { findInList, findInProse, type Found } from '$lib/vocabulary/find-skills';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';

/** An item of a list is no longer than a skill's name. */
const longestItem = 4;
const opening = /^\s*(?:[-–—*•·▪◦‣>]|\d{1,2}[.)])?\s*(?:[^:,]{2,40}:)?\s*/;

/**
 * The skills of the vocabulary that a job advert names, in order. Lines that are lists are read as lists, where an
 * everyday word is a skill ("Go, Kafka"); what they name counts as support in the sentences. What the advert says
 * it does not need is left out, and so are names within names ("Kafka Streams" is not also Kafka).
 */
export function skillsInAdvert(vocabulary: Vocabulary, advert: string): AdvertSkill[] {
	const listed = [...advert.matchAll(/[^\r\n]+/g)].flatMap((match) =>
		skillsInLine(vocabulary, match[0], match.index)
	);
	const known = new Set<SkillId>(listed.map(({ skill }) => skill));
	const told = findInProse(vocabulary, advert, { listed: known }).filter(
		({ tone, within }) => tone !== 'negated' && !within
	);
	const all = [...told, ...listed.filter((each) => !told.some((other) => overlap(each, other)))];
	return all.sort((a, b) => a.at[0] - b.at[0]).map(({ skill, name, at }) => ({ skill, name, at }));
}

function skillsInLine(vocabulary: Vocabulary, line: string, from: number): Found[] {
	const start = opening.exec(line)?.[0].length ?? 0;
	const list = line.slice(start);
	const items = list.split(/[,;/|]|\band\b|\bor\b/).map((item) => item.trim());
	if (items.some((item) => item.split(/\s+/).length > longestItem)) return [];
	return findInList(vocabulary, list)
		.filter(({ skill }) => vocabulary.skills.has(skill))
		.map((found) => ({
			...found,
			at: [found.at[0] + from + start, found.at[1] + from + start] as const
		}));
}

function overlap(a: Found, b: Found): boolean {
	return a.at[0] < b.at[1] && b.at[0] < a.at[1];
}
