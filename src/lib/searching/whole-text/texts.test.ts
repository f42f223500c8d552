import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { emptyQuery } from '$lib/domain/query';
import { keep, numbersIn } from '../packed/bits';
import type { Digest } from '../digest';
import { mergeIndex, updateIndex } from '../pool/changed-index.fixture';
import { phraseKey } from '../evaluating/context';
import { digest, digests, names } from '../pool.fixture';
import { streamer } from '../sample.fixture';
import { search } from '../search';
import { buildIndex, idsOf, type PoolIndex } from '../pool/pool-index';
import { packIndex, unpackIndex, withTexts } from '../pool/pack';
import { phraseIn, wordsSaid } from './in-profile';
import { TextsWanted } from './held';
import { saying } from './saying';

const words = ['kafka', 'kafkas', 'pricing', 'zürich', '99', 'the'];
const said = fc.uniqueArray(fc.constantFrom(...words));
const speaking = (digest: fc.Arbitrary<Digest>) =>
	fc.tuple(digest, said).map(([one, said]): Digest => ({ ...one, said }));
const pools = digests(25).chain((pool) =>
	fc
		.array(said, { minLength: pool.length, maxLength: pool.length })
		.map((all) => pool.map((one, i): Digest => ({ ...one, said: all[i] ?? [] })))
);

it('finds who says words as a plain scan does, after changes, merging and packing', () => {
	const wanted = fc.uniqueArray(fc.constantFrom(...words, 'kaf', 'nobody'), {
		minLength: 1,
		maxLength: 2
	});
	const changes = fc.array(fc.array(speaking(digest), { maxLength: 4 }), { maxLength: 6 });
	fc.assert(
		fc.property(pools, changes, wanted, fc.boolean(), (pool, changes, wanted, unfinished) => {
			const byId = new Map(pool.map((one) => [one.id, one]));
			let index = buildIndex(pool);
			for (const changed of changes) {
				index = updateIndex(index, changed, ['person-3' as CandidateId]);
				changed.forEach((one) => byId.set(one.id, one));
				byId.delete('person-3' as CandidateId);
			}
			const isSaid = (said: readonly string[], word: string, i: number) =>
				unfinished && i === wanted.length - 1
					? said.some((other) => other.startsWith(word))
					: said.includes(word);
			const expected = [...byId.values()]
				.filter(({ said = [] }) => wanted.every((word, i) => isSaid(said, word, i)))
				.map(({ id }) => id);
			const found = (index: PoolIndex) => {
				const bits = saying(index, wanted, unfinished);
				keep(bits, index.live);
				return idsOf(index, numbersIn(bits)).sort();
			};
			expect(found(index)).toEqual(expected.sort());
			expect(found(mergeIndex(index))).toEqual(expected.sort());
			const packed = structuredClone(packIndex(index));
			const unread = unpackIndex(packed);
			if (pool.length) expect(() => found(unread)).toThrow(TextsWanted);
			expect(found(withTexts(unread, packed.texts))).toEqual(expected.sort());
		}),
		{ numRuns: 200 }
	);
}, 60_000);

const profile: Profile = {
	basics: { name: 'Testa Person', url: 'https://example.org/hidden' },
	work: [{ highlights: ['Cut p99 latency by 40%', 'Latency budgets, p99 first'] }],
	'x-notes': ['Zürich preferred']
};

it('knows every word of a profile, keys of its own included, but no addresses', () => {
	expect(wordsSaid(profile)).toEqual(expect.arrayContaining(['zurich', 'p99', '40', 'testa']));
	expect(wordsSaid(profile)).not.toContain('hidden');
});

it('tells words that stand together from words that both stand there', () => {
	expect(phraseIn(profile, ['p99', 'latency'])).toEqual({
		pointer: '/work/0/highlights/0',
		at: [4, 15]
	});
	expect(phraseIn(profile, ['latency', 'p99'])).toBeNull();
	expect(phraseIn(profile, ['latency', 'bud'], true)?.at).toEqual([0, 15]);
});

it('says which phrases nobody looked up, and no more once somebody did', () => {
	const index = buildIndex([{ ...streamer, said: ['p99', 'latency'] }]);
	const query = { ...emptyQuery, words: 'text:"latency p99"' };
	expect(search(index, names, query).loosePhrases).toEqual(['latency p99']);
	const phrases = new Map([[phraseKey(['latency', 'p99'], false), []]]);
	expect(search(index, names, query, { lists: [], phrases })).toMatchObject({
		total: 0,
		loosePhrases: []
	});
});
