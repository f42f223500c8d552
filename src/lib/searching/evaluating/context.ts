import type { CandidateId } from '$lib/domain/candidate';
import type { Clause } from '$lib/domain/query/clause';
import type { PoolIndex } from '../pool-index';
import type { SkillNames } from '../skill-names';
import type { SkillBounds } from './evaluate';

/** A shortlist, for those who look for its members. */
export interface Membership {
	readonly name: string;
	readonly ids: readonly CandidateId[];
}

/** What a query is held against besides the index. */
export interface Beside {
	/** The shortlists there are. */
	readonly lists: readonly Membership[];
}

export const nothingBeside: Beside = { lists: [] };

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
}
