import type { CandidateId } from '$lib/domain/candidate';
import { type Bits, clearBit, countBits, hasBit, noBits, setBit } from '../packed/bits';
import type { Segment } from '../segments/segment';
import { assemble, type Place, placesOf, type PoolIndex } from './pool-index';

/**
 * Who was taken out of an index and is otherwise what they were: their place in their segment still says it, so bringing
 * them back is setting a bit again. It holds as long as that very segment stands; merging drops whoever is not there.
 */
export class Resting {
	#places = new WeakMap<Segment, Bits>();
	#any = false;

	/** How many rest in the segments of an index. */
	countIn({ segments }: PoolIndex): number {
		if (!this.#any) return 0;
		const bits = segments.flatMap((segment) => this.#places.get(segment) ?? []);
		const count = bits.reduce((sum, some) => sum + countBits(some), 0);
		this.#any = count > 0;
		return count;
	}

	/** The index without some, who rest from now on; whoever is not in it does nothing. */
	takeOut(index: PoolIndex, ids: readonly CandidateId[]): PoolIndex {
		const live = index.live.slice();
		const there = ids.flatMap((id) => latestPlace(index, id) ?? []);
		for (const { segment, document, ordinal } of there) {
			if (!hasBit(live, ordinal)) continue;
			clearBit(live, ordinal);
			setBit(this.#placesIn(segment), document);
			this.#any = true;
		}
		return there.length ? withLive(index, live) : index;
	}

	/** The index with those who rest back in it, and who has to be packed anew. Whoever is in it stays. */
	bringBack(
		index: PoolIndex,
		ids: readonly CandidateId[]
	): { readonly index: PoolIndex; readonly missing: readonly CandidateId[] } {
		const live = index.live.slice();
		const missing = ids.filter((id) => {
			const place = latestPlace(index, id);
			if (!place) return true;
			const { segment, document, ordinal } = place;
			if (hasBit(live, ordinal)) return false;
			if (!this.#isAt(segment, document)) return true;
			setBit(live, ordinal);
			clearBit(this.#placesIn(segment), document);
			return false;
		});
		return { index: missing.length < ids.length ? withLive(index, live) : index, missing };
	}

	/** Tells that some are no longer what they were: whoever of them rests has to be packed anew. */
	wake(index: PoolIndex, ids: readonly CandidateId[]): void {
		if (!this.#any) return;
		for (const id of ids) {
			for (const { segment, document } of placesOf(index, id)) {
				if (this.#isAt(segment, document)) clearBit(this.#placesIn(segment), document);
			}
		}
	}

	/** Tells that nobody is what they were, as with another vocabulary. */
	wakeAll(): void {
		this.#places = new WeakMap();
		this.#any = false;
	}

	#isAt(segment: Segment, document: number): boolean {
		const places = this.#places.get(segment);
		return places !== undefined && hasBit(places, document);
	}

	#placesIn(segment: Segment): Bits {
		const places = this.#places.get(segment) ?? noBits(segment.size);
		this.#places.set(segment, places);
		return places;
	}
}

function latestPlace(index: PoolIndex, id: CandidateId): Place | null {
	return placesOf(index, id).next().value ?? null;
}

function withLive(index: PoolIndex, live: Bits): PoolIndex {
	return assemble(index.segments, index.texts, index.generation + 1, { ...index, live });
}
