import type { Mention } from '$lib/domain/evidence';
import type { SkillId, Step } from '$lib/domain/skill';
import { type Found, findInList, findInProse } from '$lib/vocabulary/find-skills';
import { type Vocabulary, skillNamed } from '$lib/vocabulary/vocabulary';
import type { Passage } from './passages';

/** All mentions of one skill in one profile. */
export interface Mentioned {
	readonly skill: SkillId;
	/** The canonical name; the text as written for a skill that the vocabulary does not know. */
	readonly name: string;
	readonly mentions: readonly Mention[];
}

/**
 * The skills that passages name. Lists are read first, since what a person lists supports an everyday word
 * ("Go", "Spring") in that person's prose. A wish ("keen to learn Rust") and a lack ("no Kafka yet") are no mention;
 * what was left behind is one of the past.
 */
export function mentionsIn(all: readonly Passage[], vocabulary: Vocabulary): Mentioned[] {
	const passages = all.filter(showsSkills);
	const inLists: (readonly Found[] | null)[] = [];
	const listed = new Set<SkillId>();
	for (const passage of passages) {
		const found = passage.shape === 'prose' ? null : inList(passage, vocabulary);
		inLists.push(found);
		if (found) for (const { skill } of found) listed.add(skill);
	}
	const context = { listed };
	const bySkill = new Map<SkillId, { skill: SkillId; name: string; mentions: Mention[] }>();
	for (let i = 0; i < passages.length; i++) {
		const passage = passages[i];
		if (!passage) continue;
		for (const one of inLists[i] ?? findInProse(vocabulary, passage.text, context)) {
			if (one.tone === 'wish' || one.tone === 'negated') continue;
			const known = bySkill.get(one.skill);
			if (known) known.mentions.push(mention(passage, one));
			else {
				const { skill, name } = one;
				bySkill.set(skill, { skill, name, mentions: [mention(passage, one)] });
			}
		}
	}
	return [...bySkill.values()];
}

type Showing = Passage & { readonly step: Step };

function showsSkills(passage: Passage): passage is Showing {
	return passage.step !== null;
}

function inList({ shape, text }: Showing, vocabulary: Vocabulary): readonly Found[] {
	if (shape === 'heading') {
		const skill = skillNamed(vocabulary, text);
		return skill
			? [{ skill: skill.id, name: skill.name, at: [0, text.length], tone: 'plain' }]
			: [];
	}
	const found = findInList(vocabulary, text);
	return shape === 'tags' ? found : found.filter(({ skill }) => vocabulary.skills.has(skill));
}

function mention(passage: Showing, { at, within, tone }: Found): Mention {
	const { pointer, step, home } = passage;
	const plain = { pointer, at, step, home };
	if (!within && tone !== 'past') return plain;
	return { ...plain, ...(within && { within }), ...(tone === 'past' && { past: true }) };
}
