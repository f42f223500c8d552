import type { CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import type { Known } from '$lib/importing/outcome';
import type { Reading, ReadProfile } from '$lib/importing/reading';
import { findMerged } from '$lib/storing/mergers/mergers';
import { readCandidates } from '$lib/storing/reading';
import { findSameContact, findSameSource } from '$lib/storing/same';
import type { Store } from '$lib/storing/database/store';

interface Pool {
	readonly store: Store;
	/** Candidates whose name holds these words. */
	readonly named: (words: string) => CandidateId[];
}

/** Finds who in the pool may be one of the people that were read; what is the same for all of them is asked once. */
export async function whoMayBeAmong(
	{ hash, profiles }: Extract<Reading, { kind: 'read' }>,
	{ store, named }: Pool
): Promise<(read: ReadProfile) => Promise<Known[]>> {
	const [sources, merged, contacts] = await Promise.all([
		findSameSource(store, [hash]),
		findMerged(store, hash),
		findSameContact(
			store,
			profiles.map(({ profile }) => profile)
		)
	]);
	const contactsOf = new Map(profiles.map((read, i) => [read, contacts[i] ?? []]));
	return async (read) => {
		const word = tellingWord(read.profile);
		const ids = [
			...[read.origin?.id, ...sources].flatMap((id) => id ?? []),
			...merged,
			...(contactsOf.get(read) ?? []),
			...(word ? named(word) : [])
		];
		const known = await readCandidates(store, [...new Set(ids)]);
		return known
			.sort((a, b) => b.changedAt - a.changedAt)
			.map(({ id, profile, source }) => ({
				id,
				profile,
				source: merged.includes(id) ? { ...source, hash } : source
			}));
	};
}

/** The longest word of a name: a near name shares it, whatever initials and middle names stand beside it. */
export function tellingWord({ basics }: Profile): string {
	const words = (basics?.name ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return words.sort((a, b) => b.length - a.length)[0] ?? '';
}
