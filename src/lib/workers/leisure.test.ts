import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Leisure } from './leisure';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Whether leisure has come. */
function waitedFor(leisure: Leisure, quiet?: number): () => boolean {
	let has = false;
	void leisure.come(quiet).then(() => (has = true));
	return () => has;
}

it('comes at once where nobody has asked, in a turn of its own', async () => {
	const has = waitedFor(new Leisure());
	await Promise.resolve();
	expect(has()).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	expect(has()).toBe(true);
});

it('comes a while after the last answer, however often somebody asks', async () => {
	const leisure = new Leisure();
	await leisure.whileAnswering(async () => undefined);
	const has = waitedFor(leisure, 100);
	await vi.advanceTimersByTimeAsync(90);
	await leisure.whileAnswering(async () => undefined);
	await vi.advanceTimersByTimeAsync(90);
	expect(has()).toBe(false);
	await vi.advanceTimersByTimeAsync(20);
	expect(has()).toBe(true);
});

it('does not come while somebody waits for an answer, one that fails too', async () => {
	const leisure = new Leisure();
	let fail: () => void = () => undefined;
	const answer = leisure.whileAnswering(
		() => new Promise((_, reject) => (fail = () => reject(new Error('Closed.'))))
	);
	const has = waitedFor(leisure, 100);
	await vi.advanceTimersByTimeAsync(1_000);
	expect(has()).toBe(false);
	fail();
	await expect(answer).rejects.toThrow('Closed.');
	await vi.advanceTimersByTimeAsync(200);
	expect(has()).toBe(true);
});
