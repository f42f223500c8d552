import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';

/** As many as two full comparisons. */
const most = 100;

/** The candidates that were read last, until something of the pool changes: a page that shows them again has them at once. */
export class ReadPeople {
	/** The one that was asked for longest ago first. */
	readonly #known = new Map<CandidateId, CandidateWithFacts>();
	#epoch = 0;

	/** Says that a reading begins. @returns takes what was read; where the pool has changed since, it does nothing. */
	begin(): (people: readonly CandidateWithFacts[]) => void {
		const begun = this.#epoch;
		return (people) => {
			if (begun === this.#epoch) for (const person of people) this.#keep(person);
		};
	}

	/** Forgets all of them, since what is known may no longer be so. */
	forget(): void {
		this.#epoch++;
		this.#known.clear();
	}

	/** These candidates in this order, or `null` where one of them is not known. */
	get(ids: readonly CandidateId[]): readonly CandidateWithFacts[] | null {
		const found = ids.flatMap((id) => this.#known.get(id) ?? []);
		if (found.length < ids.length) return null;
		found.forEach((person) => this.#keep(person));
		return found;
	}

	#keep(person: CandidateWithFacts) {
		this.#known.delete(person.id);
		this.#known.set(person.id, person);
		const [oldest] = this.#known.keys();
		if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest);
	}
}
