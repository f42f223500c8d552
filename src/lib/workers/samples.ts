import type { Profile } from '$lib/domain/profile';
import { readSetting, writeSetting } from '$lib/storing/settings';
import type { Store } from '$lib/storing/store';
import type { Arrival } from './pool-api';

const files = import.meta.glob<Profile>('$data/candidates/*.json', { import: 'default' });

function sampleName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

/** The sample candidates that this machine has never loaded: one that was deleted stays deleted. */
export async function samplesToLoad(store: Store): Promise<Arrival[]> {
	const loaded = new Set(await readSetting(store, 'loadedSamples'));
	const fresh = Object.entries(files).filter(([path]) => !loaded.has(sampleName(path)));
	return Promise.all(
		fresh.map(async ([path, read]) => ({
			profile: await read(),
			source: { kind: 'sample' as const, name: sampleName(path) }
		}))
	);
}

/** Remembers that samples were loaded. */
export async function noteLoaded(store: Store, samples: readonly Arrival[]): Promise<void> {
	const loaded = await readSetting(store, 'loadedSamples');
	const names = samples.map(({ source }) => source.name);
	await writeSetting(store, 'loadedSamples', [...new Set([...loaded, ...names])]);
}
