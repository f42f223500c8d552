import type { Need } from '$lib/domain/brief';
import { lawfulText, type Refusal, refusalsIn } from '$lib/domain/brief-wording/wording';
import type { SkillId } from '$lib/domain/skill';
import { monthsAsked } from './months-asked';
import { isNotNeeded, needAt, needIn, needOf } from './need-words';
import { type Segment, segmentsOf, titleOf } from './segments';

/** A skill that the vocabulary found in an advert. */
export interface AdvertSkill {
	readonly skill: SkillId;
	readonly name: string;
	/** UTF-16 offsets `[from, to)` in the advert. */
	readonly at: readonly [from: number, to: number];
}

/** A skill that the recruiter is asked to confirm, with the words it was read from. */
export interface DraftSkill {
	readonly skill: SkillId;
	readonly name: string;
	readonly need: Need;
	readonly months: number | null;
	/** The line that names it, and where in it. */
	readonly line: string;
	readonly at: readonly [from: number, to: number];
	/** Whether the advert asks for it, and not only mentions it while it speaks of the company. */
	readonly asked: boolean;
}

/** A line that asks for something no skill stands for, worded lawfully. */
export interface DraftText {
	readonly text: string;
	readonly need: Need;
}

/** A line that asks about what nobody may be chosen by. */
export interface RefusedLine {
	readonly line: string;
	readonly refusals: readonly Refusal[];
	/** Empty where nothing is left of it. */
	readonly lawful: string;
}

/** What a brief could be, read from an advert. Nothing of it is kept before the recruiter confirms it. */
export interface AdvertDraft {
	readonly name: string;
	readonly skills: readonly DraftSkill[];
	readonly texts: readonly DraftText[];
	readonly refused: readonly RefusedLine[];
}

const shortestText = 2;
const longestText = 160;

/**
 * Reads a job advert: its skills sorted into must-haves and nice-to-haves by its headings and words, with the
 * months it asks, and the lines that ask for something else.
 */
export function draftOf(advert: string, found: readonly AdvertSkill[]): AdvertDraft {
	const segments = segmentsOf(advert);
	const skills = new Map<SkillId, DraftSkill>();
	const texts: DraftText[] = [];
	const refused: RefusedLine[] = [];
	for (const segment of segments) {
		const named = found.flatMap((each) => within(segment, each));
		const here = named.filter(({ at }) => !isNotNeeded(segment.text, at));
		for (const each of draftsIn(segment, here)) {
			skills.set(each.skill, stronger(skills.get(each.skill), each));
		}
		const refusals = refusalsIn(segment.text);
		const lawful = refusals.length ? lawfulText(segment.text) : segment.text;
		if (refusals.length) refused.push({ line: segment.text, refusals, lawful });
		if (!named.length && asksFor(segment) && fits(lawful)) {
			texts.push({ text: lawful, need: needIn(segment.text) ?? needOf(segment.section) });
		}
	}
	return {
		name: lawfulText(titleOf(advert)),
		skills: [...skills.values()].sort((a, b) => rank(a) - rank(b)),
		texts,
		refused
	};
}

function within({ text, from }: Segment, skill: AdvertSkill): AdvertSkill[] {
	const at = [skill.at[0] - from, skill.at[1] - from] as const;
	return at[0] >= 0 && at[1] <= text.length ? [{ ...skill, at }] : [];
}

function draftsIn({ text, section }: Segment, skills: readonly AdvertSkill[]): DraftSkill[] {
	const places = skills.map(({ at }) => at);
	return skills.map(({ skill, name, at }) => ({
		skill,
		name,
		need: needAt(text, at, section),
		months: monthsAsked(text, at, places),
		line: text,
		at,
		asked: section !== 'about'
	}));
}

/** An advert may name a skill several times: what asks most of it counts. */
function stronger(known: DraftSkill | undefined, other: DraftSkill): DraftSkill {
	if (!known) return other;
	const [better, less] = rank(other) < rank(known) ? [other, known] : [known, other];
	const months = Math.max(better.months ?? 0, less.months ?? 0) || null;
	const source = months !== null && better.months !== months ? less : better;
	return { ...better, months, line: source.line, at: source.at };
}

function rank({ need, asked }: DraftSkill): number {
	return (asked ? 0 : 2) + (need === 'must' ? 0 : 1);
}

function asksFor({ section, text }: Segment): boolean {
	return section === 'must' || section === 'nice' || (section === null && needIn(text) !== null);
}

function fits(text: string): boolean {
	return text.length <= longestText && text.split(/\s+/).length >= shortestText;
}
