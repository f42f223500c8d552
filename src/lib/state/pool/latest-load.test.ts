import { expect, it } from 'vitest';
import { LatestLoad } from './latest-load';

/** Loads that end when they are told to. */
function slow() {
	const begun: number[] = [];
	const ends: ((error?: Error) => void)[] = [];
	const loads = new LatestLoad((from) => {
		begun.push(from);
		return new Promise((done, fail) => ends.push((error) => (error ? fail(error) : done())));
	});
	return { begun, ends, loads };
}

it('loads one stretch at a time, and of those asked for meanwhile the last alone', async () => {
	const { begun, ends, loads } = slow();
	const all = [0, 10, 20, 30].map((from) => loads.ask(from, from + 10));
	expect(begun).toEqual([0]);
	ends[0]?.();
	await expect.poll(() => begun).toEqual([0, 30]);
	ends[1]?.();
	await Promise.all(all);
	expect(begun).toEqual([0, 30]);
});

it('goes on after a load that failed, which whoever asked is told of', async () => {
	const { begun, ends, loads } = slow();
	const first = loads.ask(0, 10);
	ends[0]?.(new Error('Gone'));
	await expect(first).rejects.toThrow('Gone');
	const second = loads.ask(20, 30);
	ends[1]?.();
	await second;
	expect(begun).toEqual([0, 20]);
});
