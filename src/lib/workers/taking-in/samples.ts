import type { Candidate } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { addSamplesOnce } from '$lib/storing/samples';
import { readSetting } from '$lib/storing/settings';
import type { Store } from '$lib/storing/database/store';
import type { Arrival } from './intake';

const files = import.meta.glob<Profile>('$data/candidates/*.json', { import: 'default' });

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

/** Loads the sample candidates that come with Slate where they never were. @returns those that were added. */
export async function loadSamples(store: Store): Promise<Candidate[]> {
	const loaded = await readSetting(store, 'loadedSamples');
	// At nearly every start all are there, and neither they nor a place to write are needed.
	if (Object.keys(files).every((path) => loaded.includes(nameOf(path)))) return [];
	return addSamplesOnce(store, await sampleArrivals());
}

/** The sample candidates, each named after its file. */
function sampleArrivals(): Promise<Arrival[]> {
	return Promise.all(
		Object.entries(files).map(async ([path, read]) => ({
			profile: await read(),
			source: { kind: 'sample' as const, name: nameOf(path) }
		}))
	);
}
