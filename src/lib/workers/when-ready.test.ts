import { expect, it } from 'vitest';
import { whenReady } from './when-ready';

it('answers what was asked before the verbs were there', async () => {
	let come: (verbs: { double(n: number): Promise<number> }) => void = () => undefined;
	const verbs = whenReady(
		new Promise<{ double(n: number): Promise<number> }>((resolve) => (come = resolve))
	);
	const answer = verbs.double(4);
	come({ double: async (n) => n * 2 });
	expect(await answer).toBe(8);
});

it('fails with what kept them from coming', async () => {
	const verbs = whenReady<{ open(): Promise<void> }>(Promise.reject(new Error('not loaded')));
	await expect(verbs.open()).rejects.toThrow('not loaded');
});
