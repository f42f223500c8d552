import { packIndex, type PackedIndex, type PackedSegment, unpackIndex } from '$lib/searching/pack';
import type { PoolIndex } from '$lib/searching/pool-index';
import { readIndexParts, writeIndexParts } from '$lib/storing/index-parts';
import type { Store } from '$lib/storing/store';
import { holdAlone } from './alone';

/** The index as it is stored: a head, and one record for each segment, written once. */
export class StoredIndex {
	#through = -1;
	/** The names of the segments that are known to be stored. */
	#names: ReadonlySet<string> = new Set();
	#writing: Promise<unknown> = Promise.resolve();
	readonly #store: Store;
	/** One tab alone stores its index; two would each write what the other then finds foreign. */
	readonly #isMine: () => boolean;

	constructor(store: Store) {
		this.#store = store;
		this.#isMine = holdAlone(`slate index of ${store.name}`);
	}

	/** The change that the stored index stands for, as far as this tab knows. */
	get through(): number {
		return this.#through;
	}

	/** The stored index; `null` where there is none that can be used. */
	async read(): Promise<{ readonly index: PoolIndex; readonly through: number } | null> {
		const stored = await readIndexParts(this.#store);
		if (!stored) return null;
		try {
			const index = unpackIndex(fromParts(stored.parts));
			this.#through = stored.through;
			this.#names = new Set(Object.keys(stored.parts).filter((name) => name !== 'head'));
			return { index, through: stored.through };
		} catch {
			return null; // of an older format, or damaged: the candidates hold all it takes
		}
	}

	/** Stores an index, one call after the other. */
	write(index: PoolIndex, through: number): Promise<void> {
		const done = this.#writing.then(() => this.#write(index, through));
		this.#writing = done.catch(() => undefined);
		return done;
	}

	async #write(index: PoolIndex, through: number): Promise<void> {
		if (!this.#isMine()) return;
		const { head, segments } = packIndex(index);
		const named = segments.map((segment) => [nameOf(segment), segment] as const);
		for (const known of [this.#names, new Set<string>()]) {
			const kept = named.filter(([name]) => known.has(name)).map(([name]) => name);
			const fresh = named.filter(([name]) => !known.has(name));
			const parts = { head, ...Object.fromEntries(fresh) };
			if (await writeIndexParts(this.#store, { through, parts, kept })) {
				this.#names = new Set(named.map(([name]) => name));
				this.#through = through;
				return;
			}
		}
	}
}

function nameOf({ checksum }: PackedSegment): string {
	return `segment ${checksum}`;
}

function fromParts({ head, ...segments }: Readonly<Record<string, unknown>>): PackedIndex {
	return {
		head: head as PackedIndex['head'],
		segments: Object.values(segments) as PackedSegment[]
	};
}
