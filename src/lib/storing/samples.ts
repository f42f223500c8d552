import type { Candidate } from '$lib/domain/candidate';
import { addCandidates, type NewCandidate } from './candidates';
import { readSetting, writeSetting } from './settings';
import { type Store, write } from './database/store';

/**
 * Adds those samples that this machine never had, told apart by their source's name, and remembers them: once,
 * however many tabs start at the same time, and a sample that was deleted stays deleted.
 * @returns the ones that were added.
 */
export async function addSamplesOnce(
	store: Store,
	samples: readonly NewCandidate[]
): Promise<Candidate[]> {
	return write(store, ['settings', 'candidates', 'tags', 'changes', 'pool'], async () => {
		const loaded = await readSetting(store, 'loadedSamples');
		const fresh = samples.filter(({ source }) => !loaded.includes(source.name));
		if (!fresh.length) return [];
		await writeSetting(store, 'loadedSamples', [
			...loaded,
			...fresh.map(({ source }) => source.name)
		]);
		return addCandidates(store, fresh);
	});
}
