import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { emptyQuery } from '$lib/domain/query';
import { type Bits, keep, noBits, numbersIn, setBit } from '../packed/bits';
import type { Digest } from '../digest';
import { mergeIndex, updateIndex } from '../pool/testing-changed-index';
import { digest, digests, names } from '../testing-pool';
import { streamer } from '../testing-sample';
import { search } from '../search';
import { buildIndex, idsOf, ordinalOf, type PoolIndex } from '../pool/pool-index';
import { packIndex, unpackIndex, withTexts } from '../pool/pack';
import { passageIn, wordsSaid } from './in-profile';
import { type Passage, passageKey, phrase } from './passage';
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
	expect(passageIn(profile, phrase(['p99', 'latency']))).toEqual({
		pointer: '/work/0/highlights/0',
		at: [4, 15]
	});
	expect(passageIn(profile, phrase(['latency', 'p99']))).toBeNull();
	expect(passageIn(profile, phrase(['latency', 'bud']), true)?.at).toEqual([0, 15]);
});

it('tells words that stand close from words of the same text, and of others', () => {
	const near = (first: string, second: string, within: number, ordered = false) =>
		passageIn(profile, {
			sides: [first, second].map((runs) => runs.split('|').map((run) => run.split(' '))),
			standing: { within, ordered }
		});
	expect(near('cut', '40', 4)?.at).toEqual([0, 21]);
	expect(near('cut', '40', 3)).toBeNull();
	expect(near('40', 'cut', 4)?.at).toEqual([0, 21]);
	expect(near('40', 'cut', 9, true)).toBeNull();
	expect(near('latency budgets', 'first', 2, true)?.pointer).toBe('/work/0/highlights/1');
	expect(near('kafka|cut', 'p99 latency', 1)?.at).toEqual([0, 15]);
	expect(near('cut', 'budgets', 99)).toBeNull();
	expect(near('cut', 'cut', 99)).toBeNull();
});

it('finds words that stand close as comparing all with all does', () => {
	const word = fc.constantFrom('a', 'b', 'c', 'd');
	const run = fc.array(word, { minLength: 1, maxLength: 2 });
	const runs = fc.array(run, { minLength: 1, maxLength: 2 });
	const closeness = fc.record({ within: fc.integer({ min: 1, max: 4 }), ordered: fc.boolean() });
	fc.assert(
		fc.property(
			fc.array(word, { maxLength: 12 }),
			fc.tuple(runs, runs),
			closeness,
			(said, sides, standing) => {
				const placesOf = (some: (typeof sides)[number]) =>
					said.flatMap((_, at) =>
						some
							.filter((one) => one.every((word, i) => said[at + i] === word))
							.map((one) => ({ from: at, last: at + one.length - 1 }))
					);
				const isClose = placesOf(sides[0]).some((first) =>
					placesOf(sides[1]).some((second) => {
						const after = second.from - first.last;
						const before = first.from - second.last;
						const isAfter = after > 0 && after <= standing.within;
						return isAfter || (!standing.ordered && before > 0 && before <= standing.within);
					})
				);
				const found = passageIn({ basics: { summary: said.join(' ') } }, { sides, standing });
				expect(found !== null).toBe(isClose);
			}
		),
		{ numRuns: 2000 }
	);
});

const both = ['p99', 'latency'];

function bitsOf(index: PoolIndex, ids: readonly string[]): Bits {
	const bits = noBits(index.room);
	for (const id of ids) setBit(bits, ordinalOf(index, id as CandidateId) ?? 0);
	return bits;
}

it('shows nobody and rules nobody in before it was looked how their words stand, and says of how many', () => {
	const people = ['one', 'two', 'three', 'four'].map((id): Digest => ({
		...streamer,
		id: id as CandidateId,
		said: id === 'four' ? ['p99'] : both
	}));
	const index = buildIndex(people);
	const some = (...ids: string[]) => bitsOf(index, ids);
	const key = passageKey(phrase(['latency', 'p99']), false);
	const asked = (words: string, who: Bits, open: Bits) => {
		const passages = new Map([[key, { who, open }]]);
		const query = { ...emptyQuery, words };
		const { total, toLookAt } = search(index, names, query, { lists: [], passages });
		return [total, toLookAt];
	};
	const phraseAsked = 'text:"latency p99"';
	expect(asked(phraseAsked, some('one'), some('two', 'three'))).toEqual([1, 2]);
	expect(asked(`NOT ${phraseAsked}`, some('one'), some('two', 'three'))).toEqual([1, 2]);
	expect(asked(`${phraseAsked} =cobol`, some('one'), some('two', 'three'))).toEqual([0, 0]);
	expect(asked(phraseAsked, some('one', 'three'), some())).toEqual([2, 0]);
});

it('holds words that stand close against those who were looked up, and against all who say them before', () => {
	const people = [
		{ ...streamer, said: ['kafka', 'pricing'] },
		{ ...streamer, id: 'person-2' as CandidateId, said: ['kafka', 'the'] },
		{ ...streamer, id: 'person-3' as CandidateId, said: ['kafkas', 'pricing'] }
	];
	const index = buildIndex(people);
	const query = { ...emptyQuery, words: '(kafka OR kafkas) NEAR/3 pricing' };
	const passage: Passage = {
		sides: [[['kafka'], ['kafkas']], [['pricing']]],
		standing: { within: 3, ordered: false }
	};
	const loose = search(index, names, query);
	expect(loose.total).toBe(2);
	const sayers = { who: bitsOf(index, ['person-3']), open: bitsOf(index, []) };
	const passages = new Map([[passageKey(passage, false), sayers]]);
	const found = search(index, names, query, { lists: [], passages });
	expect(idsOf(index, found.ids)).toEqual(['person-3']);
	const others = search(
		index,
		names,
		{ ...query, words: `NOT (${query.words})` },
		{ lists: [], passages }
	);
	expect(others.total).toBe(2);
});
