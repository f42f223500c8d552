import type { CandidateId } from '$lib/domain/candidate';
import { emailKey, phoneKey } from '$lib/domain/contact-key';
import type { Profile } from '$lib/domain/profile';
import type { Known } from '$lib/importing/outcome';
import { addCandidates, type NewCandidate } from '$lib/storing/candidates';
import type { Store } from '$lib/storing/database/store';
import { tellingWord } from './who-may-be';

type Arrival = NewCandidate & { readonly id: CandidateId };

/** The people of one part of a file, stored together; each can be found by those who come after. */
export class Arrivals {
	readonly #store: Store;
	#waiting: Arrival[] = [];
	readonly #byKey = new Map<string, Known[]>();

	constructor(store: Store) {
		this.#store = store;
	}

	/** @returns the id they will have. */
	async add(arrival: NewCandidate): Promise<CandidateId> {
		const { id } = arrival;
		if (!id) throw new Error('An arrival needs an id.');
		this.#waiting.push({ ...arrival, id });
		for (const key of keysOf(arrival.profile)) {
			this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), { ...arrival, id }]);
		}
		return id;
	}

	/** Those of this part who share an e-mail, a telephone or the telling word of a name. */
	alike(profile: Profile): Known[] {
		return [...new Set(keysOf(profile).flatMap((key) => this.#byKey.get(key) ?? []))];
	}

	/** Stores those who wait, all or none. */
	async store(): Promise<void> {
		const waiting = this.#waiting;
		this.#waiting = [];
		if (waiting.length) await addCandidates(this.#store, waiting);
	}
}

function keysOf(profile: Profile): string[] {
	const word = tellingWord(profile).toLowerCase();
	const keys = [emailKey(profile), phoneKey(profile), word && `name:${word}`];
	return keys.filter(Boolean);
}
