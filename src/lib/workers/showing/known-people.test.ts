import { beforeEach, expect, it, vi } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import type { SkillId } from '$lib/domain/skill';
import type { Digest } from '$lib/searching/digest';
import { buildIndex } from '$lib/searching/pool/pool-index';
import { people as digests, streamer } from '$lib/searching/testing-sample';
import { updateIndex } from '$lib/searching/pool/testing-changed-index';
import { withTags } from '$lib/searching/pool/updating';
import { readProfiles, readProfilesFrom } from '$lib/storing/reading';
import type { Store } from '$lib/storing/database/store';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { KnownPeople, mostKnown } from './known-people';

vi.mock('$lib/storing/reading', () => ({ readProfiles: vi.fn(), readProfilesFrom: vi.fn() }));

const kafka = 'kafka' as SkillId;
const stored = new Map<CandidateId, Profile>();
const read = vi.mocked(readProfiles);
const pool = { store: {} as Store, index: buildIndex(digests), vocabulary: defaultVocabulary() };

/** Whom the database was asked for since the last time. */
function asked(): CandidateId[] {
	const ids = read.mock.calls.flatMap(([, ids]) => [...ids]);
	read.mockClear();
	return ids;
}

beforeEach(() => {
	stored.clear();
	for (const { id } of digests) stored.set(id, { work: [{ highlights: ['Ran Kafka.'] }] });
	read.mockImplementation(async (_, ids) => {
		return new Map(ids.flatMap((id) => (stored.has(id) ? [[id, stored.get(id) ?? {}]] : [])));
	});
	read.mockClear();
	vi.mocked(readProfilesFrom).mockImplementation(async (_, from, most) => {
		const some = [...stored].filter(([id]) => id >= from).sort(([a], [b]) => (a < b ? -1 : 1));
		const profiles = new Map(some.slice(0, most));
		return { profiles, end: some.length < most ? null : ([...profiles.keys()].at(-1) ?? null) };
	});
});

it('reads somebody once, whatever happens to others and to tags', async () => {
	const people = new KnownPeople();
	const seen = await people.read(pool, [streamer.id]);
	expect(seen.get(streamer.id)?.bestOf(kafka)?.pointer).toBe('/work/0/highlights/0');
	expect(asked()).toEqual([streamer.id]);

	const others = updateIndex(pool.index, [{ ...streamer, id: 'another' as CandidateId }], []);
	const later = { ...pool, index: withTags(others, [{ id: streamer.id, tags: ['ready'] }]) };
	expect((await people.read(later, [streamer.id])).has(streamer.id)).toBe(true);
	expect(people.has(later, streamer.id)).toBe(true);
	expect(asked()).toEqual([]);
});

it('reads somebody anew who was changed', async () => {
	const people = new KnownPeople();
	await people.read(pool, [streamer.id]);
	stored.set(streamer.id, { work: [{ highlights: ['Sold tea.'] }] });
	const later = { ...pool, index: updateIndex(pool.index, [streamer], []) };
	expect(people.has(later, streamer.id)).toBe(false);
	const seen = await people.read(later, [streamer.id]);
	expect(seen.get(streamer.id)?.bestOf(kafka)).toBeUndefined();
});

it('reads on in order for those who will be asked for, past others that stand between them', async () => {
	const people = new KnownPeople();
	const ids = digests.map(({ id }) => id).toSorted();
	const [first, second] = ids;
	if (!first || !second) throw new Error('There are two at least.');
	stored.set(`${first}a` as CandidateId, {});
	for (let done = 0; done < ids.length;)
		done += await people.readOn(pool, ids.slice(done, done + 2));
	expect(ids.every((id) => people.has(pool, id))).toBe(true);
	await people.read(pool, ids);
	expect(asked()).toEqual([]);
});

it('does not take somebody who is changed while they are read for what they will be', async () => {
	const people = new KnownPeople();
	const later = { ...pool };
	vi.mocked(readProfilesFrom).mockImplementationOnce(async () => {
		later.index = updateIndex(pool.index, [streamer], []);
		return { profiles: new Map([[streamer.id, {}]]), end: null };
	});
	await people.readOn(later, [streamer.id]);
	expect(people.has(later, streamer.id)).toBe(false);
});

it('leaves out those who are gone', async () => {
	const people = new KnownPeople();
	stored.delete(streamer.id);
	const ids = [streamer.id, 'nobody' as CandidateId];
	expect([...(await people.read(pool, ids)).keys()]).toEqual([]);
});

it('forgets those looked at longest ago', async () => {
	const people = new KnownPeople();
	const crowd = Array.from({ length: mostKnown + 1 }, (_, n): Digest => {
		return { ...streamer, id: `c${n}` as CandidateId };
	});
	const full = { ...pool, index: buildIndex(crowd) };
	const [first, second, ...others] = crowd.map(({ id }) => id);
	for (const id of [first, second, ...others]) if (id) stored.set(id, {});
	await people.read(full, [first ?? streamer.id, second ?? streamer.id]);
	await people.read(full, [first ?? streamer.id]);
	await people.read(full, others);
	expect(people.has(full, first ?? streamer.id)).toBe(true);
	expect(people.has(full, second ?? streamer.id)).toBe(false);
});
