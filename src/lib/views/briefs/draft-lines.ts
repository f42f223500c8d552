import type { AdvertDraft } from '$lib/comparing/brief/advert/draft';
import { type Requirement, skillRequirement, textRequirement } from '$lib/domain/brief';

/** A requirement that was read from an advert, with the line it was read from. */
export interface DraftLine {
	readonly requirement: Requirement;
	/** The line; empty where the requirement is the line itself. */
	readonly line: string;
	readonly marks: readonly (readonly [from: number, to: number])[];
	readonly asked: boolean;
}

/** What a draft offers, as requirements of a brief: skills that are asked for, other lines, then skills only mentioned. */
export function linesOf({ skills, texts }: AdvertDraft): DraftLine[] {
	const ofSkills = skills.map(({ skill, name, need, months, line, at, asked }) => ({
		requirement: skillRequirement(skill, name, need, months),
		line,
		marks: [at],
		asked
	}));
	const ofTexts = texts.map(({ text, need }, i) => ({
		requirement: textRequirement(`advert-${i}-${crypto.randomUUID()}`, text, need),
		line: '',
		marks: [],
		asked: true
	}));
	return [...ofSkills, ...ofTexts];
}
