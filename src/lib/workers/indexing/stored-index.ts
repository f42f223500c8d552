import {
	packIndex,
	type PackedHead,
	type PackedSegment,
	type PackedTexts,
	unpackIndex
} from '$lib/searching/pool/pack';
import { buildFront } from '$lib/searching/showing/build-front';
import { frontIn } from '$lib/searching/showing/front';
import type { PoolIndex } from '$lib/searching/pool/pool-index';
import {
	readIndexParts,
	readPartsNamed,
	type StoredIndex as StoredParts,
	writeIndexParts
} from '$lib/storing/index-parts';
import type { Store } from '$lib/storing/database/store';
import { holdAlone } from './alone';
import { areTexts, front, head, segmentNamed, textsNamed } from './part-names';

/**
 * The index as it is stored: a head, and two records for each segment, written once: its columns, and its texts,
 * which are read when somebody looks for them. Beside them lies the front, which the page shows before all this.
 */
export class StoredIndex {
	#through = -1;
	/** The names of the parts that are known to be stored. */
	#names: ReadonlySet<string> = new Set();
	#hasFront = false;
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

	/** Whether a front of this version is stored. */
	get hasFront(): boolean {
		return this.#hasFront;
	}

	/**
	 * The stored index without its texts; `null` where there is none that can be used.
	 * @param parts where they were read already.
	 */
	async read(
		parts?: StoredParts | null
	): Promise<{ readonly index: PoolIndex; readonly through: number } | null> {
		const stored = parts ?? (await readIndexParts(this.#store, (name) => !areTexts(name)));
		if (!stored) return null;
		const { [head]: first, [front]: seen, ...segments } = stored.parts;
		this.#hasFront = frontIn(seen) !== null;
		try {
			const index = unpackIndex({
				head: first as PackedHead,
				segments: Object.values(segments) as PackedSegment[]
			});
			this.#through = stored.through;
			this.#names = new Set([...Object.keys(segments), ...partsOf(index).unread]);
			return { index, through: stored.through };
		} catch {
			return null; // of an older format, or damaged: the candidates hold all it takes
		}
	}

	/** The texts of these checksums, as far as they are there. */
	async readTexts(checksums: readonly string[]): Promise<PackedTexts[]> {
		return (await readPartsNamed(this.#store, checksums.map(textsNamed))) as PackedTexts[];
	}

	/** Takes nothing that is stored for granted any more: the next index is written whole. */
	distrust(): void {
		this.#names = new Set();
	}

	/** Stores an index, one call after the other. */
	write(index: PoolIndex, through: number): Promise<void> {
		const done = this.#writing.then(() => this.#write(index, through));
		this.#writing = done.catch(() => undefined);
		return done;
	}

	async #write(index: PoolIndex, through: number): Promise<void> {
		if (!this.#isMine()) return;
		const { first, named, unread } = partsOf(index);
		const always = { [head]: first, [front]: buildFront(index) };
		for (const known of [this.#names, new Set<string>()]) {
			const kept = named.filter(([name]) => known.has(name)).map(([name]) => name);
			const fresh = named.filter(([name]) => !known.has(name));
			const parts = { ...always, ...Object.fromEntries(fresh) };
			// Texts that were not read are there, or else somebody has stored another index since.
			if (await writeIndexParts(this.#store, { through, parts, kept: [...kept, ...unread] })) {
				this.#names = new Set([...named.map(([name]) => name), ...unread]);
				this.#through = through;
				this.#hasFront = true;
				return;
			}
		}
	}
}

/** The records of an index by name, and the names of those that it leaves where they are. */
function partsOf(index: PoolIndex) {
	const { head: first, segments, texts } = packIndex(index);
	const named: (readonly [name: string, part: PackedSegment | PackedTexts])[] = [
		...segments.map((one) => [segmentNamed(one.checksum), one] as const),
		...texts.map((one) => [textsNamed(one.checksum), one] as const)
	];
	const names = new Set(named.map(([name]) => name));
	const unread = first.textChecksums.map(textsNamed).filter((name) => !names.has(name));
	return { first, named, unread };
}
