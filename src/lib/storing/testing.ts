import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { onTestFinished } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import type { WholeShortlist } from '$lib/domain/shortlist';
import type { NewCandidate } from './candidates';
import { listShortlists, readWholeShortlist } from './shortlists/shortlists';
import { openStore, type Store, type StoreOptions } from './database/store';

// Live queries look here, and Dexie may have been loaded before there was an IndexedDB in Node.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

let databases = 0;

/** A name that no other test uses. */
export function freshName(): string {
	return `test-${++databases}`;
}

/** An open store on a database of its own, closed after the test, with a clock that ticks once per write. */
export async function testStore(options: StoreOptions = {}): Promise<Store> {
	let clock = 1_700_000_000_000;
	const store = await openStore({ name: freshName(), now: () => ++clock, ...options });
	onTestFinished(() => store.close());
	return store;
}

/** All lists with everybody on them, however they lie in the database. */
export async function wholeLists(store: Store): Promise<WholeShortlist[]> {
	const all = await listShortlists(store);
	const whole = await Promise.all(all.map(({ id }) => readWholeShortlist(store, id)));
	return whole.filter((list) => list !== null);
}

export function person(name: string, email?: string): Profile {
	return { basics: { name, ...(email && { email }) } };
}

export function fromFile(name: string, more: Partial<NewCandidate> = {}): NewCandidate {
	return { profile: person(name), source: { kind: 'file', name: `${name}.json` }, ...more };
}

export const nobody = '00000000-0000-4000-8000-000000000000' as CandidateId;
