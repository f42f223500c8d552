import type { Month } from '$lib/domain/month';
import type { Asked } from './asked';
import type { Digest } from './digest';
import { packSkill, pointsOf } from './evidence';
import { pointsOfField } from './fields';
import { isSkillMatch, type Match, matchesOf } from './matches';
import { digestIn, type PoolIndex } from './pool-index';

/** What one thing asked adds to a candidate's place. */
export interface ExplainedMatch {
	/** What was asked for. */
	readonly text: string;
	/** 1 to 8; 0 where it is not met. */
	readonly points: number;
	/** Of the skill that counted, up to so many; `null` where none is dated. */
	readonly months: number | null;
	readonly lastUsed: Month | null;
	readonly match: Match | null;
}

/** Why a candidate stands where they do: by points, then by months, then by last use, then by name. */
export interface Explanation {
	readonly points: number;
	readonly months: number;
	readonly lastUsed: Month | null;
	readonly parts: readonly ExplainedMatch[];
}

/** Adds up, point by point, what decides the place of a candidate in the order of best matches. */
export function explainMatch(
	index: PoolIndex,
	asked: readonly Asked[],
	ordinal: number
): Explanation {
	const digest = digestIn(index, ordinal);
	const parts = asked.map((one) => explainOne(digest, one));
	return {
		points: parts.reduce((sum, { points }) => sum + points, 0),
		months: parts.reduce((sum, { months }) => sum + (months ?? 0), 0),
		lastUsed: parts.reduce<Month | null>(
			(latest, { lastUsed }) => (lastUsed !== null && lastUsed > (latest ?? 0) ? lastUsed : latest),
			null
		),
		parts
	};
}

function explainOne(digest: Digest, asked: Asked): ExplainedMatch {
	const none: ExplainedMatch = {
		text: asked.text,
		points: 0,
		months: null,
		lastUsed: null,
		match: null
	};
	return matchesOf(digest, asked)
		.map((match) => ({ ...none, ...worthOf(match), match }))
		.reduce((best, one) => (isBetter(one, best) ? one : best), none);
}

function worthOf(match: Match): Pick<ExplainedMatch, 'points' | 'months' | 'lastUsed'> {
	if (!isSkillMatch(match)) {
		return { points: pointsOfField[match.field], months: null, lastUsed: null };
	}
	const { step, through, months, lastUsed } = match;
	return { points: pointsOf(packSkill({ step, through, months, lastUsed })), months, lastUsed };
}

function isBetter(a: ExplainedMatch, b: ExplainedMatch): boolean {
	if (a.points !== b.points) return a.points > b.points;
	if (a.months !== b.months) return (a.months ?? -1) > (b.months ?? -1);
	return (a.lastUsed ?? 0) > (b.lastUsed ?? 0);
}
