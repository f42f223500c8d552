import { proxy, type Remote, wrap } from 'comlink';
import { monthOf } from '$lib/domain/month';
import { emptyQuery } from '$lib/domain/query';
import { withTexts } from '$lib/searching/pool/pack';
import type { PoolIndex } from '$lib/searching/pool/pool-index';
import { search } from '$lib/searching/search';
import { openStore } from '$lib/storing/database/store';
import { areUnread } from '$lib/searching/whole-text/held';
import { StoredIndex } from '$lib/workers/indexing/stored-index';
import type { PoolApi } from '$lib/workers/pool-api';
import PoolWorker from '$lib/workers/pool.worker?worker';
import { skillNamesOf } from '$lib/workers/teaching/skill-names';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { timesOfEach, type Times } from './timing';

const asOf = monthOf(2026, 11);
/** What opening leaves for later is done by then, in milliseconds. */
const untilRest = 5_000;

/** From what is typed to the ids of everyone found, in order, with all counts: each query after a first round. */
export async function searchIndex(queries: readonly string[]): Promise<Times> {
	const index = await storedIndex();
	const names = skillNamesOf(defaultVocabulary());
	return timesOfEach(queries, (words) => search(index, names, { ...emptyQuery, words }).total);
}

/** How many bytes the columns of the stored index take, without its texts. */
export async function indexSize(): Promise<{ candidates: number; segments: number }> {
	const { size, segments } = await storedIndex();
	return { candidates: size, segments: segments.length };
}

async function storedIndex(): Promise<PoolIndex> {
	const store = await openStore();
	try {
		const records = new StoredIndex(store);
		const stored = await records.read();
		if (!stored) throw new Error('The app stored no index yet.');
		const { index } = stored;
		return withTexts(index, await records.readTexts(index.texts.filter(areUnread)));
	} finally {
		store.close();
	}
}

/** Milliseconds from an edit of one candidate to the answer that finds them by the new value, in several edits. */
export async function editAndFind(edits: number): Promise<number[]> {
	return withPool(async (pool) => {
		const times: number[] = [];
		await pool.search(emptyQuery, 1);
		await new Promise((go) => setTimeout(go, untilRest));
		for (let n = 0; n <= edits; n++) {
			const { id } = await pool.search(emptyQuery, 1);
			const [candidate] = await pool.read(await pool.idsOf(id, n, n + 1));
			if (!candidate) throw new Error('There is nobody to edit.');
			const word = `Newword${n}x`;
			const profile = { ...candidate.profile, skills: [{ name: 'Tools', keywords: [word] }] };
			const started = performance.now();
			await pool.update(candidate.id, profile);
			const { total } = await pool.search({ ...emptyQuery, words: word }, 20);
			const time = performance.now() - started;
			if (total !== 1) throw new Error(`The edit found ${total} candidates.`);
			// The first makes the tables that the others use.
			if (n > 0) times.push(time);
		}
		return times;
	});
}

async function withPool<T>(work: (pool: Remote<PoolApi>) => Promise<T>): Promise<T> {
	const worker = new PoolWorker();
	try {
		const pool = wrap<PoolApi>(worker);
		await pool.open(
			asOf,
			proxy(() => undefined)
		);
		return await work(pool);
	} finally {
		worker.terminate();
	}
}
