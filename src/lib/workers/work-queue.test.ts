import { expect, it } from 'vitest';
import { WorkQueue } from './work-queue';

it('does one piece of work after another, and goes on after one that fails', async () => {
	const queue = new WorkQueue();
	const done: string[] = [];
	let end: () => void = () => undefined;
	const first = queue.add(async () => {
		await new Promise<void>((go) => (end = go));
		done.push('first');
		return 1;
	});
	const failing = queue.add(async () => {
		done.push('failing');
		throw new Error('No.');
	});
	queue.inBackground(async () => {
		done.push('background');
		throw new Error('Nobody hears.');
	});
	const last = queue.add(async () => done.push('last'));
	await Promise.resolve();
	expect(done).toEqual([]);

	end();
	expect(await first).toBe(1);
	await expect(failing).rejects.toThrow('No.');
	await last;
	expect(done).toEqual(['first', 'failing', 'background', 'last']);
});
