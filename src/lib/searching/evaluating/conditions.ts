import { type Clause, isBounded } from '$lib/domain/query/clause';
import type { Query } from '$lib/domain/query';
import { fieldOf } from '$lib/domain/query/normal';
import { stepHeight } from '$lib/domain/skill';
import { type Bits, countBits, keep } from '../packed/bits';
import type { FacetName } from '../facets/facets';
import type { PoolIndex } from '../pool/pool-index';
import type { SkillNames } from '../skill-names';
import { askingOf } from '../query-text/forms';
import type { TextProblem } from '../query-text/problem';
import type { Asked } from './asked';
import { type Beside, type Context, nothingBeside } from './context';
import { columnOfField } from './values';
import { type Part, partsOf } from './tree';

/** How many meet everything but for a bound that they give no dates for. */
export interface Undated {
	/** What has no dates: a skill's name, or `null` for the whole career. */
	readonly of: string | null;
	readonly count: number;
}

/** All parts of a query, worked out over the pool. */
export interface Conditions {
	/** What was asked for in words and skills, each for itself. */
	readonly asked: readonly Asked[];
	readonly parts: readonly Part[];
	readonly clauses: readonly Clause[];
	readonly problems: readonly TextProblem[];
	/** Those who meet all. */
	readonly found: Bits;
	/** How many meet all but for dates that they do not give; the found include them where the query says so. */
	readonly undated: number;
	readonly undatedFor: readonly Undated[];
	/** Those who meet all but a facet's own filter. */
	among(facet: FacetName): Bits;
}

/** Works out who meets a query. */
export function conditionsOf(
	index: PoolIndex,
	names: SkillNames,
	query: Query,
	beside: Beside = nothingBeside
): Conditions {
	const { clauses, step, since, open, problems } = askingOf(query);
	const { withUndated, withoutNames: withoutWho = false } = query;
	const bounds = { lowestStep: step ? stepHeight(step) : 0, since, withUndated };
	const context: Context = { index, names, beside, bounds, open, denied: false, withoutWho };
	const parts = clauses.flatMap((clause) => partsOf(context, clause));
	const dated = meeting(index.live, parts, false);
	const unsure = parts.filter(isUnsure);
	const orUndated = unsure.length ? meeting(index.live, parts, true) : dated;
	return {
		asked: parts.flatMap(({ asked }) => asked),
		parts,
		clauses,
		problems,
		found: withUndated ? orUndated : dated,
		undated: orUndated === dated ? 0 : countBits(orUndated) - countBits(dated),
		undatedFor: unsure.map((part) => undatedIn(part, orUndated)).filter(({ count }) => count),
		among: (facet) => {
			const others = parts.filter((part) => !isFilterOf(part, facet));
			if (others.length === parts.length) return withUndated ? orUndated : dated;
			return meeting(index.live, others, withUndated);
		}
	};
}

/** What was asked in one part, as it was typed or chosen. */
export function textOf(asked: readonly Asked[]): string {
	return asked.map(({ text }) => text).join(' or ');
}

/** Whether dates are held against somebody. */
function isUnsure({ bits, orUndated }: Part): boolean {
	return bits !== orUndated;
}

/** Those found or not for want of dates, whom this part cannot judge. */
function undatedIn({ bits, orUndated, clause, asked }: Part, among: Bits): Undated {
	const unjudged = among.map((element, i) => element & (orUndated[i] ?? 0) & ~(bits[i] ?? 0));
	return {
		of: clause.kind === 'experience' ? null : textOf(asked) || null,
		count: countBits(unjudged)
	};
}

/** Whether a part is what a facet chooses: one of several values, or bounds on experience. */
function isFilterOf({ clause }: Part, facet: FacetName): boolean {
	if (clause.kind === 'experience') return facet === 'experience' && isBounded(clause.months);
	const field = fieldOf(clause);
	if (field === 'tag') return facet === 'tags' && clause.kind === 'any';
	return field !== null && columnOfField[field] === facet;
}

function meeting(live: Bits, parts: readonly Part[], undatedToo: boolean): Bits {
	const meeting = live.slice();
	for (const { bits, orUndated } of parts) keep(meeting, undatedToo ? orUndated : bits);
	return meeting;
}
