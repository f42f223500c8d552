import type { Month } from '$lib/domain/month';
import type { SkillId, Step } from '$lib/domain/skill';
import {
	type Asked,
	type FieldReading,
	isFieldReading,
	isSkillReading,
	isTextReading,
	type MatchKind,
	matchKinds,
	type SkillReading
} from '../evaluating/asked';
import type { Digest } from '../digest';
import { isStanding } from '../evaluating/standing';
import { packSkill } from '../evidence';
import { type Field, fields, fieldTexts } from '../fields';
import { fold, wordsAt } from '../near/fold';
import { memo } from '../packed/memo';
import type { Passage } from '../whole-text/passage';

/** That a skill which was asked for is evidenced. */
export interface SkillMatch {
	readonly kind: MatchKind;
	readonly skill: SkillId;
	readonly name: string;
	/** `null` where the skill is only implied. */
	readonly step: Step | null;
	/** Where it is only implied: the skill that implies it, and how that one is evidenced. */
	readonly through: { readonly skill: SkillId; readonly name: string; readonly step: Step } | null;
	/** Up to so many; `null` where nothing is dated. */
	readonly months: number | null;
	readonly lastUsed: Month | null;
}

/** That words which were asked for stand in a field. */
export interface FieldMatch {
	readonly kind: MatchKind;
	readonly field: Field;
	/** The whole text of the field. */
	readonly text: string;
	/** Where in it the words stand, as UTF-16 offsets `[from, to)`. */
	readonly at: readonly (readonly [from: number, to: number])[];
}

/** That words which were asked for stand somewhere in the profile. Where, only the profile tells. */
export interface TextMatch {
	readonly kind: MatchKind;
	readonly passage: Passage;
	readonly unfinished: boolean;
}

export type Match = SkillMatch | FieldMatch | TextMatch;

/** Whether a field holds what was asked for. */
export function isFieldMatch(match: Match): match is FieldMatch {
	return 'field' in match;
}

/** Whether it stands somewhere in the profile. */
export function isTextMatch(match: Match): match is TextMatch {
	return 'passage' in match;
}

/** Whether a skill was asked for and found. */
export function isSkillMatch(match: Match): match is SkillMatch {
	return 'skill' in match;
}

/**
 * How a candidate meets one thing asked, best first; only ways of the best kind that there is. That words stand in
 * the text is taken for granted where nothing else meets it: then in the widest way in which they may.
 */
export function matchesOf(digest: Digest, asked: Asked): Match[] {
	for (const kind of matchKinds) {
		const readings = asked.readings.filter((reading) => reading.kind === kind);
		const found = [
			...skillMatches(digest, readings.filter(isSkillReading)),
			...readings.filter(isFieldReading).flatMap((reading) => fieldMatches(digest, reading))
		];
		if (found.length) return found;
	}
	return asked.readings.filter(isTextReading).slice(-1);
}

function skillMatches({ skills }: Digest, readings: readonly SkillReading[]): SkillMatch[] {
	const wanted = new Map(readings.map((reading) => [reading.skill, reading]));
	return skills
		.filter(({ skill }) => wanted.has(skill))
		.sort((a, b) => packSkill(b) - packSkill(a))
		.map(({ skill, name, step, through, months, lastUsed }) => ({
			kind: wanted.get(skill)?.kind ?? 'exact',
			skill,
			name,
			step,
			through: through && {
				...through,
				name: skills.find((other) => other.skill === through.skill)?.name ?? through.skill
			},
			months,
			lastUsed
		}));
}

/** The texts of the fields, which every reading of everything asked looks through. */
const foldedTexts = memo((digest: Digest) =>
	fieldTexts(digest).map(({ field, text }) => ({ field, text, folded: fold(text) }))
);

function fieldMatches(digest: Digest, reading: FieldReading): FieldMatch[] {
	const { kind, words, unfinished, within, standing } = reading;
	const isMeant = (wanted: string, i: number, word: string) =>
		unfinished && i === words.length - 1 ? word.startsWith(wanted) : word === wanted;
	const texts = foldedTexts(digest)
		// Taking a text apart costs far more than seeing that it cannot hold the words.
		.filter(({ folded }) => words.some((word) => folded.includes(word)))
		.filter(({ text }) => standing === 'anywhere' || isStanding(text, reading))
		.map(({ field, text }) => ({
			field,
			text,
			meant: wordsAt(text).filter(({ word }) => words.some((w, i) => isMeant(w, i, word)))
		}));
	// A field can hold several texts, all former titles for one; together they hold all the words.
	return fields.flatMap((field) => {
		if (within && !within.includes(field)) return [];
		const own = texts.filter((text) => text.field === field && text.meant.length);
		const isMet = words.every((wanted, i) =>
			own.some(({ meant }) => meant.some(({ word }) => isMeant(wanted, i, word)))
		);
		if (!isMet) return [];
		return own.map(({ text, meant }) => ({ kind, field, text, at: meant.map(({ at }) => at) }));
	});
}
