import type { CandidateId } from '$lib/domain/candidate';
import type { Month } from '$lib/domain/month';
import type { Query } from '$lib/domain/query';
import { matchKinds, type MatchKind } from '../evaluating/asked';
import { conditionsOf, textOf } from '../evaluating/conditions';
import type { Beside } from '../evaluating/context';
import { lastUsedOf, monthsOf, pointsOf } from '../evidence';
import { type Match, matchesOf } from './matches';
import { digestIn, ordinalOf, type PoolIndex } from '../pool/pool-index';
import type { SkillNames } from '../skill-names';

/** What one thing asked adds to a candidate's place. */
export interface ExplainedMatch {
	/** What was asked for. */
	readonly text: string;
	/** `null` where it is not met. */
	readonly kind: MatchKind | null;
	/** 0 to 8. */
	readonly points: number;
	/** Of the skill that counted, up to so many; `null` where none is dated. */
	readonly months: number | null;
	readonly lastUsed: Month | null;
	/** How it is met, best first. */
	readonly matches: readonly Match[];
}

/** Why a candidate stands where they do: by kind, then points, then months, then last use, then name. */
export interface Explanation {
	readonly points: number;
	readonly months: number;
	readonly lastUsed: Month | null;
	readonly parts: readonly ExplainedMatch[];
}

/**
 * Adds up, point by point, what decides the place of a candidate in the order of best matches. The figures are
 * those that the order was made by.
 * @returns `null` where the candidate is not in the index.
 */
export function explainMatch(
	index: PoolIndex,
	names: SkillNames,
	query: Query,
	id: CandidateId,
	beside?: Beside
): Explanation | null {
	const ordinal = ordinalOf(index, id);
	if (ordinal === null) return null;
	const digest = digestIn(index, ordinal);
	const parts = conditionsOf(index, names, query, beside).parts.flatMap(({ best, asked }) => {
		if (!best) return [];
		const match = best[ordinal] ?? 0;
		return [
			{
				text: textOf(asked),
				kind: match ? (matchKinds[3 - (match >>> 28)] ?? null) : null,
				points: pointsOf(match),
				months: monthsOf(match),
				lastUsed: lastUsedOf(match),
				matches: asked.flatMap((one) => matchesOf(digest, one))
			}
		];
	});
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
