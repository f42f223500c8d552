import type { CandidateId } from '$lib/domain/candidate';
import type { TwoPeople, TwoPeopleId } from '$lib/domain/two-people';
import { addKept, listKept, removeKept } from '../kept';
import type { Store } from '../database/store';

/** Everyone who was said to be somebody else than another candidate. */
export function listTwoPeople(store: Store): Promise<TwoPeople[]> {
	return listKept(store, 'twoPeople');
}

/** Remembers that two candidates are two people. */
export function sayTwoPeople(store: Store, a: CandidateId, b: CandidateId): Promise<TwoPeople> {
	return addKept(store, 'twoPeople', { who: [a, b] });
}

/** Takes it back. */
export function unsayTwoPeople(store: Store, id: TwoPeopleId): Promise<void> {
	return removeKept(store, 'twoPeople', id);
}
