import type { Brief, Requirement, SkillRequirement } from '$lib/domain/brief';
import { type Evidence, isStated } from '$lib/domain/evidence';
import { type Month, monthLabel } from '$lib/domain/month';
import { stepHeight, stepWords } from '$lib/domain/skill';
import { counted } from '$lib/writing/figures';
import type { Range } from '../cell';
import { evidenceWords } from '../evidence-words';
import { lastUseOf } from '../last-use';
import type { Person } from '../person';
import { upToWords } from '../words';

/** How far one profile meets one requirement. What it does not state is unknown, never no. */
export const verdicts = ['met', 'part', 'implied', 'not-stated'] as const;
export type Verdict = (typeof verdicts)[number];

/** One person beside one requirement. */
export interface BriefCell {
	readonly requirement: Requirement;
	readonly verdict: Verdict;
	/** What the profile says: "shown in a role, up to 51 months". */
	readonly text: string;
	/** What is short of the requirement, in words: "31 of 36 months", "listed only". Empty unless met in part. */
	readonly shortfall: readonly string[];
	/** The months that are missing, and those that the last use lies too far back; `null` where that is unknown. */
	readonly off: Range | null;
	/** How much of it counts in a score, 0 to 1; `null` where it is unknown. */
	readonly value: number | null;
	/** The proof, for a skill that the profile states or implies. */
	readonly evidence: Evidence | null;
}

/** What each kind of shortfall leaves of a requirement, where months do not say it more exactly. */
export const shortfallValue = 0.5;

/**
 * Holds a person against a requirement.
 * @param asOf the month that counts as now, for how long ago a skill was last used.
 */
export function judge(
	requirement: Requirement,
	{ facts, candidate }: Person,
	judged: Brief['judged'],
	asOf: Month
): BriefCell {
	if (requirement.kind === 'skill') {
		const evidence = facts.evidence.find(({ skill }) => skill === requirement.skill);
		return judgeSkill(requirement, evidence, asOf);
	}
	const found = judged.find(
		(each) => each.requirement === requirement.id && each.candidate === candidate.id
	);
	const none = { requirement, shortfall: [], off: null, evidence: null };
	if (!found) return { ...none, verdict: 'not-stated', text: 'not judged', value: null };
	return found.judgement === 'met'
		? { ...none, verdict: 'met', text: 'met, as you judged', value: 1 }
		: { ...none, verdict: 'part', text: 'met in part, as you judged', value: shortfallValue };
}

/** Holds what a profile says of a skill against what is asked. Months are upper bounds on both sides of the comparison. */
function judgeSkill(
	requirement: SkillRequirement,
	evidence: Evidence | undefined,
	asOf: Month
): BriefCell {
	const unknown = { requirement, shortfall: [], off: null, value: null };
	if (!evidence || (!isStated(evidence) && !evidence.implied.length))
		return { ...unknown, verdict: 'not-stated', text: 'not stated', evidence: null };
	if (!isStated(evidence))
		return { ...unknown, verdict: 'implied', text: evidenceWords(evidence), evidence };
	const short = shortfallsOf(requirement, evidence, asOf);
	const months = evidence.months ? `, ${upToWords(evidence.months)}` : '';
	return {
		requirement,
		verdict: short.length ? 'part' : 'met',
		text: evidenceWords(evidence) + months,
		shortfall: short.map(({ words }) => words),
		off: monthsOff(requirement, evidence, asOf),
		value: Math.min(1, ...short.map(({ value }) => value)),
		evidence
	};
}

/** How far off what is asked, in months, only where dates tell. */
function monthsOff(
	{ months: asked, within }: SkillRequirement,
	evidence: Evidence,
	asOf: Month
): Range | null {
	const lastUse = lastUseOf(evidence);
	if (!lastUse || !evidence.months || (asked === null && within === null)) return null;
	const short = (months: number) => Math.max(0, (asked ?? 0) - months);
	const ago = (month: Month) => (within === null ? 0 : Math.max(0, asOf - month - within));
	const { min, max } = evidence.months;
	return { min: short(max) + ago(lastUse.max), max: short(min) + ago(lastUse.min) };
}

interface Shortfall {
	readonly words: string;
	readonly value: number;
}

function shortfallsOf(
	{ months: asked, within }: SkillRequirement,
	evidence: Evidence & { step: NonNullable<Evidence['step']> },
	asOf: Month
): Shortfall[] {
	const { step, months, lastUsed } = evidence;
	if (stepHeight(step) < stepHeight('project'))
		return [{ words: `${stepWords[step]} only`, value: shortfallValue }];
	const short: Shortfall[] = [];
	if (asked !== null && !months)
		short.push({ words: `no dates, ${counted(asked, 'month')} asked`, value: shortfallValue });
	if (asked !== null && months && months.max < asked)
		short.push({ words: `${months.max} of ${counted(asked, 'month')}`, value: months.max / asked });
	if (within !== null && lastUsed === null && (asked === null || months))
		short.push({ words: 'last use not dated', value: shortfallValue });
	if (within !== null && lastUsed !== null && asOf - lastUsed > within)
		short.push({ words: `last used in ${monthLabel(lastUsed)}`, value: shortfallValue });
	return short;
}
