import type { Candidate, CandidateWithFacts } from '$lib/domain/candidate';
import type { Facts } from '$lib/domain/facts';
import type { Profile } from '$lib/domain/profile';

/** As many candidates as a few screens show. */
const most = 300;

/**
 * Facts are derived when somebody looks, and not stored: they take four times the room of a profile, and reading
 * them back takes as long as deriving them. Those looked at last are remembered.
 */
export class FactsCache {
	readonly #derive: (profile: Profile) => Facts;
	/** By id and revision, the oldest first. */
	readonly #known = new Map<string, Facts>();

	constructor(derive: (profile: Profile) => Facts) {
		this.#derive = derive;
	}

	withFacts(candidate: Candidate): CandidateWithFacts {
		const key = `${candidate.id} ${candidate.revision}`;
		const facts = this.#known.get(key) ?? this.#derive(candidate.profile);
		this.#known.delete(key);
		this.#known.set(key, facts);
		const [oldest] = this.#known.keys();
		if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest);
		return { ...candidate, facts };
	}
}
