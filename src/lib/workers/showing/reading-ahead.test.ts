import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildIndex } from '$lib/searching/pool/pool-index';
import { people as digests } from '$lib/searching/testing-sample';
import type { Store } from '$lib/storing/database/store';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { KnownPeople } from './known-people';
import { ReadingAhead } from './reading-ahead';

const ids = digests.map(({ id }) => id);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function core(on = false) {
	const people = new KnownPeople();
	const prepare = vi.spyOn(people, 'prepare').mockResolvedValue();
	const pool = {
		store: {} as Store,
		index: buildIndex(digests),
		vocabulary: defaultVocabulary(),
		people,
		blindfold: { blinding: { on, revealed: [] } }
	};
	const read = () => prepare.mock.calls.flatMap(([, some]) => some);
	return { pool, read };
}

it('reads everybody once nobody has asked for a while', async () => {
	const { pool, read } = core();
	const ahead = new ReadingAhead(pool);
	ahead.afterAnswer();
	await vi.advanceTimersByTimeAsync(150);
	ahead.afterAnswer();
	await vi.advanceTimersByTimeAsync(150);
	expect(read()).toEqual([]);
	await vi.runAllTimersAsync();
	expect(read().toSorted()).toEqual(ids.toSorted());
});

it('reads nobody while people are hidden', async () => {
	const { pool, read } = core(true);
	new ReadingAhead(pool).afterAnswer();
	await vi.runAllTimersAsync();
	expect(read()).toEqual([]);
});
