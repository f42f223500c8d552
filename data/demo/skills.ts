import type { Kit } from './kit';
import type { Random } from './random';

/** The skills a person has, by the group's key: two or more of each. */
export type OwnSkills = Readonly<Record<string, readonly string[]>>;

/** Picks a person's skills and how they spell them. */
export function demoSkills(random: Random, kit: Kit): OwnSkills {
	const own: Record<string, string[]> = {};
	for (const { key, skills } of kit.groups) {
		own[key] = random
			.some(skills, random.int(2, 6))
			.map((spellings) => (random.chance(0.7) ? (spellings[0] ?? '') : random.pick(spellings)));
	}
	return own;
}

/** The skill section of a résumé: grouped under headings, now and then without one of the skills in use. */
export function skillSection(random: Random, kit: Kit, own: OwnSkills) {
	return kit.groups.map(({ key, name }) => {
		const keywords = [...(own[key] ?? [])];
		if (keywords.length > 2 && random.chance(0.2)) keywords.pop();
		return { name, keywords };
	});
}
