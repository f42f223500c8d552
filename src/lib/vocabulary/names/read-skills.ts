import type { Skill, SkillId } from '$lib/domain/skill';
import { shortHash } from '../hash';
import { readSkillLine, type Trust } from './notation';
import { shelves } from '../skills';
import type { Vocabulary } from '../vocabulary-type';

const spokenLanguages = 'Languages spoken';

/**
 * The vocabulary in the skill files.
 * @throws where a line has no valid form or implies a skill that no line names.
 */
export function readSkills(): Vocabulary {
	const lines = Object.entries(shelves).flatMap(([category, texts]) =>
		texts.map((text) => ({ category, ...readSkillLine(text) }))
	);
	const ids = new Map(lines.map(({ id, names }) => [names[0].name, id as SkillId]));
	const skills = new Map<SkillId, Skill>();
	const trust = new Map<string, Trust>();
	for (const { id, category, names, implies } of lines) {
		if (skills.has(id as SkillId)) throw new Error(`Two skills have the id "${id}"`);
		for (const written of names) {
			const spoken = category === spokenLanguages ? 'tongue' : written.trust;
			if (spoken !== 'sure') trust.set(written.name, spoken);
		}
		skills.set(id as SkillId, {
			id: id as SkillId,
			name: names[0].name,
			aliases: names.slice(1).map(({ name }) => name),
			category,
			implies: implies.map((broader) => {
				const known = ids.get(broader);
				if (!known) throw new Error(`"${names[0].name}" implies "${broader}", which is no skill`);
				return known;
			}),
			everyday: names.flatMap(({ name }) => (trust.has(name) ? [name] : []))
		});
	}
	return {
		version: shortHash(JSON.stringify(shelves)),
		skills,
		categories: Object.keys(shelves),
		trust
	};
}
