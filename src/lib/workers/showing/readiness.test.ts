import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { buildIndex } from '$lib/searching/pool/pool-index';
import { withTags } from '$lib/searching/pool/updating';
import { people as digests } from '$lib/searching/testing-sample';
import type { Store } from '$lib/storing/database/store';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { Leisure } from '../leisure';
import { skillNamesOf } from '../teaching/skill-names';
import { KnownPeople } from './known-people';
import { Readiness } from './readiness';
import { rehearse } from './rehearsal';

vi.mock('./rehearsal', () => ({ rehearse: vi.fn() }));

const ids = digests.map(({ id }) => id);
const rehearsed = vi.mocked(rehearse);

beforeEach(() => {
	vi.useFakeTimers();
	rehearsed.mockReset().mockImplementation((_, pause) => pause());
});
afterEach(() => void vi.useRealTimers());

function core(on = false) {
	const people = new KnownPeople();
	const known = new Set<CandidateId>();
	vi.spyOn(people, 'has').mockImplementation((_, id) => known.has(id));
	vi.spyOn(people, 'readOn').mockImplementation(async (_, some) => {
		for (const id of some.slice(0, 1)) known.add(id);
		return 1;
	});
	const pool = {
		store: {} as Store,
		index: buildIndex(digests),
		names: skillNamesOf(defaultVocabulary()),
		vocabulary: defaultVocabulary(),
		people,
		leisure: new Leisure(),
		progress: { isUnderWay: false },
		blindfold: { blinding: { on }, hides: () => on, query: <Q>(query: Q) => query },
		withFacts: () => {
			throw new Error('Nobody is looked at.');
		}
	};
	return { pool, known };
}

it('rehearses and reads everybody once it has begun, and then only for another index', async () => {
	const { pool, known } = core();
	const readiness = new Readiness(pool);
	readiness.soon();
	await vi.runAllTimersAsync();
	expect([rehearsed.mock.calls.length, known.size]).toEqual([0, 0]);

	readiness.begin();
	await vi.runAllTimersAsync();
	const atFirst = rehearsed.mock.calls.length;
	expect(atFirst).toBeGreaterThan(0);
	expect([...known].toSorted()).toEqual(ids.toSorted());

	readiness.soon();
	await vi.runAllTimersAsync();
	expect(rehearsed).toHaveBeenCalledTimes(atFirst);

	pool.index = withTags(pool.index, [{ id: ids[0] as CandidateId, tags: ['ready'] }]);
	readiness.soon();
	await vi.runAllTimersAsync();
	expect(rehearsed).toHaveBeenCalledTimes(atFirst + 1);
});

it('gives way to whoever asks', async () => {
	const { pool, known } = core();
	let answer: () => void = () => undefined;
	void pool.leisure.whileAnswering(() => new Promise<void>((go) => (answer = go)));
	new Readiness(pool).begin();
	await vi.advanceTimersByTimeAsync(2_000);
	expect(known.size).toBe(0);
	answer();
	await vi.runAllTimersAsync();
	expect(known.size).toBe(ids.length);
});

it('waits for the end of long work, which changes the index again', async () => {
	const { pool } = core();
	pool.progress.isUnderWay = true;
	new Readiness(pool).begin();
	await vi.advanceTimersByTimeAsync(2_000);
	expect(rehearsed).not.toHaveBeenCalled();
	pool.progress.isUnderWay = false;
	await vi.runAllTimersAsync();
	expect(rehearsed).toHaveBeenCalled();
});

it('reads nobody while people are hidden', async () => {
	const { pool, known } = core(true);
	new Readiness(pool).begin();
	await vi.runAllTimersAsync();
	expect(known.size).toBe(0);
});

it('waits until an index that changes again and again is left alone', async () => {
	const { pool } = core();
	const readiness = new Readiness(pool);
	readiness.begin();
	await vi.runAllTimersAsync();
	const atFirst = rehearsed.mock.calls.length;

	for (let n = 0; n < 5; n++) {
		pool.index = withTags(pool.index, [{ id: ids[0] as CandidateId, tags: [`read ${n}`] }]);
		readiness.soon();
		await vi.advanceTimersByTimeAsync(n ? 300 : 20);
	}
	expect(rehearsed).toHaveBeenCalledTimes(atFirst);
	await vi.runAllTimersAsync();
	expect(rehearsed).toHaveBeenCalledTimes(atFirst + 1);
});
