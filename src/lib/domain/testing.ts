import type { Facts } from './facts';

/** The facts of a profile that says nothing. */
export const noFacts: Facts = {
	version: { analyser: 1, vocabulary: 'test', asOf: 0 },
	evidence: [],
	career: {
		positions: [],
		total: null,
		longest: null,
		current: [],
		gaps: [],
		overlaps: [],
		promotions: [],
		byField: []
	},
	impact: [],
	checks: []
};
