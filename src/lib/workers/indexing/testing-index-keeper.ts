import { monthOf } from '$lib/domain/month';
import type { CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { emptyQuery } from '$lib/domain/query';
import { digestIn } from '$lib/searching/pool/pool-index';
import { search } from '$lib/searching/search';
import { addCandidates } from '$lib/storing/candidates';
import type { Store } from '$lib/storing/database/store';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { skillNamesOf } from '../teaching/skill-names';
import { analystHere } from './analyst';
import type { Reading } from './beside-keeper';
import { IndexKeeper } from './index-keeper';

const analyst = analystHere();
export const names = skillNamesOf(defaultVocabulary());
export const reading: Reading = {
	pack: (candidates) => analyst.pack(candidates, { taught: [], asOf: monthOf(2026, 11) })
};
export const source = { kind: 'file', name: 'x.json' } as const;
export const person = (name: string, skill: string): Profile => ({
	basics: { name },
	skills: [{ name: 'Tools', keywords: [skill] }]
});

/** A keeper as the next start of the app has it: all that was only in memory is gone. */
export async function started(store: Store): Promise<IndexKeeper> {
	const keeper = new IndexKeeper(store, analyst);
	await keeper.open();
	return keeper;
}

export function found({ index }: IndexKeeper, words: string): string[] {
	const { ids } = search(index, names, { ...emptyQuery, words });
	return [...ids].map((ordinal) => digestIn(index, ordinal).name).sort();
}

export async function add(store: Store, ...profiles: Profile[]): Promise<CandidateId[]> {
	const added = await addCandidates(
		store,
		profiles.map((profile) => ({ profile, source }))
	);
	return added.map(({ id }) => id);
}

export function many(count: number, skill: string): Profile[] {
	return Array.from({ length: count }, (_, n) => person(`Fictional ${skill} ${n}`, skill));
}
