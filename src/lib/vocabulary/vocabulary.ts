import type { Skill, SkillId } from '$lib/domain/skill';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import { shortHash } from './hash';
import { broaderThan } from './names/implications';
import { lexiconOf } from './lexicon';
import { readSkills } from './names/read-skills';
import type { Vocabulary } from './vocabulary-type';

export type { Vocabulary };

let shipped: Vocabulary | null = null;

/** The vocabulary that comes with Slate, read once. */
export function defaultVocabulary(): Vocabulary {
	return (shipped ??= readSkills());
}

/**
 * The vocabulary with the recruiter's own aliases, each a name of its skill everywhere from then on. An alias
 * of an unknown skill is left out, and so is one that already names another skill, so that teaching never
 * takes a mention from anyone.
 */
export function withTaught(base: Vocabulary, taught: readonly TaughtAlias[]): Vocabulary {
	const skills = new Map(base.skills);
	const added: string[] = [];
	for (const { alias, skill: id } of taught) {
		const skill = skills.get(id);
		const name = alias.trim().replace(/\s+/g, ' ');
		if (!skill || !name || skillNamed(base, name)) continue;
		skills.set(id, { ...skill, aliases: [...skill.aliases, name] });
		added.push(`${name}\t${id}`);
	}
	if (!added.length) return base;
	return { ...base, skills, version: shortHash([base.version, ...added].join('\n')) };
}

/**
 * The skill with this name or alias, whatever its case, spacing, hyphens and dots: "golang" is Go, "nodejs"
 * and "Node.js" are one.
 */
export function skillNamed(vocabulary: Vocabulary, name: string): Skill | null {
	const entry = lexiconOf(vocabulary).exactly(name);
	return (entry && vocabulary.skills.get(entry.skill)) ?? null;
}

/** Every name of every skill, canonical names first within a skill: what a fuzzy search runs over. */
export function namesOf(vocabulary: Vocabulary): { name: string; skill: Skill }[] {
	return [...vocabulary.skills.values()].flatMap((skill) =>
		[skill.name, ...skill.aliases].map((name) => ({ name, skill }))
	);
}

/** All broader skills that a skill implies, near ones first, without itself; empty for an unknown skill. */
export function impliedBy(vocabulary: Vocabulary, id: SkillId): SkillId[] {
	return broaderThan(vocabulary.skills, id);
}
