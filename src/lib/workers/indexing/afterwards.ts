import type { Store } from '$lib/storing/database/store';
import { forgetRemoved } from '$lib/storing/forgetting';
import { breath } from '../breath';
import type { Leisure } from '../leisure';
import type { WorkQueue } from '../work-queue';
import type { Follower } from './follower';
import type { IndexKeeper } from './index-keeper';

/** For a day whoever was removed can be brought back; then they are forgotten. In milliseconds. */
const undoableFor = 24 * 60 * 60 * 1000;

/** What the work stands on. */
interface Core {
	readonly store: Store;
	readonly keeper: IndexKeeper;
	readonly leisure: Leisure;
	readonly queue: Pick<WorkQueue, 'add'>;
	readonly follower: Pick<Follower, 'readStale' | 'readTexts'>;
}

/**
 * Does what the first rows and counts can do without. Each begins when nobody asks, and stands in the queue only then:
 * who asks without end would else hold up what stands behind it.
 */
export async function afterwards({ store, keeper, leisure, queue, follower }: Core): Promise<void> {
	const works: readonly (() => Promise<unknown>)[] = [
		() => keeper.lookForDamage(breath),
		() => follower.readStale(),
		() => forgetRemoved(store, Date.now() - undoableFor),
		// Nobody waits for these: an edit need not, and where texts are lost, finding them again stands in the same queue.
		async () => void follower.readTexts().catch(ignored),
		async () => void keeper.tidy().catch(ignored)
	];
	for (const work of works) {
		await leisure.come();
		await queue.add(work).catch(ignored);
	}
}

/** The store was closed on it, and the page has been told why. */
function ignored(): void {}
