import type { CandidateId } from '$lib/domain/candidate';
import type { Query } from '$lib/domain/query';
import type { Clause } from '$lib/domain/query/clause';
import { fieldOf } from '$lib/domain/query/normal';
import type { SkillId } from '$lib/domain/skill';
import type { Digest } from './digest';
import type { MatchKind } from './evaluating/asked';
import type { Membership } from './evaluating/context';
import { columnOfField } from './evaluating/values';
import { fieldOfFacet, type ValueFacet } from './facets/facets';
import { fold } from './near/fold';
import {
	isHigh,
	judge,
	type Judged,
	judgeLeaf,
	type Judging,
	valuesIn,
	type Well
} from './testing-plain-judging';
import { plainly } from './testing-plain-reading';
import { facetColumns } from './segments/segment';
import type { SkillNames } from './skill-names';
import { askingOf } from './query-text/forms';

/** What searching means, said as plainly as can be: every digest is looked at, nothing is prepared. */

export interface Scanned {
	readonly ids: CandidateId[];
	readonly kinds: Record<MatchKind, number>;
	readonly undated: number;
	/** For each bound how many it cannot judge, in order. */
	readonly undatedFor: number[];
	readonly skills: Record<SkillId, number>;
	readonly values: Record<ValueFacet, Record<string, number>>;
	readonly years: Record<number, number>;
}

/** A digest with a judgement of each of the query's parts. */
interface JudgedDigest {
	readonly digest: Digest;
	readonly parts: readonly { readonly clause: Clause; readonly judged: Judged }[];
}

/** What a search must find, by looking at every digest one by one. */
export function scan(
	digests: readonly Digest[],
	names: SkillNames,
	query: Query,
	lists: readonly Membership[] = []
): Scanned {
	const { clauses, step, since, open } = askingOf(query);
	const { withUndated } = query;
	const judging: Judging = {
		...{ plain: plainly(digests, names), step, since, withUndated, open, lists },
		denied: false
	};
	const all = digests.map((digest): JudgedDigest => ({
		digest,
		parts: clauses.flatMap((clause) =>
			(clause.kind === 'words'
				? judgeLeaf(digest, clause, judging)
				: [judge(digest, clause, judging)]
			).map((judged) => ({ clause, judged }))
		)
	}));
	const passing = (undated: boolean, except: (clause: Clause) => boolean = () => false) =>
		all.filter(({ parts }) =>
			parts.every(
				({ clause, judged: { verdict } }) =>
					except(clause) || verdict === 'yes' || (undated && verdict === 'undated')
			)
		);
	const found = passing(withUndated).map(({ digest, parts }) => ({
		digest,
		...total(parts.flatMap(({ judged: { well } }) => well ?? []))
	}));
	found.sort(
		(a, b) =>
			b.kind - a.kind ||
			bySort(query, a, b) ||
			compare(fold(a.digest.name), fold(b.digest.name)) ||
			compare(a.digest.id, b.digest.id)
	);
	const among = (except: (clause: Clause) => boolean) =>
		passing(withUndated, except).map(({ digest }) => digest);
	const kinds = [3, 2, 1].map((kind) => found.filter((one) => one.kind === kind).length);
	const orUndated = passing(true);
	return {
		ids: found.map(({ digest }) => digest.id),
		kinds: { exact: kinds[0] ?? 0, prefix: kinds[1] ?? 0, fuzzy: kinds[2] ?? 0 },
		undated: orUndated.length - passing(false).length,
		undatedFor: (all[0]?.parts ?? [])
			.map((_, i) => orUndated.filter(({ parts }) => parts[i]?.judged.verdict === 'undated').length)
			.filter(Boolean),
		skills: counted(
			among(() => false).flatMap((d) =>
				d.skills.filter((s) => isHigh(s, query.step)).map((s) => s.skill)
			)
		),
		values: Object.fromEntries(
			[...facetColumns, 'tags' as const].map((column) => {
				const those = among((clause) => isFilter(clause, column));
				const values = those.flatMap((d) => valuesIn(d)[fieldOfFacet[column]] ?? []);
				return [column, counted(values.map(fold))];
			})
		) as Scanned['values'],
		years: counted(
			among(({ kind }) => kind === 'experience').map(({ totalMonths: t }) =>
				t ? Math.min(Math.floor(t.max / 12), 40) : 41
			)
		)
	};
}

function isFilter(clause: Clause, column: ValueFacet): boolean {
	const field = fieldOf(clause);
	if (field === 'tag') return column === 'tags' && clause.kind === 'any';
	return field !== null && columnOfField[field] === column;
}

function total(wells: readonly Well[]): Well {
	return {
		kind: Math.min(3, ...wells.map(({ kind }) => kind)),
		points: wells.reduce((sum, { points }) => sum + points, 0),
		months: wells.reduce((sum, { months }) => sum + Math.max(0, months), 0),
		lastUsed: Math.max(0, ...wells.map(({ lastUsed }) => lastUsed))
	};
}

type Found = { digest: Digest } & Well;

function bySort({ sort }: Query, a: Found, b: Found): number {
	const months = ({ digest }: Found) => digest.totalMonths ?? { max: -1, min: -1 };
	switch (sort) {
		case 'match':
			return b.points - a.points || b.months - a.months || b.lastUsed - a.lastUsed;
		case 'months':
			return b.months - a.months || b.lastUsed - a.lastUsed;
		case 'used':
			return b.lastUsed - a.lastUsed || b.months - a.months;
		case 'experience':
			return months(b).max - months(a).max || months(b).min - months(a).min;
		case 'added':
			return b.digest.addedAt - a.digest.addedAt;
		default:
			return 0;
	}
}

function counted(values: readonly (string | number)[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
