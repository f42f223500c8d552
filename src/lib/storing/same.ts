import type { CandidateId } from '$lib/domain/candidate';
import { emailKey, phoneKey } from '$lib/domain/contact-key';
import type { Profile } from '$lib/domain/profile';
import { isLive, type PersonKey } from './database/rows';
import { read, type Store } from './database/store';

/** So many of one key are looked at: an agency's telephone stands on all it sends. */
const mostAlike = 20;

/** For this room only: what a person is found by, as a field of a row, left out where there is nothing, so that the index stays sparse. */
export function personOf(profile: Profile): PersonKey {
	const person = contactKeys(profile);
	return person.length ? { person } : {};
}

function contactKeys(profile: Profile): string[] {
	const [email, phone] = [emailKey(profile), phoneKey(profile)];
	return [...(email ? [email] : []), ...(phone ? [`tel:${phone}`] : [])];
}

/** The key of rows as the first version wrote them: name and e-mail in one. */
function olderKeys({ basics }: Profile): string[] {
	const [name, email] = [fold(basics?.name), fold(basics?.email)];
	return name && email ? [`${name} ${email}`] : [];
}

/** As it is stored since the first version; by `plainLetters`, rows of "Łukasz" would no longer be known by their keys. */
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
	const rows = await read(store, ['candidates'], (db) =>
		db.candidates
			.where('source.hash')
			.anyOf([...new Set(hashes)])
			.toArray()
	);
	const live = rows.filter((row) => isLive(row)).sort((a, b) => a.changedAt - b.changedAt);
	const found = new Map(live.map((row) => [row.source.hash, row.id]));
	return hashes.map((hash) => found.get(hash) ?? null);
}

/**
 * Who in the pool may have the same e-mail or telephone.
 * @returns one answer per profile; removed candidates may be among them.
 */
export async function findSameContact(
	store: Store,
	profiles: readonly Profile[]
): Promise<CandidateId[][]> {
	return read(store, ['candidates'], (db) =>
		Promise.all(
			profiles.map(async (profile) => {
				const keys = [...contactKeys(profile), ...olderKeys(profile)];
				if (!keys.length) return [];
				return db.candidates.where('person').anyOf(keys).distinct().limit(mostAlike).primaryKeys();
			})
		)
	);
}
