import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	damageIn,
	type PackedIndex,
	packIndex,
	unpackIndex,
	UnreadableIndex,
	withTexts
} from './pack';
import { digests } from '../testing-pool';
import { buildIndex, digestIn, type PoolIndex } from './pool-index';
import { updateIndex } from './testing-changed-index';
import { people, stranger, streamer, tenant } from '../testing-sample';
import type { Segment } from '../segments/segment';

const index = updateIndex(buildIndex([streamer, tenant], 4), [stranger], []);
const packed = () => structuredClone(packIndex(index));

it('gives back every digest as it was', () => {
	fc.assert(
		fc.property(digests(12), (pool) => {
			const index = unpackIndex(structuredClone(packIndex(buildIndex(pool))));
			const read = Array.from({ length: index.size }, (_, ordinal) => digestIn(index, ordinal));
			const byId = <T extends { id: string }>(all: T[]) =>
				all.sort((a, b) => (a.id < b.id ? -1 : 1));
			expect(byId(read)).toEqual(byId([...pool]));
		})
	);
}, 30_000);

it('keeps a segment under the same name for as long as it does not change', () => {
	const before = packIndex(buildIndex(people)).segments[0]?.checksum;
	const after = packIndex(updateIndex(buildIndex(people), [{ ...stranger, place: 'Pune' }], []));
	expect(after.segments.map(({ checksum }) => checksum)).toContain(before);
	expect(after.segments).toHaveLength(2);
});

it('reads the records in any order, beside others that no longer belong', () => {
	const { head, segments } = packed();
	const stale = packIndex(buildIndex([tenant])).segments;
	const read = unpackIndex({ head, segments: [...stale, ...segments.toReversed()] });
	expect(read).toMatchObject({ generation: 5, size: 3 });
});

function isDamaged(index: PoolIndex): boolean {
	const steps = damageIn(index);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

function refusal(damage: (packed: PackedIndex) => unknown): unknown {
	try {
		const index = unpackIndex(damage(packed()) as PackedIndex);
		if (isDamaged(index)) throw new UnreadableIndex('It is damaged.');
	} catch (error) {
		return error;
	}
	return null;
}

function withFirst(change: (segment: Segment) => unknown) {
	return ({ head, segments: [first, ...rest] }: PackedIndex) => ({
		head,
		segments: [first && { ...first, segment: change(first.segment) }, ...rest]
	});
}

it.each<[string, (packed: PackedIndex) => unknown, RegExp]>([
	[
		'an older format',
		({ head, segments }) => ({ head: { ...head, format: 0 }, segments }),
		/format 0/
	],
	['nothing at all', () => ({ segments: [] }), /format/],
	['a missing segment', ({ head, segments }) => ({ head, segments: segments.slice(1) }), /missing/],
	['a missing column', withFirst((segment) => ({ ...segment, words: undefined })), /damaged/],
	[
		'a column of another kind',
		withFirst((segment) => ({
			...segment,
			skills: { ...segment.skills, document: [...segment.skills.document] }
		})),
		/damaged/
	],
	[
		'a number that changed',
		withFirst((segment) => {
			segment.skills.evidence[1] = 1;
			return segment;
		}),
		/damaged/
	],
	[
		'a text that was cut',
		withFirst((segment) => ({
			...segment,
			labels: { ...segment.labels, text: segment.labels.text.slice(1) }
		})),
		/damaged/
	],
	[
		'a list of the living that does not fit',
		({ head, segments }) => ({ head: { ...head, live: new Uint32Array(9) }, segments }),
		/who is in it/
	]
])('refuses %s', (_, damage, message) => {
	const error = refusal(damage);
	expect(error).toBeInstanceOf(UnreadableIndex);
	expect(String(error)).toMatch(message);
});

it('keeps texts apart from segments that are else the same', () => {
	const saying = (word: string) => ({ ...stranger, said: [word] });
	const { segments, texts } = packIndex(updateIndex(buildIndex([saying('a')]), [saying('b')], []));
	expect(segments[0]?.checksum).toBe(segments[1]?.checksum);
	expect(texts[0]?.checksum).not.toBe(texts[1]?.checksum);
});

it('finds no damage in what is whole, and finds it in texts', () => {
	const { texts, ...rest } = packed();
	const index = withTexts(unpackIndex(rest), texts);
	expect(isDamaged(index)).toBe(false);
	const [first] = texts;
	if (first) first.texts.starts[0] = 9;
	expect(isDamaged(index)).toBe(true);
});
