import type { Skill, SkillId } from '$lib/domain/skill';

/** All broader skills that a skill implies, near ones first, without itself; empty for an unknown skill. */
export function broaderThan(skills: ReadonlyMap<SkillId, Skill>, id: SkillId): SkillId[] {
	const implied = new Set<SkillId>([id]);
	for (const narrower of implied) {
		for (const broader of skills.get(narrower)?.implies ?? []) implied.add(broader);
	}
	implied.delete(id);
	return [...implied];
}
