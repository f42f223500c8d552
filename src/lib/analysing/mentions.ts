import type { Mention } from '$lib/domain/evidence';
import type { SkillId, Step } from '$lib/domain/skill';
import { type Found, Words, findInList, findInWords } from '$lib/vocabulary/find-skills';
import { type Vocabulary, skillNamed } from '$lib/vocabulary/vocabulary';
import type { Passage } from './passages';

/** All mentions of one skill in one profile. */
export interface Mentioned {
	readonly skill: SkillId;
	/** The canonical name; the text as written for a skill that the vocabulary does not know. */
	readonly name: string;
	readonly mentions: readonly Mention[];
}

/** Looks at a text of sentences with its words; they are another text's once it returns. */
export type OnProse = (passage: Passage, words: Words) => void;

/** The words of one text after the other. */
const words = new Words();

/**
 * The skills that passages name. Lists are read first, since what a person lists supports an everyday word
 * ("Go", "Spring") in that person's prose. A wish ("keen to learn Rust") and a lack ("no Kafka yet") are no mention;
 * what was left behind is one of the past.
 * @param onProse is shown every text of sentences with its words, those that show no skill too, for whoever looks for
 * something else there: a text is taken apart once.
 */
export function mentionsIn(
	passages: readonly Passage[],
	vocabulary: Vocabulary,
	onProse?: OnProse
): Mentioned[] {
	const inLists: (readonly Found[])[] = [];
	const listed = new Set<SkillId>();
	for (const passage of passages) {
		if (passage.shape === 'prose') continue;
		const found = inList(passage, vocabulary);
		inLists.push(found);
		for (const { skill } of found) listed.add(skill);
	}
	const context = { listed };
	const bySkill = new Map<SkillId, Gathering>();
	let lists = 0;
	for (const passage of passages) {
		if (passage.shape !== 'prose') {
			gather(bySkill, passage, inLists[lists++] ?? nothing);
			continue;
		}
		if (!passage.step && !onProse) continue;
		words.read(passage.text);
		if (passage.step) gather(bySkill, passage, findInWords(vocabulary, words, context));
		onProse?.(passage, words);
	}
	return [...bySkill.values()];
}

interface Gathering extends Mentioned {
	readonly mentions: Mention[];
}

const nothing: readonly Found[] = [];

function gather(bySkill: Map<SkillId, Gathering>, passage: Passage, found: readonly Found[]): void {
	const { step } = passage;
	if (!step) return;
	for (const one of found) {
		const { skill, name, tone } = one;
		if (tone === 'wish' || tone === 'negated') continue;
		const known = bySkill.get(skill);
		if (known) known.mentions.push(mention(passage, step, one));
		else bySkill.set(skill, { skill, name, mentions: [mention(passage, step, one)] });
	}
}

function inList({ shape, text }: Passage, vocabulary: Vocabulary): readonly Found[] {
	if (shape === 'heading') {
		const skill = skillNamed(vocabulary, text);
		return skill
			? [{ skill: skill.id, name: skill.name, at: [0, text.length], tone: 'plain' }]
			: [];
	}
	const found = findInList(vocabulary, text);
	return shape === 'tags' ? found : found.filter(({ skill }) => vocabulary.skills.has(skill));
}

function mention({ pointer, home }: Passage, step: Step, { at, within, tone }: Found): Mention {
	if (tone === 'past') {
		return within
			? { pointer, at, step, home, within, past: true }
			: { pointer, at, step, home, past: true };
	}
	return within ? { pointer, at, step, home, within } : { pointer, at, step, home };
}
