import { assemble, type PoolIndex } from './pool-index';
import { buildSegment } from './build-segment';
import type { Bits } from './bits';
import { checksumOf } from './checksum';
import type { Marks } from './marks';
import { memo } from './memo';
import type { Segment } from './segment';

/** Counts the changes of `Segment`'s meaning. */
const format = 4;

/**
 * An index as a few records of plain data, to be stored or posted. A segment never changes, and its checksum is
 * its name: one that is stored already need not be stored again.
 */
export interface PackedIndex {
	readonly head: PackedHead;
	readonly segments: readonly PackedSegment[];
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
}

export interface PackedSegment {
	readonly checksum: string;
	readonly segment: Segment;
}

/** Why a stored index cannot be used. It is no loss: it can be built anew from the candidates. */
export class UnreadableIndex extends Error {
	override readonly name = 'UnreadableIndex';
}

/** The records of an index. They share its columns; nothing is copied. */
export function packIndex({ generation, live, tags, stamps, segments }: PoolIndex): PackedIndex {
	const packed = segments.map((segment) => ({ checksum: checksumOfSegment(segment), segment }));
	const checksums = packed.map(({ checksum }) => checksum);
	return { head: { format, generation, live, tags, stamps, checksums }, segments: packed };
}

/**
 * The index that records hold.
 * @param packed as it comes from storage: its segments in any order, with others among them that no longer belong.
 * @throws UnreadableIndex where it was written by another version, is incomplete or damaged.
 */
export function unpackIndex({ head, segments }: PackedIndex): PoolIndex {
	if (head?.format !== format) {
		throw new UnreadableIndex(
			`The stored index has format ${head?.format}, and this version reads ${format}.`
		);
	}
	const found = head.checksums.map((checksum) => {
		const packed = segments.find((one) => one.checksum === checksum);
		if (!packed) throw new UnreadableIndex('A part of the stored index is missing.');
		if (!hasShape(packed.segment, pattern) || checksumOfSegment(packed.segment) !== checksum) {
			throw new UnreadableIndex('The stored index is damaged.');
		}
		return packed.segment;
	});
	const index = assemble(found, head.generation, head);
	const { live, tags, stamps } = head;
	if (!(live instanceof Uint32Array) || live.length !== index.live.length) {
		throw new UnreadableIndex('The stored index does not say who is in it.');
	}
	if (![tags, stamps].every((marks) => marks?.numbers?.length === index.room)) {
		throw new UnreadableIndex('The stored index does not say what is marked.');
	}
	return index;
}

const pattern = buildSegment([]);

/** Whether a value has the keys and the kinds of column of another. */
function hasShape(value: unknown, pattern: unknown): boolean {
	if (typeof pattern !== 'object' || pattern === null) return typeof value === typeof pattern;
	if (typeof value !== 'object' || value === null) return false;
	if (ArrayBuffer.isView(pattern)) return value.constructor === pattern.constructor;
	return Object.entries(pattern).every(([key, part]) =>
		hasShape((value as Record<string, unknown>)[key], part)
	);
}

const checksumOfSegment = memo((segment: Segment) => checksumOf(segment));
