import type { Month } from '$lib/domain/month';
import { monthOf } from '$lib/domain/month';
import { type Step, stepHeight, steps } from '$lib/domain/skill';
import type { DigestSkill } from './digest';

/**
 * How well a match is evidenced, in one number that sorts as the evidence does: points (4 bits), months
 * (12 bits), last use (12 bits). Points run from 1 to 8: 5 to 8 for a skill that is stated, by its step;
 * 1 to 4 for one that is only implied, by the step of the skill that implies it; 0 is no match.
 */
export type PackedEvidence = number;

/** Last uses count from here, so that they fit; nothing earlier is told apart. */
const firstMonth: Month = monthOf(1900, 1);
const most = 4095;

function packEvidence(points: number, months: number | null, lastUsed: Month | null): number {
	return (points << 24) | (packMonths(months) << 12) | packMonth(lastUsed);
}

type SkillEvidence = Pick<DigestSkill, 'step' | 'months' | 'lastUsed'> & {
	readonly through: { readonly step: Step } | null;
};

/** The evidence of a skill; 0 where the digest neither states nor implies it. */
export function packSkill({ step, through, months, lastUsed }: SkillEvidence): PackedEvidence {
	const points = step ? stepHeight(step) + 4 : through ? stepHeight(through.step) : 0;
	return points && packEvidence(points, months, lastUsed);
}

/** The points of the step, 0 to 8: 5 and above where the skill is stated, below where it is implied. */
export const pointsOf = (evidence: PackedEvidence): number => (evidence >>> 24) & 15;

/** `null` where nothing is dated. */
export function monthsOf(evidence: PackedEvidence): number | null {
	const months = (evidence >>> 12) & most;
	return months ? months - 1 : null;
}

/** `null` where no month is known. */
export function lastUsedOf(evidence: PackedEvidence): Month | null {
	const month = evidence & most;
	return month ? month - 1 + firstMonth : null;
}

/** The step that points stand for: the skill's own, or that of the skill that implies it. */
export function stepOf(points: number): Step | null {
	return steps[(points - 1) & 3] ?? null;
}

/** Whether points stand for a skill that only another one implies. */
export const isImplied = (points: number): boolean => points < 5;

/** A number of months in 12 bits, 0 for none. */
export function packMonths(months: number | null): number {
	return months === null ? 0 : Math.min(Math.max(months, 0) + 1, most);
}

/** A month in 12 bits, 0 for none; counted from `firstMonth`. */
export function packMonth(month: Month | null): number {
	return month === null ? 0 : Math.min(Math.max(month - firstMonth, 0) + 1, most);
}
