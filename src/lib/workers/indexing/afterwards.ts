import { emptyQuery } from '$lib/domain/query';
import type { PoolIndex } from '$lib/searching/pool/pool-index';
import { rowsOf } from '$lib/searching/showing/rows';
import { search } from '$lib/searching/search';
import type { SkillNames } from '$lib/searching/skill-names';
import { suggest } from '$lib/searching/near/suggest';
import { type Reader, withQuotes } from '../showing/quoting';
import { forgetRemoved } from '$lib/storing/forgetting';
import type { Store } from '$lib/storing/database/store';
import type { IndexKeeper } from './index-keeper';

/** For a day whoever was removed can be brought back; then they are forgotten. In milliseconds. */
const undoableFor = 24 * 60 * 60 * 1000;

/** What the work stands on. */
interface Core extends Reader {
	readonly store: Store;
	readonly keeper: IndexKeeper;
	readonly index: PoolIndex;
	readonly names: SkillNames;
	/** Does work that nobody waits for, one after the other. */
	inBackground(work: () => Promise<unknown>): void;
	readStale(): Promise<void>;
	readTexts(): Promise<void>;
}

/** Begins what the first rows and counts can do without. */
export function afterwards(core: Core): void {
	const { store, keeper } = core;
	core.inBackground(() => keeper.lookForDamage(breath));
	core.inBackground(() => core.readStale());
	core.inBackground(() => forgetRemoved(store, Date.now() - undoableFor));
	// Tables of names and words are made for the first word; make them before somebody waits for it.
	core.inBackground(async () => suggest(core.index, core.names, 'a', 1));
	// Nobody waits for these: an edit need not, and where texts are lost, finding them again stands in the same queue.
	core.inBackground(async () => void findAfterTexts(core).catch(ignored));
	core.inBackground(async () => void keeper.tidy().catch(ignored));
}

/** Reads the whole texts, and searches once: the first search for words compiles its way, before somebody types. */
async function findAfterTexts(core: Core): Promise<void> {
	await core.readTexts();
	const { index, names } = core;
	for (const words of ['senior a', 'a']) {
		const rows = rowsOf(index, search(index, names, { ...emptyQuery, words }), 0, 10);
		await withQuotes(core, rows);
	}
}

/** Lets everything run that is waiting. */
function breath(): Promise<void> {
	return new Promise((go) => setTimeout(go));
}

/** The store was closed on it, and the page has been told why. */
function ignored(): void {}
