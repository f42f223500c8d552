import type { CandidateId } from '$lib/domain/candidate';
import type { Month } from '$lib/domain/month';
import type { Clause } from '$lib/domain/query/clause';
import type { Bits } from '../packed/bits';
import type { PoolIndex } from '../pool/pool-index';
import type { SkillNames } from '../skill-names';

/** A shortlist, for those who look for its members. */
export interface Membership {
	readonly name: string;
	/** The same array as long as its members are the same. */
	readonly ids: readonly CandidateId[];
}

/** What a query is held against besides the index. */
export interface Beside {
	/** The shortlists there are. */
	readonly lists: readonly Membership[];
	/** Who says a passage, by `passageKey`; where one is not among them, who says its words counts. */
	readonly passages: ReadonlyMap<string, Sayers>;
	/** Whether those of whom nobody has looked yet count as they help most, not as they are sure not to mislead. */
	readonly lenient?: boolean;
}

/** Who says a passage, as far as profiles were looked at: the index knows words, not how they stand. */
export interface Sayers {
	readonly who: Bits;
	/** Those who say its words, and nobody has looked yet how they stand. */
	readonly open: Bits;
}

/** No shortlists and no passages. */
export const nothingBeside: Beside = { lists: [], passages: new Map() };

/** What has to hold of a skill's evidence before it counts. */
export interface SkillBounds {
	/** The height of the lowest step that counts; 0 for any. */
	readonly lowestStep: number;
	/** The first month that counts as a last use; `null` for any. */
	readonly since: Month | null;
	/** Whether a skill without dates counts where months or a last use are asked for. */
	readonly withUndated: boolean;
}

/** All that evaluating a clause depends on. */
export interface Context {
	readonly index: PoolIndex;
	readonly names: SkillNames;
	readonly beside: Beside;
	readonly bounds: SkillBounds;
	/** The clause that is still being typed. */
	readonly open: Clause | null;
	/** Inside a NOT only what equals rules out, and weak evidence does as strong does. */
	readonly denied: boolean;
	/** Whether nobody may be found by who they are. */
	readonly withoutWho: boolean;
}
