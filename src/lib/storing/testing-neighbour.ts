import { addCandidates } from './candidates';
import { openStore } from './database/store';

/** Another thread for browser.svelte.test.ts: adds two candidates to the database it is told. */
addEventListener('message', async ({ data }: MessageEvent<string>) => {
	const store = await openStore({ name: data });
	const source = { kind: 'file', name: 'n.json' } as const;
	await addCandidates(store, [
		{ profile: {}, source },
		{ profile: {}, source }
	]);
});
