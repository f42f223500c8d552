import type { Profile } from '$lib/domain/profile';
import type { Arrival } from './pool-api';

const files = import.meta.glob<Profile>('$data/candidates/*.json', { import: 'default' });

/** The sample candidates that come with Slate, each named after its file. */
export function sampleArrivals(): Promise<Arrival[]> {
	return Promise.all(
		Object.entries(files).map(async ([path, read]) => ({
			profile: await read(),
			source: {
				kind: 'sample' as const,
				name: path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
			}
		}))
	);
}
