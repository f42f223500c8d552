import type { Career, CareerInShort } from './career';
import type { Check } from './check';
import type { Evidence } from './evidence';
import type { Impact } from './impact';
import type { Month } from './month';

/** What was used to derive facts; they are derived anew when any part differs. */
export interface FactsVersion {
	readonly analyser: number;
	/** The vocabulary's version, taught aliases included. */
	readonly vocabulary: string;
	/** The month that open positions were counted to. */
	readonly asOf: Month;
}

/** What we derive from one profile. Holds no text of the profile: it points into it. */
export interface Facts {
	readonly version: FactsVersion;
	/** By step, then months, then name; implied-only skills last. */
	readonly evidence: readonly Evidence[];
	readonly career: Career;
	readonly impact: readonly Impact[];
	readonly checks: readonly Check[];
}

/** The facts that searching goes by. */
export interface SearchedFacts extends Pick<Facts, 'version' | 'evidence'> {
	readonly career: CareerInShort;
}
