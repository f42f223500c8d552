import type { Source } from '$lib/domain/candidate';
import type { JsonPointer } from '$lib/domain/pointer';
import type { Span } from '$lib/domain/span';
import type { MatchKind } from '../evaluating/asked';
import type { Digest, DigestBody, DigestSkill } from '../digest';
import { isSkillMatch, isTextMatch, type Match, matchesOf } from './matches';
import { digestIn, type PoolIndex } from '../pool/pool-index';
import type { Matches } from '../search';

/** A position as a bar of the career strip. */
export interface Bar {
	readonly pointer: JsonPointer;
	readonly span: Span;
	/** Still going on. */
	readonly open: boolean;
	/** Counts from 0; bars that ran side by side have different lanes. */
	readonly lane: number;
	/** Whether something that was asked for was shown there. */
	readonly matched: boolean;
}

/** A found candidate, as the list shows one. */
export interface Row extends Pick<
	DigestBody,
	'id' | 'name' | 'headline' | 'title' | 'employer' | 'place' | 'availability' | 'totalMonths'
> {
	/** Newest first; undated positions have none. */
	readonly bars: readonly Bar[];
	/** The best evidenced skills. */
	readonly skills: readonly DigestSkill[];
	/** Which of the result's three parts the row is in. */
	readonly kind: MatchKind;
	/** Why it matched, in the order of what was asked. */
	readonly matched: readonly Match[];
	readonly source: Source['kind'];
	readonly addedAt: number;
	/** In order of the alphabet. */
	readonly tags: readonly string[];
}

const skillsShown = 8;
/** How many ways of meeting one thing asked are shown. */
const matchesShown = 3;

/**
 * The rows of a result from place `from` up to, without, `to`.
 * @throws RangeError where the result was found in another index: its ordinals would name others.
 */
export function rowsOf(index: PoolIndex, result: Matches, from: number, to: number): Row[] {
	if (result.generation !== index.generation) {
		throw new RangeError('The result was found before the index changed; search again.');
	}
	return Array.from(result.ids.subarray(from, to), (ordinal, i) => {
		return rowOf(digestIn(index, ordinal), result, kindAt(result, from + i));
	});
}

function rowOf(digest: Digest, { asked }: Matches, kind: MatchKind): Row {
	const matched = asked.flatMap((one) => matchesOf(digest, one).slice(0, matchesShown));
	const shown = new Set(matched.flatMap((match) => positionsOf(digest, match)));
	const { positions, skills, stamp, schools, ...row } = digest;
	// No list shows these, and where people are hidden a school tells who it is.
	void [stamp, schools];
	return {
		...row,
		bars: positions.flatMap(({ pointer, span, open, lane }, i) =>
			span ? [{ pointer, span, open, lane, matched: shown.has(i) }] : []
		),
		skills: skills.slice(0, skillsShown),
		kind,
		matched
	};
}

/** The positions that a match was shown in, as indices. */
function positionsOf({ positions, skills }: Digest, match: Match): readonly number[] {
	if (isSkillMatch(match)) {
		return skills.find(({ skill }) => skill === match.skill)?.positions ?? [];
	}
	if (isTextMatch(match)) return [];
	const { field, text } = match;
	return positions.flatMap(({ title, employer }, i) => {
		const isThere =
			field === 'title' || field === 'past title'
				? title === text
				: (field === 'employer' || field === 'past employer') && employer === text;
		return isThere ? [i] : [];
	});
}

function kindAt({ exact, prefix }: Matches, place: number): MatchKind {
	if (place < exact) return 'exact';
	return place < exact + prefix ? 'prefix' : 'fuzzy';
}
