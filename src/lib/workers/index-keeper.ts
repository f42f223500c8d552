import type { CandidateId, CandidateWithFacts } from '$lib/domain/candidate';
import { digestOf } from '$lib/searching/digest';
import { packIndex, type PackedIndex, type PackedSegment, unpackIndex } from '$lib/searching/pack';
import {
	buildIndex,
	mergeIndex,
	type PoolIndex,
	updateIndex,
	wantsMerge
} from '$lib/searching/pool-index';
import { candidatesChangedSince } from '$lib/storing/changes';
import { readIndexParts, writeIndexParts } from '$lib/storing/index-parts';
import type { StoredCandidate } from '$lib/storing/joining';
import { eachCandidate } from '$lib/storing/reading';
import type { Store } from '$lib/storing/store';

/** Changes in one go beyond which the index is stored again at once rather than when things are quiet. */
const manyChanges = 2_000;
const quietMilliseconds = 3_000;

/**
 * Keeps the packed index in step with the stored candidates. The pool's change number says what the index
 * stands for: it is stored with the index, so after a crash the index is behind, never wrong.
 */
export class IndexKeeper {
	#index: PoolIndex = buildIndex([]);
	#through = 0;
	#stored = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #store: Store;

	constructor(store: Store) {
		this.#store = store;
	}

	get index(): PoolIndex {
		return this.#index;
	}

	/** The pool's change that the index stands for. */
	get through(): number {
		return this.#through;
	}

	/** Reads the stored index and catches up; builds it anew where there is none that fits. */
	async open(): Promise<void> {
		const stored = await readIndexParts(this.#store);
		try {
			if (stored) {
				this.#index = unpackIndex(fromParts(stored.parts));
				this.#through = this.#stored = stored.through;
			}
		} catch {
			this.#through = 0; // an index of an older format: the candidates hold all it takes
		}
		if (!this.#through) await this.rebuild();
		await this.catchUp();
	}

	/** Takes in whatever was written since, here or in another tab. */
	async catchUp(): Promise<void> {
		for (;;) {
			const changed = await candidatesChangedSince(this.#store, this.#through);
			if (!changed) return this.rebuild();
			this.#take(changed.candidates.filter(hasFacts), changed.removed, changed.through);
			if (!changed.more) return;
		}
	}

	/** Builds the index from all candidates. */
	async rebuild(): Promise<void> {
		const digests: ReturnType<typeof digestOf>[] = [];
		this.#through = await eachCandidate(this.#store, 1_000, (batch) => {
			for (const candidate of batch) if (hasFacts(candidate)) digests.push(digestOf(candidate));
		});
		this.#index = buildIndex(digests);
		await this.save();
	}

	/** Stores the index now. */
	async save(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#stored === this.#through) return;
		if (wantsMerge(this.#index)) this.#index = mergeIndex(this.#index);
		const through = this.#through;
		if (await writeIndexParts(this.#store, { through, parts: toParts(packIndex(this.#index)) })) {
			this.#stored = through;
		}
	}

	#take(
		changed: readonly CandidateWithFacts[],
		removed: readonly CandidateId[],
		through: number
	): void {
		if (through === this.#through) return;
		this.#index = updateIndex(this.#index, changed.map(digestOf), [...removed]);
		this.#through = through;
		const wait = through - this.#stored > manyChanges ? 0 : quietMilliseconds;
		this.#timer ??= setTimeout(() => void this.save(), wait);
	}
}

function hasFacts(candidate: StoredCandidate): candidate is CandidateWithFacts {
	return candidate.facts !== null;
}

/** One stored record for each segment, so that none outgrows what a browser keeps in one. */
function toParts({ head, segments }: PackedIndex): Record<string, unknown> {
	return { head, ...Object.fromEntries(segments.map((part, i) => [`segment ${i}`, part])) };
}

function fromParts({ head, ...segments }: Readonly<Record<string, unknown>>): PackedIndex {
	return {
		head: head as PackedIndex['head'],
		segments: Object.values(segments) as PackedSegment[]
	};
}
