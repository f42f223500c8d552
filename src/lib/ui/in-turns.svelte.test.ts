import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { InTurns } from './in-turns.svelte';

/** Makes one as a component would. */
function made(atOnce: boolean) {
	let begins = $state(false);
	let turns: InTurns | undefined;
	const end = $effect.root(() => void (turns = new InTurns(() => begins, 3, atOnce)));
	flushSync();
	return {
		begin: () => flushSync(() => (begins = true)),
		count: () => turns?.count,
		isDone: () => turns?.done,
		end
	};
}

it('begins with one part when it may, and goes on until all stand there', async () => {
	const { begin, count, isDone, end } = made(false);
	expect(count()).toBe(0);
	begin();
	expect(count()).toBe(1);
	await expect.poll(isDone).toBe(true);
	expect(count()).toBe(3);
	end();
});

it('has all of them at once where nobody waits for a first view', () => {
	const { count, isDone, end } = made(true);
	expect([count(), isDone()]).toEqual([3, true]);
	end();
});
