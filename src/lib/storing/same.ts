import type { CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { isLive, type PersonKey } from './rows';
import { read, type Store } from './store';

/**
 * What tells a person again: name and e-mail, without case, accents and spacing.
 * @returns `null` without both: a name alone is shared by strangers.
 */
export function personKey(profile: Profile): string | null {
	const name = fold(profile.basics?.name);
	const email = fold(profile.basics?.email);
	return name && email ? `${name} ${email}` : null;
}

/** For this room only: the key as a field of a row, left out where there is none, so that the index stays sparse. */
export function personOf(profile: Profile): PersonKey {
	const key = personKey(profile);
	return key ? { person: key } : {};
}

function fold(text: string | null | undefined): string {
	return (text ?? '')
		.normalize('NFKD')
		.replace(/[\p{M}\s]/gu, '')
		.toLowerCase();
}

/**
 * Who came from a source with these bytes.
 * @param hashes SHA-256 in hex, as in `Source.hash`.
 * @returns one answer per hash, `null` where none in the pool did; the one changed last where several did.
 */
export async function findSameSource(
	store: Store,
	hashes: readonly string[]
): Promise<(CandidateId | null)[]> {
	return findBy(store, 'source.hash', hashes);
}

/**
 * Who in the pool has the same name and e-mail.
 * @returns one answer per profile, `null` where none has; the one changed last where several have.
 */
export async function findSamePerson(
	store: Store,
	profiles: readonly Profile[]
): Promise<(CandidateId | null)[]> {
	return findBy(store, 'person', profiles.map(personKey));
}

async function findBy(
	store: Store,
	index: 'source.hash' | 'person',
	keys: readonly (string | null)[]
): Promise<(CandidateId | null)[]> {
	const asked = [...new Set(keys.flatMap((key) => (key ? [key] : [])))];
	const rows = await read(store, ['candidates'], (db) =>
		db.candidates.where(index).anyOf(asked).toArray()
	);
	const live = rows.filter((row) => isLive(row)).sort((a, b) => a.changedAt - b.changedAt);
	const found = new Map(
		live.map((row) => [index === 'person' ? row.person : row.source.hash, row.id])
	);
	return keys.map((key) => (key && found.get(key)) || null);
}
