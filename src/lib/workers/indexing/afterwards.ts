import { emptyQuery } from '$lib/domain/query';
import { suggest } from '$lib/searching/near/suggest';
import type { PoolIndex } from '$lib/searching/pool/pool-index';
import { search } from '$lib/searching/search';
import { rowsOf } from '$lib/searching/showing/rows';
import type { SkillNames } from '$lib/searching/skill-names';
import type { Store } from '$lib/storing/database/store';
import { forgetRemoved } from '$lib/storing/forgetting';
import type { WorkQueue } from '../work-queue';
import type { Follower } from './follower';
import type { IndexKeeper } from './index-keeper';

/** For a day whoever was removed can be brought back; then they are forgotten. In milliseconds. */
const undoableFor = 24 * 60 * 60 * 1000;

/** What the work stands on. */
interface Core {
	readonly store: Store;
	readonly keeper: IndexKeeper;
	readonly index: PoolIndex;
	readonly names: SkillNames;
	readonly queue: Pick<WorkQueue, 'inBackground'>;
	readonly follower: Pick<Follower, 'readStale' | 'readTexts'>;
}

/** Begins what the first rows and counts can do without. */
export function afterwards(core: Core): void {
	const { store, keeper, queue, follower } = core;
	queue.inBackground(() => keeper.lookForDamage(breath));
	queue.inBackground(() => follower.readStale());
	queue.inBackground(() => forgetRemoved(store, Date.now() - undoableFor));
	// Tables of names and words are made for the first word; make them before somebody waits for it.
	queue.inBackground(async () => suggest(core.index, core.names, 'a', 1));
	// Nobody waits for these: an edit need not, and where texts are lost, finding them again stands in the same queue.
	queue.inBackground(async () => void findAfterTexts(core).catch(ignored));
	queue.inBackground(async () => void keeper.tidy().catch(ignored));
}

/** Reads the whole texts, and searches once: the first search for words compiles its way, before somebody types. */
async function findAfterTexts(core: Core): Promise<void> {
	await core.follower.readTexts();
	const { index, names } = core;
	rowsOf(index, search(index, names, { ...emptyQuery, words: 'senior a' }), 0, 10);
}

/** Lets everything run that is waiting. */
function breath(): Promise<void> {
	return new Promise((go) => setTimeout(go));
}

/** The store was closed on it, and the page has been told why. */
function ignored(): void {}
