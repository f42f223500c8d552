import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Store } from '$lib/storing/database/store';
import { Leisure } from '../leisure';
import { WorkQueue } from '../work-queue';
import { afterwards } from './afterwards';
import type { IndexKeeper } from './index-keeper';

vi.mock('$lib/storing/forgetting', () => ({ forgetRemoved: vi.fn(async () => 0) }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('begins nothing while somebody types, and holds up nothing that is asked for meanwhile', async () => {
	const done: string[] = [];
	const doing = (what: string) => async () => void done.push(what);
	const keeper = { lookForDamage: doing('damage'), tidy: doing('tidied') };
	const follower = { readStale: doing('read anew'), readTexts: doing('texts') };
	const [leisure, queue] = [new Leisure(), new WorkQueue()];
	const core = { store: {} as Store, keeper: keeper as unknown as IndexKeeper, follower };
	void afterwards({ ...core, leisure, queue });
	for (let keys = 0; keys < 10; keys++) {
		await leisure.whileAnswering(async () => undefined);
		await vi.advanceTimersByTimeAsync(100);
	}
	await queue.add(doing('asked for'));
	expect(done).toEqual(['asked for']);
	await vi.runAllTimersAsync();
	expect(done.slice(1)).toEqual(['damage', 'read anew', 'texts', 'tidied']);
});
