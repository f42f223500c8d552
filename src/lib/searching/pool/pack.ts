import { assemble, type PoolIndex } from './pool-index';
import { buildSegment } from '../segments/build-segment';
import type { Bits } from '../packed/bits';
import { checksumOf, checksumSteps } from '../packed/checksum';
import type { Marks } from './marks';
import type { Segment } from '../segments/segment';
import { buildTexts } from '../whole-text/build-texts';
import { areUnread } from '../whole-text/held';
import type { Texts } from '../whole-text/postings';

/** Counts the changes of `Segment`'s meaning. */
const format = 7;

/**
 * An index as a few records of plain data, to be stored or posted. A segment never changes, and its checksum is
 * its name: one that is stored already need not be stored again. So it is with the texts of a segment, which are
 * records of their own, since opening does without them.
 */
export interface PackedIndex {
	readonly head: PackedHead;
	readonly segments: readonly PackedSegment[];
	/** Those that were read; the head names the others too. */
	readonly texts: readonly PackedTexts[];
}

/** What changes with every update; a few kilobytes. */
export interface PackedHead {
	readonly format: number;
	readonly generation: number;
	/** Who is left of the segments. */
	readonly live: Bits;
	readonly tags: Marks;
	readonly stamps: Marks;
	/** Of the segments, in order. */
	readonly checksums: readonly string[];
	/** Of their texts. */
	readonly textChecksums: readonly string[];
}

export interface PackedSegment {
	readonly checksum: string;
	readonly segment: Segment;
}

export interface PackedTexts {
	readonly checksum: string;
	readonly texts: Texts;
}

/** Why a stored index cannot be used. It is no loss: it can be built anew from the candidates. */
export class UnreadableIndex extends Error {
	override readonly name = 'UnreadableIndex';
}

/** The records of an index. They share its columns; nothing is copied. */
export function packIndex(index: PoolIndex): PackedIndex {
	const { generation, live, tags, stamps } = index;
	const segments = index.segments.map((segment) => ({
		checksum: checksumOfColumns(segment),
		segment
	}));
	const texts = index.texts.map((texts) =>
		areUnread(texts) ? texts : { checksum: checksumOfColumns(texts), texts }
	);
	const checksums = segments.map(({ checksum }) => checksum);
	const textChecksums = texts.map((one) => (typeof one === 'string' ? one : one.checksum));
	return {
		head: { format, generation, live, tags, stamps, checksums, textChecksums },
		segments,
		texts: texts.filter((one) => typeof one !== 'string')
	};
}

/**
 * The index that records hold, without its texts; see `withTexts`.
 * @param packed as it comes from storage: its segments in any order, with others among them that no longer belong.
 * @throws UnreadableIndex where it was written by another version, is incomplete or has columns of another kind.
 * What its columns say is not looked at: `damageIn` does that when there is time.
 */
export function unpackIndex({ head, segments }: Pick<PackedIndex, 'head' | 'segments'>): PoolIndex {
	if (head?.format !== format) {
		throw new UnreadableIndex(
			`The stored index has format ${head?.format}, and this version reads ${format}.`
		);
	}
	const found = head.checksums.map((checksum) => {
		const packed = segments.find((one) => one.checksum === checksum);
		if (!packed) throw new UnreadableIndex('A part of the stored index is missing.');
		return shaped(packed.segment, segmentPattern, checksum);
	});
	const index = assemble(found, head.textChecksums, head.generation, head);
	const { live, tags, stamps } = head;
	if (!(live instanceof Uint32Array) || live.length !== index.live.length) {
		throw new UnreadableIndex('The stored index does not say who is in it.');
	}
	if (![tags, stamps].every((marks) => marks?.numbers?.length === index.room)) {
		throw new UnreadableIndex('The stored index does not say what is marked.');
	}
	return index;
}

/**
 * The index with texts that were read. It finds nothing else than before, so its generation stays.
 * @param read in any order; those that no segment has do nothing.
 * @throws UnreadableIndex where one has columns of another kind.
 */
export function withTexts(index: PoolIndex, read: readonly PackedTexts[]): PoolIndex {
	const texts = index.texts.map((held) => {
		const packed = areUnread(held) && read.find(({ checksum }) => checksum === held);
		return packed ? shaped(packed.texts, textsPattern, packed.checksum) : held;
	});
	return { ...index, texts };
}

const segmentPattern = buildSegment([]);
const textsPattern = buildTexts([]);

/**
 * Looks for damage in what was read of an index, a column at a time.
 * @returns whether a column is not what it was when it was stored.
 */
export function* damageIn({ segments, texts }: PoolIndex): Generator<void, boolean> {
	const read = texts.flatMap((held) => (areUnread(held) ? [] : [held]));
	for (const columns of [...segments, ...read]) {
		const checksum = checksums.get(columns);
		if (checksum && (yield* checksumSteps(columns)) !== checksum) return true;
	}
	return false;
}

/** Plain data that has the shape that it must have. */
function shaped<Columns extends object>(
	data: Columns,
	pattern: Columns,
	checksum: string
): Columns {
	if (!hasShape(data, pattern)) throw new UnreadableIndex('The stored index is damaged.');
	checksums.set(data, checksum);
	return data;
}

/** Whether a value has the keys and the kinds of column of another. */
function hasShape(value: unknown, pattern: unknown): boolean {
	if (typeof pattern !== 'object' || pattern === null) return typeof value === typeof pattern;
	if (typeof value !== 'object' || value === null) return false;
	if (ArrayBuffer.isView(pattern)) return value.constructor === pattern.constructor;
	return Object.entries(pattern).every(([key, part]) =>
		hasShape((value as Record<string, unknown>)[key], part)
	);
}

/** The checksums under which columns are stored, or are to be. */
const checksums = new WeakMap<object, string>();

function checksumOfColumns(columns: object): string {
	const checksum = checksums.get(columns) ?? checksumOf(columns);
	checksums.set(columns, checksum);
	return checksum;
}
